import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { findRulesFault } from '@loive/platform';
import { startApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { eventually } from '../support/postgres.js';
import { asApi } from '../support/raw-api.js';
import { WORLD_PASSWORD, World } from '../support/world.js';

let world: World;
let theCase: CaseView;

beforeAll(async () => {
  world = await World.make({ env: { RULES_WATCH_SECONDS: '1', READ_BUDGET: '2' } });
  theCase = await world.open('commune');
}, 60_000);
afterAll(() => world?.close());

const ready = async () => (await (await world.as('commune')).get('/api/health/ready')).body;
const tryToWrite = () => world.tryRecord('commune', theCase, { type: 'informRights', language: 'vi', form: 'oral' });
const stoppedBy = () => world.api.lines.filter((line) => line.includes('writes stopped')).map((line) => /writes stopped: (\w+)/.exec(line)?.[1]);

describe('while the rules in the database are those that were recorded', () => {
  it('everything goes on', async () => {
    expect(await ready()).toMatchObject({ status: 'ok', writes: 'ready' });
    theCase = await world.record('commune', theCase, { type: 'informRights', language: 'vi', form: 'oral' });
  });
});

const forApiHere = (change: string) => `DO $$ BEGIN EXECUTE format('ALTER ROLE loive_api IN DATABASE %I ${change}', current_database()); END $$`;

describe('when somebody changes them by hand', () => {
  it.each([
    ['force taken off one table', 'catalogueDiffers', 'ALTER TABLE duties NO FORCE ROW LEVEL SECURITY', 'ALTER TABLE duties FORCE ROW LEVEL SECURITY'],
    ['a policy for all rows', 'catalogueDiffers', 'CREATE POLICY more ON case_shelter TO loive_api USING (true)', 'DROP POLICY more ON case_shelter'],
    [
      'a right more, without another table',
      'catalogueDiffers',
      `UPDATE vault.ways SET adults_only = false WHERE adults_only AND role = 'police' AND right_name = 'reveal.identity'`,
      `UPDATE vault.ways SET adults_only = true WHERE role = 'police' AND right_name = 'reveal.identity' AND 'pool' = ANY (scopes)`,
    ],
    ['no trigger for the API', 'catalogueDiffers', forApiHere('SET session_replication_role = replica'), forApiHere('RESET session_replication_role')],
    ['another table of rights', 'policyDiffers', `UPDATE app.policy SET hash = reverse(hash)`, `UPDATE app.policy SET hash = reverse(hash)`],
  ])('(%s) nothing is written, what is there can be read, and whoever wants to leave may', async (_, fault, change, back) => {
    const before = stoppedBy().length;
    await world.sql(change);
    try {
      await eventually(async () => expect(await ready()).toMatchObject({ status: 'degraded', writes: 'stopped' }), 20_000);
      const refused = await tryToWrite();
      expect({ status: refused.status, code: refused.body['code'], wait: refused.headers.get('retry-after') }).toEqual({ status: 503, code: 'writesStopped', wait: '1' });
      expect((await (await world.as('commune')).get(`/api/cases/${theCase.id}`)).status).toBe(200);
      expect(stoppedBy().slice(before)).toEqual([fault]);
    } finally {
      await world.sql(back);
    }
    await eventually(async () => expect(await ready()).toMatchObject({ status: 'ok', writes: 'ready' }), 20_000);
    const answer = await tryToWrite();
    expect(answer.status).toBe(200);
    theCase = answer.body as CaseView;
  }, 60_000);
});

describe('the cases of a day', () => {
  it('are so many: one more is told to wait for the next day of the law, one seen before is not', async () => {
    const [second, third] = [await world.open('commune'), await world.open('commune')];
    const look = async ({ id }: CaseView) => (await world.as('commune')).get(`/api/cases/${id}`);
    expect([(await look(theCase)).status, (await look(second)).status]).toEqual([200, 200]);
    const refused = await look(third);
    expect({ status: refused.status, code: refused.body['code'] }).toEqual({ status: 429, code: 'readBudget' });
    const wait = Number(refused.headers.get('retry-after'));
    const midnight = (Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000) + 1) * 86_400_000 - 7 * 3_600_000;
    expect(Math.abs(wait - (midnight - Date.now()) / 1000)).toBeLessThan(60);
    expect((await look(theCase)).status).toBe(200);
  });
});

describe('a database that forgets what was committed', () => {
  // The tests' own server is one: it is thrown away, and does not wait for its disk.
  it('is written to by nobody, and read by everybody', async () => {
    const [server] = await world.sql<{ fsync: string }>(`SELECT current_setting('fsync') AS fsync`);
    expect(server).toEqual({ fsync: 'off' });
    const api = await startApi(world.database, { WATCH_DURABILITY: '1', RULES_WATCH_SECONDS: '1' });
    try {
      const browser = new Browser(api.address);
      expect((await browser.signIn('commune', WORLD_PASSWORD)).status).toBe(200);
      const refused = await browser.post(`/api/cases/${theCase.id}/events`, { type: 'informRights', language: 'vi', form: 'oral' }, { 'idempotency-key': randomUUID(), 'if-match': `"${theCase.version}"` });
      expect({ status: refused.status, code: refused.body['code'] }).toEqual({ status: 503, code: 'writesStopped' });
      expect((await browser.get('/api/cases')).status).toBe(200);
      expect(api.lines.some((line) => line.includes('writes stopped: notDurable'))).toBe(true);
    } finally {
      await api.stop();
    }
  });

  it('is found also where the role of the API alone was told not to wait', async () => {
    const { name } = world.database;
    // Of the rest this server says what a lasting one would.
    const look = () =>
      asApi(world.database, null, (db) => {
        const query = async (sql: string) =>
          (await db.query<{ settings: object }>(sql)).rows.map((row) => ({ ...row, settings: { ...row.settings, fsync: 'on', fullPageWrites: 'on' } }));
        return findRulesFault({ query }, { durability: true });
      });
    expect(await look()).toBeNull();
    await world.sql(`ALTER ROLE loive_api IN DATABASE ${name} SET synchronous_commit = off`);
    try {
      expect(await look()).toBe('notDurable');
    } finally {
      await world.sql(`ALTER ROLE loive_api IN DATABASE ${name} RESET synchronous_commit`);
    }
  });
});
