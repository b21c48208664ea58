import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo';
import { destroyKeys } from '@loive/cases';
import { FileKeyStore } from '@loive/persistence';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { legalaid } = DEMO_AGENCIES;
const CLOSE = { type: 'close', outcome: 'withdrawn', reason: 'Người này muốn dừng.' } as const;
const ERASE = { type: 'erase', ground: 'personAsked' } as const;
const GONE = ['match_keys', 'event_records', 'case_identity', 'case_contact', 'case_statement', 'referral_entries'];

let world: World;
let mine: string;
let keyStore: string;
beforeAll(async () => {
  mine = mkdtempSync(join(tmpdir(), 'loive-erasure-'));
  keyStore = join(mine, 'key-store');
  FileKeyStore.prepare(keyStore);
  world = await World.make({ env: { KEYS_STORE: keyStore } });
  await world.hire('health.head.second', 'health.head');
}, 60_000);
afterAll(async () => {
  await world?.close();
  rmSync(mine, { recursive: true, force: true });
});

async function closed(): Promise<{ theCase: CaseView; sent: ReferralView }> {
  const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
  const sent = await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: ['identity.fullName'], note: 'lời-nhắn-kín' } as never);
  const page = await world.page('health', theCase.id);
  return { theCase: await world.record('health.head', page, CLOSE), sent };
}

const erase = async (theCase: CaseView): Promise<CaseView> => world.record('health.head.second', await world.record('health.head', theCase, ERASE), ERASE);
const rows = async (table: string, id: string): Promise<number> => (await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE case_id = $1`, [id]))[0]?.n ?? 0;
const keyFiles = (id: string): string => {
  const directory = join(keyStore, 'cases', id.slice(0, 2), id);
  return existsSync(directory) ? readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8')).join('') : '';
};

describe('a case whose erasure two people agree on', () => {
  let theCase: CaseView;
  let alias: string;

  it('loses what was said, its alias, and its keys, and keeps its timeline, which still verifies', async () => {
    const before = await closed();
    alias = before.theCase.alias ?? '';
    expect(keyFiles(before.theCase.id)).toContain('wrapped');
    theCase = await erase(before.theCase);
    for (const table of GONE) expect({ table, rows: await rows(table, theCase.id) }).toEqual({ table, rows: table === 'event_records' ? 1 : 0 });
    expect(keyFiles(theCase.id)).not.toContain('wrapped');
    const reader = await world.as('health.head');
    const check = await reader.get(`/api/cases/${theCase.id}/timeline/verify`);
    expect(check.body).toMatchObject({ ok: true, events: theCase.version });
    const told = await reader.get(`/api/cases/${theCase.id}/timeline`);
    expect(told.body['items'].map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['openCase', 'recordSensitive', 'close', 'erase']));
  });

  it('has nothing of it left in any table', async () => {
    const tables = await world.sql<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`);
    const words = [alias, ...Object.values(SAID), 'lời-nhắn-kín'].filter((word) => word !== '');
    for (const { name } of tables) {
      for (const word of words) {
        const [found] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' AND t::text LIKE '%' || $2 || '%'`, [word, theCase.id]);
        expect({ name, word, n: found?.n }).toEqual({ name, word, n: 0 });
      }
    }
  });

  it('takes nothing any more', async () => {
    const again = await world.tryRecord('health.head', theCase, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'X' } });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(keyFiles(theCase.id)).not.toContain('wrapped');
  });
});

describe('an erasure', () => {
  it('is not done by one person, nor while a hold runs, nor on an open file, by SQL neither', async () => {
    const { theCase } = await closed();
    const asked = await world.record('health.head', theCase, ERASE);
    expect((await world.tryRecord('health.head', asked, ERASE)).status).toBe(409);
    const held = await world.record('health.head', asked, { type: 'placeHold', ground: 'investigation' });
    expect((await world.tryRecord('health.head.second', held, ERASE)).status).toBe(409);
    await expect(world.sql(`SELECT app.erase_content($1)`, [theCase.id])).rejects.toMatchObject({ code: '42501' });
    expect(await rows('case_identity', theCase.id)).toBeGreaterThan(0);
    expect(keyFiles(theCase.id)).toContain('wrapped');
  });

  it('has its keys destroyed later when the key store was away, by the message that it left', async () => {
    const { theCase } = await closed();
    const asked = await world.record('health.head', theCase, ERASE);
    renameSync(keyStore, `${keyStore}.away`);
    let erased: CaseView;
    try {
      erased = await world.record('health.head.second', asked, ERASE);
      expect(erased.version).toBe(asked.version + 1);
    } finally {
      renameSync(`${keyStore}.away`, keyStore);
    }
    expect(keyFiles(theCase.id)).toContain('wrapped');
    const [message] = await world.sql<{ id: string; caseId: string }>(`SELECT id, case_id AS "caseId" FROM outbox WHERE effect = 'destroyKeys' AND case_id = $1 AND delivered_at IS NULL`, [theCase.id]);
    expect(message).toBeDefined();
    const processor = destroyKeys(new FileKeyStore(keyStore));
    const asWorker = async <Row>(): Promise<Row[]> => world.sql(`SELECT erased FROM cases WHERE id = $1`, [theCase.id]) as Promise<Row[]>;
    const once = async (_handler: string, work: (tx: { query: typeof asWorker }) => Promise<'moot' | void>) => (await work({ query: asWorker })) ?? 'done';
    expect(await processor.run({ id: message?.id ?? '', caseId: theCase.id, effect: 'destroyKeys', seq: erased.version, ids: {}, notBefore: '' }, { once })).toBe('done');
    expect(keyFiles(theCase.id)).not.toContain('wrapped');
  });
});
