import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { FileKeyStore, keyStatus, rotateAgency, rotateCase, sealPlainRows, withOwner } from '@loive/persistence';
import { readKey } from '@loive/platform';
import { acceptedPackets, asShared, packetRows, sweepAsWorker } from '../support/packets.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { opened, type SealedValue } from '../support/sealed.js';
import { ADULT, World } from '../support/world.js';

const NAME = 'Hoàng Thị Mận';
const PHONE = '0912345678';

let world: World;
let keyStore: string;
let mine: string;
beforeAll(async () => {
  // A key store of its own: it is taken away, and its agencies' keys change.
  mine = mkdtempSync(join(tmpdir(), 'loive-sealing-'));
  keyStore = join(mine, 'key-store');
  FileKeyStore.prepare(keyStore);
  world = await World.make({ env: { KEYS_STORE: keyStore } });
}, 60_000);
afterAll(async () => {
  await world?.close();
  rmSync(mine, { recursive: true, force: true });
});

async function told(): Promise<CaseView> {
  const opened = await world.open('commune');
  const named = await world.record('commune', opened, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: NAME } });
  return world.record('commune', named, { type: 'recordSensitive', compartment: 'contact', fields: { phone: PHONE } });
}

const look = async (id: string, compartment: string) => (await world.as('commune')).post(`/api/cases/${id}/reveals`, { compartment, reason: 'contact' });
const fieldsOf = async (id: string, compartment: string) => (await look(id, compartment)).body['entries'].map(({ fields }: { fields: object }) => fields);
/** As somebody does who has the whole database, triggers and all. */
async function plant(sql: string, values: unknown[], table = 'case_identity'): Promise<void> {
  await world.sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  try {
    await world.sql(sql, values);
  } finally {
    await world.sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }
}

describe('a value that does not open', () => {
  it.each([
    ['was moved from another case', `UPDATE case_identity SET sealed = (SELECT sealed FROM case_identity WHERE case_id = $2 ORDER BY seq DESC LIMIT 1) WHERE case_id = $1`],
    ['had a bit turned', `UPDATE case_identity SET sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) WHERE case_id = $1 AND $2::uuid IS NOT NULL`],
    ['was moved from another event of the case', `UPDATE case_identity SET sealed = (SELECT sealed FROM case_contact WHERE case_id = $1 LIMIT 1) WHERE case_id = $1 AND $2::uuid IS NOT NULL`],
    ['was never sealed', `UPDATE case_identity SET sealed = decode('00', 'hex') WHERE case_id = $1 AND $2::uuid IS NOT NULL`],
  ])('because it %s is told so, logged by its place, and harms nothing else', async (_how, sql) => {
    const [one, other] = [await told(), await told()];
    await plant(sql, [one.id, other.id]);
    const answer = await look(one.id, 'identity');
    expect(answer.status).toBe(200);
    for (const entry of answer.body['entries']) expect(entry).toMatchObject({ fields: {}, intact: false, unreadable: true });
    expect(await fieldsOf(one.id, 'contact')).toEqual([{ phone: PHONE }]);
    expect(await fieldsOf(other.id, 'identity')).toContainEqual({ fullName: NAME });
    const line = world.api.lines.find((text) => text.includes('unreadable case_identity') && text.includes(one.id));
    expect(line).toBeDefined();
    expect(world.api.lines.join('\n')).not.toContain(NAME);
  });
});

describe('a step that needs what does not open', () => {
  const blocked = (code: string) => ({ code: 'blocked', blockers: [{ code, who: [] }] });
  const turned = (table: string, where: string) => `UPDATE ${table} SET sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) WHERE ${where} = $1 AND sealed IS NOT NULL`;

  it('confirms no document, since another try would not help, until it is read anew', async () => {
    const proof = { type: 'recordProof', kind: 'policeConfirmation', date: '2025-10-20', number: 'XN-111', issuer: 'Công an tỉnh Lạng Sơn' } as const;
    const seen = await world.record('police', await world.open('police'), proof);
    await plant(turned('case_identity', 'case_id'), [seen.id]);
    const refused = await world.tryRecord('police.head', seen, proof);
    expect({ status: refused.status, body: refused.body }).toMatchObject({ status: 409, body: blocked('proofReadable') });
    const anew = await world.play(seen, [['police.head', { type: 'correctFact', field: 'proof', reason: 'wrongEntry' }], ['police', proof], ['police.head', proof]]);
    expect(anew.stage.identification).toBe('victim');
  });

  it('sends no referral until that is written anew; a packet is accepted as it is', async () => {
    const legalaid = DEMO_AGENCIES.legalaid.id;
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid);
    const draft = { to: legalaid, service: 'legal_aid', consentId, urgency: 'urgent', packet: ['identity.fullName'], note: 'Cần gấp.' } as const;
    const kept = await world.refer('health', theCase.id, { ...draft, packet: [], send: false });
    await plant(turned('referral_entries', 'referral_id'), [kept.id], 'referral_entries');
    const again = await world.tryStep('health', kept, { type: 'send' });
    expect({ status: again.status, body: again.body }).toMatchObject({ status: 409, body: blocked('draftReadable') });

    await plant(turned('case_identity', 'case_id'), [theCase.id]);
    const refused = await world.tryRefer('health', theCase.id, { ...draft, send: true });
    expect({ status: refused.status, body: refused.body }).toMatchObject({ status: 409, body: blocked('packetReadable') });
    await world.record('health', await world.page('health', theCase.id), { type: 'recordSensitive', compartment: 'identity', fields: { fullName: NAME } });
    const sent = await world.deliver(await world.refer('health', theCase.id, draft), 'legalaid');
    await plant(turned('referral_entries', 'referral_id'), [sent.id], 'referral_entries');
    const accepted = await world.step('legalaid', sent, { type: 'accept' });
    expect(accepted.packet).toEqual([{ name: 'identity.fullName', value: null, intact: false, unreadable: true }]);
  });
});

