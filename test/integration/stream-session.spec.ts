import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { Browser } from '../support/browser.js';
import { openEvents, type EventReader } from '../support/event-reader.js';
import { openLine, type Line } from '../support/line.js';
import { eventually } from '../support/postgres.js';
import { World, WORLD_PASSWORD } from '../support/world.js';

let world: World;
let line: Line;
const open: EventReader[] = [];

beforeAll(async () => {
  world = await World.make({
    env: { SESSIONS_PER_PERSON: '50' },
    through: async (url) => (line = await openLine(url)).url,
  });
}, 60_000);
afterAll(async () => {
  await world?.close();
  await line?.cut();
});
afterEach(() => open.splice(0).forEach((reader) => reader.close()));

/** A session of its own, so that ending it ends nobody else's. */
async function signedIn(username: string): Promise<Browser> {
  const browser = new Browser(world.api.address);
  await browser.signIn(username, WORLD_PASSWORD);
  return browser;
}

async function listen(browser: Browser): Promise<EventReader> {
  const reader = await openEvents(browser);
  open.push(reader);
  return reader;
}

const change = (agencyId: string = DEMO_AGENCIES.health.id) => world.sql(`SELECT pg_notify('boards', $1)`, [agencyId]);

/** Says a change until the stream tells it: the line may still be coming up. */
async function untilHeard(reader: EventReader, agencyId?: string): Promise<void> {
  const before = reader.changes().length;
  await eventually(async () => {
    await change(agencyId);
    await pause(50);
    expect(reader.changes().length).toBeGreaterThan(before);
  });
  await pause(400);
}

const endsWithin = (reader: EventReader, ms: number): Promise<string> =>
  Promise.race([reader.ended.then(() => 'ended'), pause(ms, 'still open')]);

