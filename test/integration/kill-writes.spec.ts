import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { chanceOf } from '../support/kills/chance.js';
import { anomaliesOf } from '../support/kills/check.js';
import { once, send, writeUntil, type Deed, type History } from '../support/kills/clients.js';
import { readHeld } from '../support/kills/held.js';
import { startKillWorld, type KillWorld } from '../support/kills/world.js';
import { asOwner } from '../support/people.js';
import { eventually } from '../support/postgres.js';

const SEED = Number(process.env['KILL_SEED'] ?? 20_261_122);
const KILLS = Number(process.env['KILLS'] ?? 3);
const CLIENTS = 6;
/** What is kept before each kill, at least: a busy machine takes longer for it. */
const KEPT_BETWEEN = 6;

let world: KillWorld;
let browsers: Browser[];
const history: History = { deeds: [], failures: [], inFlight: 0 };
const acknowledged = (): Deed[] => history.deeds.filter(({ end }) => end === 'ok');
/** The same request as one sent before, with a key of its own. */
const anew = (deed: Deed): Deed => ({ ...deed, key: crypto.randomUUID(), unsure: 0, end: 'unknown', status: 0, answer: null });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

beforeAll(async () => {
  world = await startKillWorld();
  browsers = await Promise.all(Array.from({ length: CLIENTS }, () => world.signedIn('commune')));
}, 90_000);
afterAll(async () => {
  await world?.stop();
}, 30_000);

/** Lets the clients write, and kills something again and again, each time while requests are under way. */
async function underKills(seed: number, kill: () => Promise<void>): Promise<{ unsure: number; busy: boolean[] }> {
  const chance = chanceOf(seed);
  const stop = { now: false };
  const before = history.deeds.length;
  const writing = writeUntil(stop, browsers, history, seed);
  const busy: boolean[] = [];
  try {
    for (let count = 0; count < KILLS; count += 1) {
      const kept = acknowledged().length;
      await pause(300 + chance() * 600);
      await eventually(async () => expect(acknowledged().length - kept).toBeGreaterThanOrEqual(KEPT_BETWEEN), 30_000);
      busy.push(history.inFlight > 0);
      await kill();
    }
    await pause(300);
  } finally {
    stop.now = true;
    await writing;
  }
  const unsure = history.deeds.slice(before).filter((deed) => deed.unsure > 0).length;
  return { unsure, busy };
}

const check = () => asOwner(world.ownerUrl, async (db) => anomaliesOf(history.deeds, await readHeld(db, world.dataDir)));

describe(`writes while things are killed (KILL_SEED=${SEED})`, () => {
  it('leave all of it or nothing when the API is killed', async () => {
    const { unsure, busy } = await underKills(SEED, world.killApi);
    expect(busy).not.toContain(false);
    expect(unsure).toBeGreaterThan(0);
    expect(await check()).toEqual([]);
  }, 90_000);

  it('leave all of it or nothing when the database is killed, and the API goes on by itself', async () => {
    const { unsure, busy } = await underKills(SEED + 1, world.killDatabase);
    expect(busy).not.toContain(false);
    expect(unsure).toBeGreaterThan(0);
    expect(await check()).toEqual([]);
  }, 90_000);

  it('are all told their fate in the end, and stale copies are refused, not merged', () => {
    expect(history.deeds.filter(({ end }) => end === 'unknown')).toEqual([]);
    expect(acknowledged().length).toBeGreaterThan(30);
    const refusals = new Set(history.deeds.filter(({ end }) => end === 'refused').map(({ status }) => status));
    expect([...refusals].every((status) => status === 412 || status === 409)).toBe(true);
    expect(refusals).toContain(412);
  });

  it('get the first answer when they are sent again, and are not recorded twice', async () => {
    const [browser] = browsers as [Browser];
    const doubtful = acknowledged().filter(({ unsure }) => unsure > 0);
    const others = acknowledged().filter(({ unsure }) => unsure === 0);
    for (const deed of [...doubtful.slice(-20), ...others.slice(0, 10)]) {
      const again = await once(browser, deed, history);
      expect(again).toEqual({ status: deed.status, body: deed.answer });
    }
    expect(await check()).toEqual([]);
  }, 60_000);

  it('leave chains that an auditor finds whole', async () => {
    const auditor = await world.signedIn('auditor');
    const ids = [...new Set(acknowledged().map(({ answer }) => answer?.id ?? ''))];
    for (const id of ids.slice(0, 40)) {
      const { status, body } = await auditor.get(`/api/cases/${id}/timeline/verify`);
      expect({ id, status, ok: body['ok'] }).toEqual({ id, status: 200, ok: true });
    }
  }, 60_000);
});