describe('a key that is another one', () => {
  it('leaves the values of that one agency’s cases unreadable, says so, and writes none under it', async () => {
    const [mine, theirs] = [await told(), await told()];
    const taken = await world.record('commune.head', theirs, { type: 'transferOwnership', toAgencyId: DEMO_AGENCIES.health.id, reason: 'competence' });
    const directory = join(keyStore, 'agencies', DEMO_AGENCIES.health.id);
    renameSync(directory, `${directory}.away`);
    try {
      const answer = await (await world.as('health')).post(`/api/cases/${taken.id}/reveals`, { compartment: 'identity', reason: 'identityCheck' });
      expect(answer.body['entries']).toContainEqual(expect.objectContaining({ fields: {}, intact: false, unreadable: true }));
      const written = await world.tryRecord('health', await world.page('health', taken.id), { type: 'recordSensitive', compartment: 'contact', fields: { phone: '1' } });
      expect(written.body).toMatchObject({ code: 'keysAway' });
      expect(await fieldsOf(mine.id, 'identity')).toContainEqual({ fullName: NAME });
    } finally {
      rmSync(directory, { recursive: true, force: true });
      renameSync(`${directory}.away`, directory);
    }
  });
});

describe('rows that an earlier version wrote plain', () => {
  it('are sealed by setup, in batches, and fit their commitments as before', async () => {
    const theCase = await told();
    const where = `FROM case_identity WHERE case_id = '${theCase.id}'`;
    const stored = await world.sql<SealedValue>(`SELECT case_id AS "caseId", seq, 'case_identity' AS table, 'identity' AS name, 'sealed' AS column, sealed ${where}`);
    const values = await opened(mine, stored);
    await world.sql('ALTER TABLE case_identity DROP CONSTRAINT values_sealed');
    for (const [index, { seq }] of stored.entries()) {
      const { salt, fields } = values[index] ?? {};
      await plant(`UPDATE case_identity SET sealed = NULL, salt = decode($3, 'hex'), fields = $4 WHERE case_id = $1 AND seq = $2`, [theCase.id, seq, salt, JSON.stringify(fields)]);
    }
    await world.sql('ALTER TABLE case_identity ADD CONSTRAINT values_sealed CHECK (sealed IS NOT NULL) NOT VALID');
    const codes = readKey(join(world.database.dataDir, 'keys', 'codes.key'));
    expect(await sealPlainRows(world.database.ownerUrl, new FileKeyStore(keyStore), codes)).toBe(stored.length);
    expect(await sealPlainRows(world.database.ownerUrl, new FileKeyStore(keyStore), codes)).toBe(0);
    expect(await world.sql(`SELECT 1 ${where} AND (fields IS NOT NULL OR salt IS NOT NULL OR sealed IS NULL)`)).toEqual([]);
    expect(await world.sql(`SELECT 1 FROM pg_constraint WHERE conname = 'values_sealed' AND NOT convalidated`)).toEqual([]);
    const { entries } = (await look(theCase.id, 'identity')).body;
    expect(entries).toHaveLength(stored.length);
    for (const entry of entries) expect(entry).toMatchObject({ intact: true });
  });
});

