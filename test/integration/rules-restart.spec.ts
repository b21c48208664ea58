import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { migrate } from '@loive/persistence';
import { readKey } from '@loive/platform';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/postgres.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { startWorker, type RunningWorker } from '../support/worker.js';
import { World } from '../support/world.js';

const CHANGE = 'ALTER TABLE duties NO FORCE ROW LEVEL SECURITY';
const BACK = 'ALTER TABLE duties FORCE ROW LEVEL SECURITY';

describe('a start', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
  }, 30_000);
  afterAll(async () => {
    await owner?.end();
    await database?.drop();
  });

  const start = async (accept?: string) => {
    const keys = join(database.dataDir, 'keys');
    const kept = (name: string) => readFileSync(join(keys, name), 'utf8').trim();
    const secrets = { apiPassword: kept('api-database-password'), workerPassword: kept('worker-database-password'), ticketKey: readKey(join(keys, 'ticket.key')) };
    return (await migrate(database.ownerUrl, secrets, accept)).differs;
  };
  const differs = async () => (await owner.query<{ differs: boolean }>('SELECT app.catalogue_hash() <> app.catalogue_kept() AS differs')).rows[0]?.differs;

  it('leaves rules that were changed by hand as different as they are, until somebody names what is right', async () => {
    expect(await start()).toBeNull();
    await owner.query(CHANGE);
    const found = await start();
    expect({ found, differs: await differs() }).toEqual({ found: expect.stringMatching(/^[0-9a-f]{64}$/), differs: true });
    for (const wrong of ['1', String(found).slice(0, 8), 'f'.repeat(16)]) expect({ wrong, left: await start(wrong) }).toEqual({ wrong, left: found });
    expect(await differs()).toBe(true);
    expect(await start(String(found).slice(0, 16))).toBeNull();
    expect(await differs()).toBe(false);
    // What was accepted once accepts nothing else: the next change is one again.
    await owner.query(BACK);
    expect(await start(String(found).slice(0, 16))).not.toBeNull();
    expect(await differs()).toBe(true);
  }, 60_000);

  it.each([
    ['a check taken away', 'ALTER TABLE seals DROP CONSTRAINT seals_check'],
    ['an index that tells strangers who is there', 'CREATE UNIQUE INDEX told ON match_keys (kind, bits, value)'],
    ['a column that is worked out no more', 'ALTER TABLE cases ALTER COLUMN child DROP EXPRESSION'],
    ['another value by itself', `ALTER TABLE grants ALTER COLUMN state SET DEFAULT 'refused'`],
    ['the vault open', 'GRANT USAGE ON SCHEMA vault TO loive_api'],
    ['another row of rights', `UPDATE app.rights SET rights = '{}' WHERE role = 'police'`],
    ['a way more to a right', `UPDATE vault.ways SET adults_only = false WHERE role = 'police'`],
    ['looks that are not written down', 'CREATE RULE quiet AS ON INSERT TO read_log DO INSTEAD NOTHING'],
    ['a guard taken away', 'DROP TRIGGER guard_grants ON grants'],
  ])('would find %s', async (_, change) => {
    const hash = async () => (await owner.query<{ hash: string }>('SELECT app.catalogue_hash() AS hash')).rows[0]?.hash;
    const before = await hash();
    await owner.query('BEGIN');
    try {
      await owner.query(change);
      expect(await hash()).not.toBe(before);
    } finally {
      await owner.query('ROLLBACK');
    }
    expect(await hash()).toBe(before);
  });
});

describe('the worker', () => {
  let world: World;
  let worker: RunningWorker | undefined;
  beforeAll(async () => {
    world = await World.make();
  }, 60_000);
  afterAll(async () => {
    await worker?.stop();
    await world?.close();
  });

  it('holds back what writes into a chain while the rules differ, says so, and goes on by itself', async () => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', DEMO_AGENCIES.legalaid.id);
    await world.sql(CHANGE);
    worker = await startWorker(world.database, { RULES_WATCH_SECONDS: '1' });
    const sent = await world.refer('health', theCase.id, { to: DEMO_AGENCIES.legalaid.id, service: 'legal_aid', consentId, packet: [] } as never);
    const message = async () =>
      (await world.sql<{ failure: string | null; attempts: number; delivered: boolean }>(
        `SELECT failure, attempts, delivered_at IS NOT NULL AS delivered FROM outbox WHERE effect = 'deliverReferral' AND ids ->> 'referralId' = $1`,
        [sent.id],
      ))[0];
    await eventually(async () => expect(await message()).toEqual({ failure: 'catalogueDiffers', attempts: 0, delivered: false }), 40_000);
    await eventually(async () => expect(await world.sql('SELECT DISTINCT fault FROM queue_health')).toEqual([{ fault: 'catalogueDiffers' }]), 40_000);
    expect(worker.lines.join('\n')).toContain('effectsHeldBack');

    await world.sql(BACK);
    await eventually(async () => expect(await message()).toMatchObject({ delivered: true }), 60_000);
    expect(worker.lines.join('\n')).toContain('effectsGoOn');
  }, 180_000);
});