describe('while the database is away', () => {
  it('the API says 503 and when to come back, and a request that is repeated is recorded once', async () => {
    const [browser] = browsers as [Browser];
    const bringBack = await world.takeDatabaseAway();
    const recording = send(browser, anew(acknowledged()[0] as Deed), history);
    try {
      for (let count = 0; count < 5; count += 1) {
        const answer = await browser.get('/api/cases');
        expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' });
        expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
      expect((await browser.get('/api/health/ready')).status).toBe(503);
      expect((await browser.get('/api/health/live')).status).toBe(200);
    } finally {
      await bringBack();
    }
    expect(await recording).toMatchObject({ version: 1 });
    await eventually(async () => expect((await browser.get('/api/health/ready')).status).toBe(200));
    expect(await check()).toEqual([]);
  }, 60_000);

  it('no request ever got another failure than that', () => {
    expect(history.failures.length).toBeGreaterThan(0);
    for (const { status, type, retryAfter } of history.failures) {
      expect({ status, type: type.split(';')[0], waits: Number(retryAfter) > 0 }).toEqual({
        status: 503,
        type: 'application/problem+json',
        waits: true,
      });
    }
  });
});

const WHOLE_EVENT_GONE = `
  WITH a AS (DELETE FROM timeline_events WHERE (case_id, seq) = ($1, $2) RETURNING body),
    b AS (DELETE FROM event_records WHERE (case_id, seq) = ($1, $2)),
    c AS (DELETE FROM outbox WHERE (case_id, seq) = ($1, $2)),
    d AS (DELETE FROM answers WHERE (answer ->> 'id', answer ->> 'version') = ($1::uuid::text, $2::int::text))
  UPDATE cases SET version = $2 - 1, head = (SELECT body ->> 'prev' FROM a) WHERE id = $1`;

const ANSWER_GONE = `DELETE FROM answers WHERE (answer ->> 'id', answer ->> 'version') = ($1::uuid::text, $2::int::text)`;

/** What was done to the database or to the history behind our back, and what must be said of it. */
const PLANTED: readonly (readonly [what: string, kind: string, sql: string])[] = [
  ['an acknowledged event is gone', 'lost', `DELETE FROM timeline_events WHERE (case_id, seq) = ($1, $2)`],
  ['an acknowledged event and all its traces are gone', 'lost', WHOLE_EVENT_GONE],
  ['a case was changed without an event', 'halfDone', `UPDATE cases SET version = version + 1 WHERE id = $1 AND $2 > 0`],
  ['an event has no record', 'halfDone', `DELETE FROM event_records WHERE (case_id, seq) = ($1, $2)`],
  ['a duty left no message in the outbox', 'halfDone', `DELETE FROM outbox WHERE case_id = $1 AND $2 > 0`],
  ['what somebody wished is gone', 'halfDone', `DELETE FROM case_statement WHERE case_id = $1 AND $2 > 0`],
  ['the owner lost its access', 'halfDone', `DELETE FROM participants WHERE case_id = $1 AND basis = 'owner' AND $2 > 0`],
  ['duties were not opened', 'otherState', `DELETE FROM duties WHERE case_id = $1 AND $2 > 0`],
  ['an answer was not remembered', 'otherAnswer', ANSWER_GONE],
  ['an event was edited', 'badChain', `UPDATE timeline_events SET body = jsonb_set(body, '{role}', '"police"') WHERE (case_id, seq) = ($1, $2)`],
  ['an event was recorded that nobody asked for', 'twice', ANSWER_GONE],
  ['a record was put in place of another', 'halfDone', `UPDATE event_records SET payload = '{"language": "fr"}' WHERE (case_id, seq) = ($1, $2)`],
];

describe('the checker', () => {
  const lastDeed = (): Deed => {
    const versions = new Map(acknowledged().map(({ answer }) => [answer?.id, answer?.version]));
    const found = acknowledged().find(({ answer }) => versions.get(answer?.id) === answer?.version && (answer?.version ?? 0) > 1);
    if (found === undefined) throw new Error('no case went beyond its opening');
    return found;
  };

  it.each(PLANTED)('finds that %s', async (_what, kind, sql) => {
    const { answer } = lastDeed();
    const found = await asOwner(world.ownerUrl, async (db) => {
      await db.query('BEGIN');
      // Without triggers and references: what a fault in the code could leave behind.
      await db.query('SET LOCAL session_replication_role = replica');
      await db.query(sql, [answer?.id, answer?.version]);
      const anomalies = anomaliesOf(history.deeds, await readHeld(db, world.dataDir));
      await db.query('ROLLBACK');
      return anomalies;
    });
    expect(found.map((anomaly) => anomaly.kind)).toContain(kind);
  });

  it('finds that a refused request was recorded after all', async () => {
    const refused: Deed = { ...lastDeed(), end: 'refused', answer: null };
    const held = await asOwner(world.ownerUrl, (db) => readHeld(db, world.dataDir));
    expect(anomaliesOf([refused], held)).toEqual([{ kind: 'phantom', at: refused.key }]);
  });

  // The last of all: what is lost stays lost.
  it('finds what a server loses that does not wait for its disk', async () => {
    await asOwner(world.ownerUrl, async (db) => {
      await db.query('ALTER SYSTEM SET synchronous_commit = off');
      await db.query(`ALTER SYSTEM SET wal_writer_delay = '10s'`);
      await db.query(`ALTER SYSTEM SET wal_writer_flush_after = '1GB'`);
      await db.query('SELECT pg_reload_conf()');
    });
    await pause(300);
    const [browser] = browsers as [Browser];
    for (let count = 0; count < 10; count += 1) await send(browser, anew(acknowledged()[0] as Deed), history);
    await world.killDatabase();
    expect((await check()).map((anomaly) => anomaly.kind)).toContain('lost');
  }, 60_000);
});