describe('without the key store', () => {
  it('pages, lists and what says nothing of a person go on; what needs values waits, and comes back with the keys', async () => {
    const theCase = await told();
    const reader = await world.as('commune');
    renameSync(keyStore, `${keyStore}.away`);
    try {
      for (const path of [`/api/cases/${theCase.id}`, '/api/cases', `/api/cases/${theCase.id}/timeline`]) expect({ path, status: (await reader.get(path)).status }).toEqual({ path, status: 200 });
      const away = await look(theCase.id, 'identity');
      expect(away.status).toBe(503);
      expect(away.body).toMatchObject({ code: 'keysAway' });
      expect(away.headers.get('retry-after')).toBe('30');
      const version = theCase.version;
      expect((await world.page('commune', theCase.id)).version).toBe(version);
      const words = await world.tryRecord('commune', theCase, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'X' } });
      expect(words.body).toMatchObject({ code: 'keysAway' });
      const facts = await world.tryRecord('commune', theCase, { type: 'informRights', language: 'vi', form: 'oral' });
      expect(facts.status).toBe(200);
      expect((await reader.get('/api/health/ready')).body).toMatchObject({ status: 'degraded', keys: 'away' });
      expect((await world.tryOpen('commune', { ...ADULT, wishes: 'x' })).body).toMatchObject({ code: 'keysAway' });
      expect(existsSync(keyStore)).toBe(false);
    } finally {
      renameSync(`${keyStore}.away`, keyStore);
    }
    expect(await fieldsOf(theCase.id, 'identity')).toContainEqual({ fullName: NAME });
    expect((await reader.get('/api/health/ready')).body).toMatchObject({ status: 'ok', keys: 'ready' });
  });
});

describe('keys that change', () => {
  it('while people write keep every value readable', async () => {
    const cases = [await told(), await told(), await told()];
    const store = new FileKeyStore(keyStore);
    let stop = false;
    const writing = Promise.all(
      cases.map(async (one) => {
        let last = one;
        for (let n = 0; !stop && n < 40; n += 1) last = await world.record('commune', last, { type: 'recordSensitive', compartment: 'identity', fields: { otherNames: `Tên ${n}` } });
        return last;
      }),
    );
    for (let round = 0; round < 3; round += 1) {
      await rotateAgency(store, DEMO_AGENCIES.commune.id);
      await withOwner(world.database.ownerUrl, async (db) => {
        for (const { id } of cases) expect((await rotateCase(db, store, id)).unreadable).toBe(0);
      });
    }
    stop = true;
    await writing;
    await withOwner(world.database.ownerUrl, async (db) => {
      for (const { id } of cases) await rotateCase(db, store, id, { anew: false });
    });
    for (const { id } of cases) {
      const answer = await look(id, 'identity');
      expect(answer.body['entries'].length).toBeGreaterThan(1);
      for (const entry of answer.body['entries']) expect(entry).toMatchObject({ intact: true });
      const versions = await world.sql<{ version: number }>(`SELECT DISTINCT get_byte(sealed, 4) AS version FROM case_identity WHERE case_id = $1`, [id]);
      expect(versions).toEqual([{ version: 4 }]);
    }
    expect(await keyStatus(store)).toMatchObject({ toRewrap: 0, unreadable: 0 });
  });

  it('follow a case to the agency that takes it over', async () => {
    const theCase = await told();
    const caseFile = () => {
      const directory = join(keyStore, 'cases', theCase.id.slice(0, 2), theCase.id);
      const newest = readdirSync(directory).sort((a, b) => Number(b) - Number(a))[0] ?? '';
      return JSON.parse(readFileSync(join(directory, newest), 'utf8')) as { agency: string };
    };
    expect(caseFile().agency).toBe(DEMO_AGENCIES.commune.id);
    const handed = await world.record('commune.head', theCase, { type: 'transferOwnership', toAgencyId: DEMO_AGENCIES.health.id, reason: 'competence' });
    expect(handed.owner.id).toBe(DEMO_AGENCIES.health.id);
    expect(caseFile().agency).toBe(DEMO_AGENCIES.health.id);
  });
});

