import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftWords } from '@loive/contracts';
import { demoActor } from '@loive/demo/cast';
import { FileKeyStore, rotateAgency, sweepDrafts } from '@loive/persistence';
import { DataSource } from 'typeorm';
import type { Answer } from '../support/browser.js';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { ADULT, World } from '../support/world.js';

const WISH = 'Muốn gọi cho dì ở Mường Thử';
const WORDS: DraftWords = {
  quick: true,
  safety: 'unsafe',
  language: 'tyz',
  alias: 'Chị Hoa Ban',
  channel: '',
  receivedDay: '09/10/2025',
  receivedClock: '9:0',
  ageKind: 'estimated',
  bornOn: '',
  ageFrom: '2',
  ageTo: '',
  nationality: 'VN',
  placeId: '',
  placeText: 'gần chợ',
  indicators: ['act_transfer'],
  wishes: WISH,
};

let world: World;
let mine: string;
let store: FileKeyStore;
let worker: DataSource;
beforeAll(async () => {
  mine = mkdtempSync(join(tmpdir(), 'loive-drafts-'));
  const keyStore = join(mine, 'key-store');
  FileKeyStore.prepare(keyStore);
  store = new FileKeyStore(keyStore);
  world = await World.make({ env: { KEYS_STORE: keyStore } });
  await world.hire('border.other', 'border');
  worker = await new DataSource({ type: 'postgres', url: world.database.workerUrl, synchronize: false, installExtensions: false, poolSize: 1 }).initialize();
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await world?.close();
  rmSync(mine, { recursive: true, force: true });
});

