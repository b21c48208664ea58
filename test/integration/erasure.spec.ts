import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { FileKeyStore } from '@loive/persistence';
import { runDestroyKeys, stillFound } from '../support/erased.js';
import { packetRows } from '../support/packets.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { opened as openedWithKeys } from '../support/sealed.js';
import { World } from '../support/world.js';

const { legalaid } = DEMO_AGENCIES;
const CLOSE = { type: 'close', outcome: 'withdrawn', reason: 'Người này muốn dừng.' } as const;
const ERASE = { type: 'erase', ground: 'personAsked' } as const;
const GONE = ['match_keys', 'event_records', 'case_identity', 'case_contact', 'case_health', 'case_statement', 'referral_entries'];

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

/** Words and codes that are put into the case and must be found nowhere once it is erased, in no other case's row. */
const CODES = ['self_report', 'unsafe', 'vi', 'VN', '2025-10-10', 'identity.fullName', 'relative', 'withdrawn', '2099-03-04', 'medicalEmergency'];

/** What stands sealed alone, and must not be found plain either. */
const SEALED = ['act_transfer', 'means_deception', '1994-05-17', 'sáu-tháng-kín', 'lời-nhắn-kín', ...Object.values(SAID)];

async function closed(): Promise<{ theCase: CaseView; sent: ReferralView; consentId: string }> {
  const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
  const sent = await world.refer('health', theCase.id, {
    to: legalaid.id, service: 'legal_aid', consentId, packet: ['identity.fullName'], note: 'lời-nhắn-kín', urgency: 'now', detained: true, courtOn: '2099-03-04',
  } as never);
  await world.record('health', await world.page('health', theCase.id), { type: 'recordSensitive', compartment: 'health', fields: { pregnancy: 'sáu-tháng-kín' } });
  const seal = { type: 'seal', personId: demoActor('police').personId, ground: 'relative' };
  const page = await world.record('health.head.second', await world.record('health.head', await world.page('health.head', theCase.id), seal), seal);
  await world.sql(
    `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, until, source_seq, asked_reason, reviewed_seq, finding)
     VALUES ($1, $2, $3, 'breakGlass', 'breakGlass', '{shelter}', now() - interval '2 hours', now() - interval '1 hour', 1, 'medicalEmergency', 1, 'justified')`,
    [theCase.id, demoActor('police').agencyId, demoActor('police').personId],
  );
  return { theCase: await world.record('health.head', page, CLOSE), sent, consentId };
}