describe('a packet', () => {
  const read = async ({ id }: { id: string }) => (await world.referral('legalaid', id)).packet;
  const WHOLE = [{ name: 'identity.fullName', value: SAID.fullName, intact: true }];

  it('that was taken back opens from no copy, its key being gone once the worker came, killed on the way or not; others go on', async () => {
    const { caseId, packets: [back, open], copies: [copy] } = await acceptedPackets(world, 2);
    const store = new FileKeyStore(keyStore);
    await world.step('health', back, { type: 'recall', reason: 'noLongerNeeded' });
    expect(await opened(mine, copy)).toMatchObject([{ fields: { 'identity.fullName': SAID.fullName } }]);
    await expect(sweepAsWorker(world, store, 'killed')).rejects.toThrow('killed');
    expect([await packetRows(world, back.id), await opened(mine, copy)]).toEqual([copy, [null]]);
    await withOwner(world.database.ownerUrl, async (db) => expect(await rotateCase(db, store, caseId)).toMatchObject({ unreadable: 0 }));
    expect(await sweepAsWorker(world, store)).toBe(1);
    expect([await packetRows(world, back.id), await sweepAsWorker(world, store), await opened(mine, copy)]).toEqual([[], 0, [null]]);
    expect([await read(open), await world.referral('health', back.id)]).toMatchObject([WHOLE, { state: 'recalled' }]);
  });

  it('from before each had a key of its own is read on, gets one when its case’s keys are rotated, and ends when it is shut', async () => {
    const [{ caseId: kept, packets: [first], copies: [early] }, { caseId: other, packets: [second], copies: [late] }] = [await acceptedPackets(world, 1), await acceptedPackets(world, 1)];
    const store = new FileKeyStore(keyStore);
    for (const [caseId, { id }] of [[kept, first], [other, second]] as const) await asShared(store, caseId, id);
    expect([await read(first), await read(second)]).toMatchObject([WHOLE, WHOLE]);
    await withOwner(world.database.ownerUrl, async (db) => {
      const later = new Date(Date.now() + 2 * 60 * 60 * 1000);
      expect(await rotateCase(db, store, kept)).toMatchObject({ unreadable: 0 });
      expect((await rotateCase(db, store, kept, { anew: false, now: later })).dropped).toBeGreaterThan(0);
    });
    await world.step('health', second, { type: 'recall', reason: 'noLongerNeeded' });
    expect(await sweepAsWorker(world, store)).toBe(1);
    expect([await read(first), await opened(mine, [...early, ...late])]).toMatchObject([WHOLE, [null, null]]);
    for (const id of [kept, other]) expect((await store.files.case(id))?.keys.packet ?? []).toEqual([]);
  });
});

describe('what a case can be found by', () => {
  it('stands as a few bits, the same ones for the same number, in two cases without either knowing of the other', async () => {
    const bits = async (fields: Record<string, string>) => {
      const theCase = await world.record('commune', await world.open('commune'), { type: 'recordSensitive', compartment: 'identity', fields });
      return world.sql<{ kind: string; bits: number; value: number }>('SELECT kind, bits, value FROM match_keys WHERE case_id = $1 ORDER BY kind', [theCase.id]);
    };
    const [first] = await bits({ idNumber: '001304012345' });
    const [again] = await bits({ idNumber: '001 304 012 345' });
    expect(first).toMatchObject({ kind: 'idNumber' });
    expect(again?.value).toBe((first?.value ?? 0) >> ((first?.bits ?? 0) - (again?.bits ?? 0)));
    expect(first?.bits).toBeLessThan(8);
    expect(await bits({ fullName: NAME })).toEqual([]);
    expect(await world.sql(`SELECT 1 FROM pg_index i WHERE i.indrelid = 'match_keys'::regclass AND i.indisunique`)).toEqual([]);
  });
});

describe('what stands sealed', () => {
  it('can be changed by nobody who is not looking after the keys, and by them only from one key to another', async () => {
    const { id } = await told();
    await expect(world.sql(`UPDATE case_identity SET sealed = '\\x01' WHERE case_id = $1`, [id])).rejects.toMatchObject({ code: '42501' });
    const asKeys = (sql: string) => withOwner(world.database.ownerUrl, (db) => db.transaction(async (tx) => {
      await tx.query('SET LOCAL ROLE loive_keys');
      return tx.query(sql);
    }));
    await expect(asKeys(`UPDATE case_identity SET seq = seq + 100 WHERE case_id = '${id}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(asKeys(`UPDATE case_identity SET sealed = NULL, salt = sha256('x'), fields = '{}' WHERE case_id = '${id}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(asKeys(`DELETE FROM case_identity WHERE case_id = '${id}'`)).rejects.toMatchObject({ code: '42501' });
    await expect(asKeys(`SELECT alias FROM cases WHERE id = '${id}'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('can be written in no other way, by the owner of the database neither', async () => {
    const { id } = await told();
    const [row] = await world.sql<{ seq: number }>('SELECT min(e.seq) AS seq FROM timeline_events e WHERE case_id = $1 AND NOT EXISTS (SELECT 1 FROM case_health h WHERE (h.case_id, h.seq) = (e.case_id, e.seq))', [id]);
    await expect(world.sql(`INSERT INTO case_health (case_id, seq, salt, fields) VALUES ($1, $2, sha256('x'), '{}')`, [id, row?.seq])).rejects.toMatchObject({ code: '23514' });
  });

  it('is of no use to whoever has the database and another key store', async () => {
    const { id } = await told();
    const thief = join(mine, 'thief');
    cpSync(keyStore, thief, { recursive: true });
    rmSync(join(thief, 'root.key'));
    rmSync(join(thief, 'cases'), { recursive: true });
    FileKeyStore.prepare(thief);
    expect(await new FileKeyStore(thief).open(id, { personId: 'thief', purpose: 'reveal' })).toBeNull();
  });
});