const PATH = '/api/intake/drafts';
const ask = async (who: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  (await world.as(who)).ask(method, path, body === undefined ? { headers } : { body, headers });
const begin = (who: string, words: unknown = WORDS, key: string = randomUUID()): Promise<Answer> => ask(who, 'POST', PATH, { words }, { 'idempotency-key': key });
const save = (who: string, id: string, version: number, words: unknown): Promise<Answer> => ask(who, 'PUT', `${PATH}/${id}`, { words }, { 'if-match': `"${version}"` });
const rowOf = async (id: string) =>
  (await world.sql<{ key_id: string; sealed: Buffer | null; ended_at: Date | null }>('SELECT key_id, sealed, ended_at FROM intake_drafts WHERE id = $1', [id]))[0];
const sweep = (): Promise<number> => sweepDrafts(worker, store, 7);
const keysGone = async (keyId: string): Promise<boolean> =>
  store.open(keyId, { personId: 'test', purpose: 'maintain' }).then(() => false, (failure: Error) => failure.message.includes('destroyed'));

describe('a draft of an opening', () => {
  it('is begun once however often it is sent, saved on what it was, and goes on elsewhere as it was left', async () => {
    const key = randomUUID();
    const begun = await begin('border', WORDS, key);
    expect({ status: begun.status, body: begun.body }).toMatchObject({ status: 201, body: { id: key, version: 1 } });
    expect((await begin('border', WORDS, key)).body).toEqual(begun.body);
    expect(Date.parse(begun.body['keptUntil']) - Date.parse(begun.body['savedAt'])).toBe(7 * 24 * 60 * 60 * 1000);
    const saved = await save('border', key, 1, { ...WORDS, channel: 'rescued' });
    expect({ status: saved.status, etag: saved.headers.get('etag') }).toEqual({ status: 200, etag: '"2"' });

    const late = await save('border', key, 1, { ...WORDS, alias: 'Chị Khác' });
    expectRefusal(late, 412, 'stale');
    expect(late.body).toMatchObject({ version: 2, since: [] });
    const found = await ask('border', 'GET', `${PATH}/${key}`);
    expect(found.body).toEqual({ ...saved.body, words: { ...WORDS, channel: 'rescued' } });
    const listed = await ask('border', 'GET', PATH);
    expect(listed.body['items']).toEqual([{ ...saved.body, channel: 'rescued', begunAt: expect.any(String) }]);
    expect(await rotateAgency(store, demoActor('border').agencyId)).toMatchObject({ cases: 1, rewrapped: 1 });
    expect((await ask('border', 'GET', `${PATH}/${key}`)).body['words']).toMatchObject({ wishes: WISH });
  });

  it('is its author’s alone: a colleague, the head and the register of another agency find nothing, in SQL too', async () => {
    const { id } = (await begin('border')).body;
    for (const who of ['border.other', 'police', 'commune.head']) {
      expect((await ask(who, 'GET', PATH)).body).toEqual({ items: [] });
      for (const answer of [await ask(who, 'GET', `${PATH}/${id}`), await save(who, id, 1, WORDS), await ask(who, 'DELETE', `${PATH}/${id}`)]) expectRefusal(answer, 404, 'notFound');
    }
    // The same id is somebody else's own draft, and tells nothing of the first.
    expect((await begin('border.other', WORDS, id)).body).toMatchObject({ id, version: 1 });
    for (const who of ['auditor', 'statistician']) expectRefusal(await ask(who, 'GET', PATH), 403, 'notYours');

    const change = `UPDATE intake_drafts SET version = 9 WHERE id = '${id}'`;
    const seen = (access: Parameters<typeof ticketOf>[2], who = 'border') =>
      asApi(world.database, ticketOf(who, world.database, access), async (db) => (await db.query(`SELECT 1 FROM intake_drafts WHERE author_id = '${demoActor('border').personId}' AND id = '${id}'`)).rowCount);
    expect([await seen({ purpose: 'list' }), await seen({ purpose: 'record' }), await seen({ purpose: 'administer' }), await seen({ purpose: 'record' }, 'police')]).toEqual([1, 1, 0, 0]);
    const changed = (access: Parameters<typeof ticketOf>[2]) => asApi(world.database, ticketOf('border', world.database, access), async (db) => (await db.query(change)).rowCount);
    expect([await changed({ purpose: 'list' }), await changed({ purpose: 'record' })]).toEqual([0, 1]);
    await asApi(world.database, ticketOf('border', world.database, { purpose: 'record' }), async (db) => {
      expect(await stateOf(db, `UPDATE intake_drafts SET key_id = gen_random_uuid() WHERE id = '${id}'`)).toBe('42501');
      expect(await stateOf(db, `DELETE FROM intake_drafts`)).toBe('42501');
      expect(await stateOf(db, `INSERT INTO intake_drafts (author_id, id, agency_id, key_id, version, sealed)
        VALUES ('${demoActor('police').personId}', gen_random_uuid(), '${demoActor('police').agencyId}', gen_random_uuid(), 1, 'x')`)).toBe('42501');
    });
  });

  it('lies sealed under a key of its own, opens in no other version, and is away while the key store is', async () => {
    const { id } = (await begin('border')).body;
    const row = await rowOf(id);
    expect(row?.sealed?.includes(Buffer.from('Mường'))).toBe(false);
    expect(row?.key_id).not.toBe(id);
    await world.sql('UPDATE intake_drafts SET version = 2 WHERE id = $1', [id]);
    expectRefusal(await ask('border', 'GET', `${PATH}/${id}`), 404, 'notFound');
    await world.sql('UPDATE intake_drafts SET version = 1 WHERE id = $1', [id]);

    renameSync(join(mine, 'key-store'), join(mine, 'away'));
    try {
      for (const answer of [await begin('border'), await save('border', id, 1, WORDS), await ask('border', 'GET', `${PATH}/${id}`)]) expectRefusal(answer, 503, 'keysAway');
      expect((await ask('border', 'GET', PATH)).status).toBe(200);
      expect((await ask('border', 'DELETE', `${PATH}/${id}`)).status).toBe(204);
      await expect(sweep()).rejects.toThrow('away');
      expect(await rowOf(id)).toMatchObject({ sealed: null });
    } finally {
      renameSync(join(mine, 'away'), join(mine, 'key-store'));
    }
    expect(await sweep()).toBe(1);
    expect(await keysGone(row?.key_id ?? '')).toBe(true);
    expect(world.api.lines.join('\n')).not.toContain('Mường');
  });

  it('ends with the opening of its case, in the same transaction, and is gone with its key', async () => {
    const { id } = (await begin('border', { ...WORDS, channel: 'rescued' })).body;
    const { key_id: keyId = '' } = (await rowOf(id)) ?? {};
    const open = (body: unknown) => ask('border', 'POST', `/api/cases?draft=${id}`, body, { 'idempotency-key': randomUUID() });
    expectRefusal(await open({ ...ADULT, alias: '' }), 422, 'invalid');
    expect(await rowOf(id)).toMatchObject({ ended_at: null });
    expect((await open(ADULT)).status).toBe(201);
    expect(await rowOf(id)).toMatchObject({ sealed: null, ended_at: expect.any(Date) });
    expectRefusal(await save('border', id, 1, WORDS), 404, 'notFound');
    expect(await sweep()).toBe(1);
    expect([await rowOf(id), await keysGone(keyId)]).toEqual([undefined, true]);
    expect(readFileSync(join(mine, 'key-store', 'cases', keyId.slice(0, 2), keyId, '2'), 'utf8')).toContain('destroyed');
  });

  it('that nobody saved for a week is not shown, and is destroyed; a younger one stays, whatever the worker asks', async () => {
    const [old, young] = [(await begin('police')).body['id'], (await begin('police')).body['id']];
    await world.sql(`UPDATE intake_drafts SET saved_at = now() - interval '8 days' WHERE id = $1`, [old]);
    expect((await ask('police', 'GET', PATH)).body['items'].map(({ id }: { id: string }) => id)).toEqual([young]);
    expectRefusal(await ask('police', 'GET', `${PATH}/${old}`), 404, 'notFound');
    expect(await sweepDrafts(worker, store, 0)).toBe(1);
    expect([await rowOf(old), (await rowOf(young))?.ended_at]).toEqual([undefined, null]);
    await expect(worker.query('SELECT sealed FROM intake_drafts')).rejects.toThrow('permission denied');
  });

  it.each([
    ['a field too many', { ...WORDS, name: 'x' }, 'words.name'],
    ['a field too few', { ...WORDS, wishes: undefined }, 'words.wishes'],
    ['a text too long', { ...WORDS, wishes: 'ễ'.repeat(4001) }, 'words.wishes'],
    ['a channel that is none', { ...WORDS, channel: 'rumour' }, 'words.channel'],
    ['ticks without end', { ...WORDS, indicators: Array.from({ length: 101 }, () => 'act_transfer') }, 'words.indicators'],
    ['no words', null, 'words'],
  ])('is refused with %s', async (_what, words, path) => {
    const answer = await begin('hotline', words);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields'][0].path).toBe(path);
  });

  it('that ended elsewhere is gone for whoever begins it again, and not one too many', async () => {
    const { id } = (await begin('police')).body;
    expect((await ask('police', 'DELETE', `${PATH}/${id}`)).status).toBe(204);
    expectRefusal(await begin('police', WORDS, id), 404, 'notFound');
  });

  it('leaves no key behind where the database refuses it', async () => {
    const folder = join(mine, 'key-store', 'cases');
    const keys = (): string[] => readdirSync(folder).flatMap((part) => readdirSync(join(folder, part)));
    const before = keys();
    await world.sql(`ALTER TABLE intake_drafts ADD CONSTRAINT none_rescued CHECK (channel <> 'rescued') NOT VALID`);
    try {
      expect((await begin('police', { ...WORDS, channel: 'rescued' })).status).toBeGreaterThanOrEqual(400);
    } finally {
      await world.sql('ALTER TABLE intake_drafts DROP CONSTRAINT none_rescued');
    }
    const made = keys().filter((key) => !before.includes(key));
    expect(await Promise.all(made.map(keysGone))).toEqual([true]);
  });

  it('is one of twenty at most', async () => {
    for (let n = 0; n < 20; n += 1) expect((await begin('embassy')).status).toBe(201);
    const more = await begin('embassy');
    expectRefusal(more, 422, 'invalid');
    expect(more.body['fields']).toEqual([{ path: 'words', code: 'tooManyDrafts' }]);
  });
});