const erase = async (theCase: CaseView): Promise<CaseView> => world.record('health.head.second', await world.record('health.head', theCase, ERASE), ERASE);
const rows = async (table: string, id: string): Promise<number> => (await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE case_id = $1`, [id]))[0]?.n ?? 0;
const found = (id: string, values: readonly string[]): Promise<string[]> => stillFound(world, id, values);
const keyFiles = (id: string): string => {
  const directory = join(keyStore, 'cases', id.slice(0, 2), id);
  return existsSync(directory) ? readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8')).join('') : '';
};

describe('a case whose erasure two people agree on', () => {
  let theCase: CaseView;
  let alias: string;

  let consentId: string;

  it('loses what was said, its alias, and its keys, and keeps its timeline, which still verifies', async () => {
    const before = await closed();
    ({ consentId } = before);
    alias = before.theCase.alias ?? '';
    expect(keyFiles(before.theCase.id)).toContain('wrapped');
    // Each of them stood somewhere, or looking for it would say nothing.
    const stood = (await found(before.theCase.id, [consentId, ...CODES])).map((line) => line.split(': ')[1]);
    expect([consentId, ...CODES].filter((value) => !stood.includes(value))).toEqual([]);
    theCase = await erase(before.theCase);
    for (const table of GONE) expect({ table, rows: await rows(table, theCase.id) }).toEqual({ table, rows: table === 'event_records' ? 1 : 0 });
    expect(keyFiles(theCase.id)).not.toContain('wrapped');
    const check = await (await world.as('health.head')).get(`/api/cases/${theCase.id}/timeline/verify`);
    // All but the event that confirmed it, which was written after.
    expect(check.body).toMatchObject({ ok: true, events: theCase.version, recordsGone: theCase.version - 1 });
  });

  it('lists names of what was put in to nobody, and its events to all who could read them', async () => {
    for (const reader of ['health.head', 'health', 'auditor']) {
      const told = await (await world.as(reader)).get(`/api/cases/${theCase.id}/timeline`);
      const items: { type: string; fieldNames: string[] }[] = told.body['items'];
      expect(items.map(({ type }) => type)).toEqual(expect.arrayContaining(['openCase', 'recordSensitive', 'close', 'erase']));
      expect(items.filter(({ type }) => type === 'recordSensitive').flatMap(({ fieldNames }) => fieldNames).filter((name) => !['compartment', 'fields'].includes(name))).toEqual([]);
      expect(told.text).not.toContain('pregnancy');
    }
  });

  it('has nothing of it left in any table, neither words nor codes', async () => {
    expect(await found(theCase.id, [alias, consentId, ...CODES, ...SEALED])).toEqual([]);
  });

  it('has of its referrals the ids, states, times and the service left', async () => {
    const [row] = await world.sql(`SELECT card, consent, urgency, service, facts FROM referrals WHERE case_id = $1`, [theCase.id]);
    expect(row).toMatchObject({
      card: { alias: '', ageGroup: 'presumedChild', language: '' }, consent: null, urgency: 'normal', service: 'legal_aid',
      facts: { service: 'legal_aid', urgency: 'normal', consentId: null, basis: null, packet: [], ground: null, detained: false, courtOn: null },
    });
    expect((await (await world.as('health')).get('/api/referrals?box=out')).status).toBe(200);
    expect((await (await world.as('health.head')).get(`/api/cases/${theCase.id}`)).status).toBe(200);
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
    try {
      expect((await world.record('health.head.second', asked, ERASE)).version).toBe(asked.version + 1);
    } finally {
      renameSync(`${keyStore}.away`, keyStore);
    }
    expect(keyFiles(theCase.id)).toContain('wrapped');
    expect(await runDestroyKeys(world, keyStore, theCase.id)).toBe('done');
    expect(keyFiles(theCase.id)).not.toContain('wrapped');
  });
});

describe('an adult who refuses', () => {
  const NO = { type: 'recordChoice', participates: 'no' } as const;
  const named = async (packet: readonly string[] = []): Promise<CaseView> => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
    const full = await world.record('health', theCase, { type: 'recordSensitive', compartment: 'identity', fields: { idNumber: '001194012345' } });
    for (const item of packet) await world.refer('health', full.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: [item], note: 'Cần gấp.', urgency: 'now' });
    return world.page('health', full.id);
  };
  const run = (theCase: CaseView): Promise<string> => runDestroyKeys(world, keyStore, theCase.id);
  const versions = (id: string): Record<string, { version: number }[]> => (JSON.parse(keyFiles(id)) as { keys: Record<string, { version: number }[]> }).keys;
  const left = async (id: string) => Object.fromEntries(await Promise.all(['case_identity', 'case_contact', 'match_keys', 'case_statement'].map(async (table) => [table, (await rows(table, id)) > 0])));

  it('loses name, papers and contact with their keys; the anonymous record, its help and its timeline go on', async () => {
    const before = await named(['identity.fullName']);
    expect(await left(before.id)).toEqual({ case_identity: true, case_contact: true, match_keys: true, case_statement: true });
    const after = await world.record('health', before, NO);
    expect(await left(before.id)).toEqual({ case_identity: false, case_contact: false, match_keys: false, case_statement: true });
    const said = await (await world.as('health')).post(`/api/cases/${after.id}/reveals`, { compartment: 'statement', reason: 'contact' });
    expect(said.body['entries'].flatMap(({ fields }: { fields: object }) => Object.keys(fields))).toEqual(['minutes', 'minutes']);
    expect(after.compartments.filter(({ name, fields }) => ['identity', 'contact'].includes(name) && fields.length > 0)).toEqual([]);
    expect(await found(after.id, [SAID.fullName, SAID.safeContact, '001194012345'])).toEqual([]);
    expect([await run(after), await run(after)]).toEqual(['done', 'done']);
    expect(versions(after.id)).toMatchObject({ identity: [{ version: 3 }], contact: [{ version: 3 }], statement: [{ version: 1 }] });
    expect(await rows('referral_entries', after.id)).toBeGreaterThan(0);
    expect((await (await world.as('health')).post(`/api/cases/${after.id}/reveals`, { compartment: 'identity', reason: 'contact' })).body['entries']).toEqual([]);
    const helped = await world.record('health', await world.page('health', after.id), { type: 'startInitialSupport', kinds: ['medical'] });
    const check = await (await world.as('health')).get(`/api/cases/${after.id}/timeline/verify`);
    expect(check.body).toMatchObject({ ok: true, events: helped.version });
    expect(check.body['recordsGone']).toBeUndefined();

    for (const event of [{ type: 'recordSensitive', compartment: 'contact', fields: { phone: '0912345678' } }, { type: 'assessAge', result: 'adult', method: 'document', document: '079-12' }] as const) {
      const refused = await world.tryRecord('health', helped, event);
      expect({ status: refused.status, blockers: refused.body['blockers'].map(({ code }: { code: string }) => code) }).toEqual({ status: 409, blockers: ['personNotDeclining'] });
    }
    const agreed = await world.record('health', helped, { type: 'recordChoice', participates: 'yes' });
    await world.record('health', agreed, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: SAID.fullName } });
    // A message that comes late, or again, finds that they agreed.
    expect(await run(after)).toBe('moot');
    const shown = await (await world.as('health')).post(`/api/cases/${after.id}/reveals`, { compartment: 'identity', reason: 'contact' });
    expect(shown.body['entries']).toMatchObject([{ fields: { fullName: SAID.fullName }, intact: true }]);
  });

  it('is told of to nobody who accepts afterwards: packets that were not opened lose name, contact and words and keep the rest', async () => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
    const refer = async (...packet: string[]): Promise<ReferralView> =>
      world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet, note: 'Cần gấp.', urgency: 'now' } as never);
    const PERSON = ['identity.fullName', 'contact.safeContact'];
    const [offered, queued, bare, opened, drafted] = [
      await refer('statement.wishes', 'case.nationality', ...PERSON), await refer('case.nationality', ...PERSON), await refer(...PERSON), await refer('identity.fullName'),
      await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: ['statement.wishes', ...PERSON], note: 'Nháp.', urgency: 'now', send: false } as never),
    ];
    const accepted = async (one: ReferralView): Promise<Record<string, unknown>> => {
      const { packet } = await world.step('legalaid', one, { type: 'accept' });
      return Object.fromEntries(packet.map(({ name, value, intact }) => [name, intact ? value : 'not vouched for']));
    };
    const packets = (one: ReferralView) => world.sql<{ seq: number }>(`SELECT seq FROM referral_entries WHERE referral_id = $1 AND part = 'packet'`, [one.id]);
    await world.deliver(offered, 'legalaid');
    expect(await accepted(await world.deliver(opened, 'legalaid'))).toEqual({ 'identity.fullName': SAID.fullName });
    const copies = (await Promise.all([offered, queued, bare].map(({ id }) => packetRows(world, id)))).flat();
    const refused = await world.record('health', await world.page('health', theCase.id), NO);
    expect([await run(refused), await openedWithKeys(mine, copies)]).toEqual(['done', [null, null, null]]);

    expect(await Promise.all([offered, queued, bare, opened].map(packets))).toMatchObject([[{ seq: refused.version }], [{ seq: refused.version }], [], [{}]]);
    const read = await world.referral('legalaid', offered.id);
    expect(read.packet.map(({ name }) => name)).toEqual(['case.nationality']);
    expect(await accepted(read)).toEqual({ 'case.nationality': 'VN' });
    for (const [one, rest] of [[queued, { 'case.nationality': 'VN' }], [bare, {}]] as const) expect(await accepted(await world.deliver(one, 'legalaid'))).toEqual(rest);
    const sent = await world.step('health', await world.referral('health', drafted.id), { type: 'send' });
    expect(await accepted(await world.deliver(sent, 'legalaid'))).toEqual({});
    // What was open before stays so: the consent that it was given by carries it.
    expect((await world.referral('legalaid', opened.id)).packet).toMatchObject([{ name: 'identity.fullName', value: SAID.fullName, intact: true }]);
    const check = await (await world.as('health')).get(`/api/cases/${theCase.id}/timeline/verify`);
    expect(check.body).toMatchObject({ ok: true });
  });

  it('is led back to by no number of the criminal case, an old one neither, and by no other case', async () => {
    const link = { type: 'linkProceedings', bodyAgencyId: DEMO_AGENCIES.police.id, stage: 'denunciation' } as const;
    const theCase = await named();
    await world.record('health', theCase, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.police.id, means: 'phone' });
    expect((await world.tryRecord('police', await world.page('police', theCase.id), link)).body['fields']).toEqual([{ path: 'number', code: 'required' }]);
    const linked = await world.record('police', await world.page('police', theCase.id), { ...link, number: '1207/TB-CQDT' });
    // As links were kept before: the number beside a statement, at the place of an event of that kind.
    await world.sql(`INSERT INTO case_statement (case_id, seq, sealed) SELECT case_id, seq, sealed FROM case_identity WHERE case_id = $1 AND seq = $2`, [theCase.id, linked.version]);
    await world.sql(`UPDATE cases SET held = jsonb_set(held, '{statement}', held -> 'statement' || '["number"]') WHERE id = $1`, [theCase.id]);
    const other = await named();
    const merge = (intoCaseId: string) => ({ type: 'merge', intoCaseId }) as const;
    const asked = await world.record('health.head', other, merge(theCase.id));

    const refused = await world.record('health', await world.page('health', theCase.id), NO);
    expect(await world.sql(`SELECT 1 FROM case_statement WHERE case_id = $1 AND seq = $2`, [theCase.id, linked.version])).toEqual([]);
    expect(refused.compartments.find(({ name }) => name === 'statement')?.fields).not.toContain('number');
    expect(await left(theCase.id)).toMatchObject({ case_identity: false, case_statement: true });
    const page = await world.page('police', theCase.id);
    expect((await world.tryRecord('police', page, { ...link, stage: 'investigation', number: '3/VA' })).body['blockers']).toMatchObject([{ code: 'personNotDeclining' }]);
    const next = await world.record('police', page, { ...link, stage: 'investigation' });
    expect(next.facts['proceedings']).toMatchObject([{ paper: 'denunciation' }, { paper: 'file', stage: 'investigation' }]);

    // Neither way, and not by the second person where the first one asked before.
    for (const [by, from, into] of [['health.head', await world.page('health.head', theCase.id), other.id], ['health.head.second', asked, theCase.id]] as const) {
      expect((await world.tryRecord(by, from, merge(into))).body['blockers']).toMatchObject([{ code: 'personNotDeclining' }]);
    }
    const both = await world.record('health.head.second', await world.record('health', asked, NO), merge(theCase.id));
    expect(both.facts['closing']).toMatchObject({ outcome: 'merged', intoCaseId: theCase.id });
    // Nothing that was cleared is there again once they are taken apart.
    const apart = await world.record('health.head.second', await world.record('health.head', both, { type: 'unmerge' }), { type: 'unmerge' });
    expect([apart.stage.file, await left(other.id)]).toMatchObject(['open', { case_identity: false, case_contact: false, match_keys: false }]);
  });

  it('is known no more by the files that were merged into theirs, by one under a hold once that is lifted', async () => {
    const [head, middle, first, held] = [await named(), await named(), await named(), await named()];
    const link = { type: 'linkProceedings', bodyAgencyId: DEMO_AGENCIES.police.id, stage: 'denunciation', number: '77/TB' } as const;
    await world.record('health', first, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.police.id, means: 'phone' });
    await world.record('police', await world.page('police', first.id), link);
    await world.record('health.head', held, { type: 'placeHold', ground: 'investigation' });
    for (const [from, into] of [[first, middle], [middle, head], [held, head]] as const) {
      for (const by of ['health.head', 'health.head.second']) await world.record(by, await world.page(by, from.id), { type: 'merge', intoCaseId: into.id.toUpperCase() });
    }
    await world.record('health', await world.page('health', head.id), NO);
    for (const one of [middle, first]) {
      expect(await left(one.id)).toEqual({ case_identity: false, case_contact: false, match_keys: false, case_statement: true });
      expect((await world.page('health', one.id)).compartments.map(({ name }) => name)).toEqual(['statement']);
      expect(await found(one.id, [SAID.fullName, SAID.safeContact, '001194012345'])).toEqual([]);
      expect(await run(one)).toBe('done');
      expect(versions(one.id)).toMatchObject({ identity: [{ version: 2 }], contact: [{ version: 2 }], statement: [{ version: 1 }] });
      expect((await (await world.as('health')).get(`/api/cases/${one.id}/timeline/verify`)).body).toMatchObject({ ok: true });
    }
    expect(await left(held.id)).toMatchObject({ case_identity: true, case_contact: true });
    for (const by of ['health.head', 'health.head.second']) await world.record(by, await world.page(by, held.id), { type: 'liftHold' });
    expect(await left(held.id)).toMatchObject({ case_identity: false, case_contact: false, match_keys: false });
    expect([await run(held), await run(head)]).toEqual(['done', 'done']);
    // Taken apart again it is somebody's own file, and takes what they say.
    for (const by of ['health.head', 'health.head.second']) await world.record(by, await world.page(by, held.id), { type: 'unmerge' });
    await world.record('health', await world.page('health', held.id), { type: 'recordSensitive', compartment: 'identity', fields: { fullName: SAID.fullName } });
    expect(await run(held)).toBe('moot');
  });

  it('keeps under a hold what the file holds until that is lifted; by SQL nobody clears anybody else', async () => {
    const theCase = await named();
    const held = await world.record('health.head', theCase, { type: 'placeHold', ground: 'investigation' });
    const refused = await world.record('health', held, NO);
    expect(await left(theCase.id)).toMatchObject({ case_identity: true, case_contact: true });
    await expect(world.sql(`SELECT app.clear_person($1)`, [theCase.id])).rejects.toMatchObject({ code: '42501' });
    const asked = await world.record('health.head', refused, { type: 'liftHold' });
    await world.record('health.head.second', asked, { type: 'liftHold' });
    expect(await left(theCase.id)).toMatchObject({ case_identity: false, case_contact: false });
  });

  it('says yes again only when new keys can be made for what they will say', async () => {
    const refused = await world.record('health', await named(), NO);
    renameSync(keyStore, `${keyStore}.away`);
    try {
      expect((await world.tryRecord('health', refused, { type: 'recordChoice', participates: 'yes' })).body).toMatchObject({ code: 'keysAway' });
    } finally {
      renameSync(`${keyStore}.away`, keyStore);
    }
  });
});