describe('the stream of changes', () => {
  it('is for those who are signed in', async () => {
    expect((await listen(new Browser(world.api.address))).status).toBe(401);
  });

  it('tells within a second that the boards of one’s agency have changed, and not a word more', async () => {
    const reader = await listen(await signedIn('health'));
    expect(reader.status).toBe(200);
    expect(reader.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(reader.headers.get('x-content-type-options')).toBe('nosniff');
    await untilHeard(reader);
    const [before, asked] = [reader.changes().length, performance.now()];
    await change();
    await eventually(async () => expect(reader.changes().length).toBe(before + 1), 2_000);
    expect((reader.changes().at(-1)?.at ?? Infinity) - asked).toBeLessThan(1_000);
    expect(reader.text()).toMatch(/^retry: 3000\n: open\n\n(event: changed\ndata: \d+\n\n|:\n\n)+$/);
    expect(reader.changes().map(({ data }) => data)).toEqual(reader.changes().map((_, index) => String(index + 1)));
  });

  it('is silent about other agencies, and to those whose agency has no boards', async () => {
    const [health, police, operator] = [await listen(await signedIn('health')), await listen(await signedIn('police')), await listen(await signedIn('operator'))];
    await untilHeard(police, DEMO_AGENCIES.police.id);
    await change(DEMO_AGENCIES.host.id);
    await pause(500);
    expect(health.changes()).toEqual([]);
    expect(operator.changes()).toEqual([]);
    expect(operator.status).toBe(200);
  });

  it('says many changes at once as few, and the last of them is never kept back', async () => {
    const reader = await listen(await signedIn('health'));
    await untilHeard(reader);
    const before = reader.changes().length;
    for (let n = 0; n < 100; n += 1) await change();
    await pause(700);
    const said = reader.changes().slice(before).map(({ at }) => at);
    expect(said.length).toBeGreaterThanOrEqual(2);
    const gaps = said.slice(1).map((at, index) => at - said[index]!);
    expect(Math.min(...gaps)).toBeGreaterThan(250);
  });

  it('answers HEAD without holding anything open', async () => {
    const someone = await signedIn('health');
    for (let n = 0; n < 6; n += 1) expect((await someone.ask('HEAD', '/api/stream')).status).toBe(200);
    expect((await listen(someone)).status).toBe(200);
  });

  it('is open four times at most in one session, and a closed one makes room', async () => {
    const someone = await signedIn('health');
    const four = await Promise.all([1, 2, 3, 4].map(() => listen(someone)));
    expect(four.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const fifth = await someone.get('/api/stream');
    expect(fifth.body).toMatchObject({ status: 429, code: 'throttled' });
    expect(fifth.headers.get('x-accel-buffering')).toBeNull();
    expect((await listen(await signedIn('health'))).status).toBe(200);
    four[0]?.close();
    await eventually(async () => expect((await listen(someone)).status).toBe(200), 5_000);
  });
});

describe('a stream ends by itself', () => {
  it('within two seconds of signing out, and tells nothing afterwards', async () => {
    const someone = await signedIn('health');
    const reader = await listen(someone);
    await untilHeard(reader);
    await someone.ask('DELETE', '/api/session');
    const before = reader.changes().length;
    await change();
    expect(await endsWithin(reader, 2_000)).toBe('ended');
    expect(reader.changes()).toHaveLength(before);
  });

  it('without any change, too', async () => {
    const someone = await signedIn('health');
    const reader = await listen(someone);
    await someone.ask('DELETE', '/api/session');
    expect(await endsWithin(reader, 2_500)).toBe('ended');
  });

  it.each([
    ['the person is no longer active', `UPDATE people SET active = false WHERE id = $1`, `UPDATE people SET active = true WHERE id = $1`],
    ['the role is another', `UPDATE people SET role = 'statistician' WHERE id = $1`, `UPDATE people SET role = 'intake' WHERE id = $1`],
    ['nobody has asked for anything in 15 minutes', `UPDATE sessions SET last_seen_at = now() - interval '15 minutes' WHERE person_id = $1`, ''],
  ])('when %s', async (_, cause, undo) => {
    await world.hire('commune.thu', 'commune');
    const someone = await signedIn('commune.thu');
    const reader = await listen(someone);
    const me = (await someone.get('/api/me')).body['user']['id'] as string;
    await world.sql(cause, [me]);
    try {
      expect(await endsWithin(reader, 2_500)).toBe('ended');
    } finally {
      if (undo) await world.sql(undo, [me]);
      await world.sql('DELETE FROM sessions WHERE person_id = $1', [me]);
      await world.sql(`DELETE FROM accounts WHERE username = 'commune.thu'`);
    }
  });

  it('and keeps no session alive', async () => {
    const someone = await signedIn('health');
    const reader = await listen(someone);
    const ten = `now() - interval '10 minutes'`;
    await world.sql(`UPDATE sessions SET last_seen_at = ${ten} WHERE token_hash = (SELECT token_hash FROM sessions ORDER BY created_at DESC LIMIT 1)`);
    await untilHeard(reader);
    await pause(1_200);
    const rows = await world.sql<{ kept: boolean }>(`SELECT last_seen_at <= now() - interval '10 minutes' AS kept FROM sessions ORDER BY created_at DESC LIMIT 1`);
    expect(rows).toEqual([{ kept: true }]);
  });
});

describe('a stream stays open', () => {
  it('while the database is away, and says that something may have changed when it is back', async () => {
    const reader = await listen(await signedIn('health'));
    await untilHeard(reader);
    const before = reader.changes().length;
    await line.cut();
    await pause(500);
    expect(reader.changes()).toHaveLength(before);
    await line.mend();
    await eventually(async () => expect(reader.changes().length).toBeGreaterThan(before), 15_000);
    await untilHeard(reader);
  });

  it('until the process is told to stop, and does not hold it up', async () => {
    const readers = [await listen(await signedIn('health')), await listen(await signedIn('police'))];
    const asked = performance.now();
    await world.api.stop();
    await Promise.all(readers.map(({ ended }) => ended));
    expect(performance.now() - asked).toBeLessThan(3_000);
  });
});
