import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { signTicket } from '@loive/persistence';
import { readKey } from '@loive/platform';
import { join } from 'node:path';
import { asApi, seenBy, stateOf, ticketOf } from '../support/raw-api.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { opened, type SealedValue } from '../support/sealed.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const { legalaid, legalaidKhanhHoa } = DEMO_AGENCIES;
const PACKET = ['identity.fullName', 'contact.safeContact', 'case.nationality'];
const THE_CASE = ['cases', 'participants', 'timeline_events', 'event_records', 'case_identity', 'case_contact', 'case_statement', 'case_plan', 'answers'];
const REFERRAL = ['referrals', 'referral_entries', 'referral_events'];

let world: World;
let theCase: CaseView;
let consentId: string;

beforeAll(async () => {
  world = await World.make();
  ({ theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id));
}, 60_000);
afterAll(() => world?.close());

const send = (): Promise<ReferralView> =>
  world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: PACKET, note: 'Xin giúp sớm.' } as never);
/** What somebody sees with a ticket for one referral; without one, with tickets for lists and for the page of the case. */
const seen = (username: string, tables = [...THE_CASE, ...REFERRAL], referral?: string) =>
  asApi(world.database, ticketOf(username, world.database, referral === undefined ? { purpose: 'page', case: theCase.id } : { purpose: 'referral', referral }), (db) => seenBy(db, tables));

/** Parts of one referral that somebody sees in SQL, with a ticket that only reads. */
async function parts(username: string, { id }: { id: string }, chain?: string): Promise<Record<string, unknown>> {
  const key = readKey(join(world.database.dataDir, 'keys', 'ticket.key'));
  const ticket = signTicket(demoActor(username), key, chain === undefined ? { purpose: 'referral', referral: id } : { purpose: 'referral', case: chain, chain: true });
  return asApi(world.database, ticket, async (db) => {
    const { rows } = await db.query<SealedValue & { part: string; fields: unknown }>(
      `SELECT part, fields, case_id AS "caseId", seq, 'referral_entries' AS table, part AS name, part || ':' || referral_id AS column, sealed
       FROM referral_entries WHERE referral_id = $1 ORDER BY seq`,
      [id],
    );
    const values = await opened(world.database.dataDir, rows.filter(({ sealed }) => sealed !== null));
    return Object.fromEntries(rows.map(({ part, fields, sealed }) => [part, sealed === null ? fields : values.shift()?.fields]));
  });
}

describe('a receiver in SQL', () => {
  let referral: ReferralView;

  it('sees nothing at all before the referral is delivered, not with a ticket that names the chain either', async () => {
    referral = await send();
    expect(await seen('legalaid')).toEqual({});
    expect(await seen('legalaid', undefined, referral.id)).toEqual({});
    expect(await parts('legalaid', referral, theCase.id)).toEqual({});
  });

  it('sees the referral and its words once it is offered; no value of the packet, and nothing of the case', async () => {
    referral = await world.deliver(referral, 'legalaid');
    expect(Object.keys(await seen('legalaid', undefined, referral.id))).toEqual(REFERRAL);
    expect(await seen('legalaid')).toEqual({});
    expect(await parts('legalaid', referral)).toMatchObject({ record: {}, words: { note: 'Xin giúp sớm.' } });
    expect(Object.keys(await parts('legalaid', referral))).not.toContain('packet');
  });

  it('sees exactly the packet from the acceptance on, and still nothing of the case', async () => {
    referral = await world.step('legalaid', referral, { type: 'accept' });
    expect((await parts('legalaid', referral))['packet']).toEqual({
      'identity.fullName': SAID.fullName,
      'contact.safeContact': SAID.safeContact,
      'case.nationality': 'VN',
    });
    // Of what it did itself only the place is remembered.
    expect(Object.keys(await seen('legalaid', undefined, referral.id))).toEqual(['answers', ...REFERRAL]);
    const kept = await world.sql<{ answer: unknown }>(`SELECT answer FROM answers WHERE route LIKE '%referrals%'`);
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(Object.values(SAID).join('|')));
  });

  it('is the only one who reads values here: the sender looks them up in the case, where a look is an event', async () => {
    expect(Object.keys(await parts('health', referral))).toEqual(['record', 'words']);
  });

  it('reads its duties of the law and no other duty of the case', async () => {
    await asApi(world.database, ticketOf('legalaid', world.database, { purpose: 'referral', referral: referral.id }), async (db) => {
      const { rows } = await db.query('SELECT DISTINCT pathway, owner_agency_id FROM duties');
      expect(rows).toEqual([{ pathway: 'legal_aid', owner_agency_id: legalaid.id }]);
    });
  });

  it('cannot read or change the case with its plain ticket, nor answer for others', async () => {
    await asApi(world.database, ticketOf('legalaid', world.database), async (db) => {
      for (const table of ['cases', 'participants', 'referrals']) {
        const column = table === 'participants' ? 'changed_at' : 'updated_at';
        expect({ table, rows: (await db.query(`UPDATE ${table} SET ${column} = now()`)).rowCount }).toEqual({ table, rows: 0 });
      }
      for (const sql of [
        `UPDATE referral_entries SET fields = '{}'`,
        'DELETE FROM referral_entries',
        'DELETE FROM referral_events',
        'DELETE FROM referrals',
        `UPDATE referrals SET code = 'CT-2026-00000'`,
        `INSERT INTO referral_entries VALUES ('${theCase.id}', 1, '${referral.id}', 'words', sha256('x'), '{}')`,
        `INSERT INTO notices (message_id, agency_id, audience, about) VALUES (gen_random_uuid(), '${legalaid.id}', 'agency', 'case')`,
        'SELECT * FROM inbox',
        'SELECT * FROM mail_addresses',
      ]) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
    });
  });

  it('loses the packet and the words with the recall, from the next read on', async () => {
    referral = await world.step('health', referral, { type: 'recall', reason: 'personChanged' });
    expect(await parts('legalaid', referral)).toEqual({ record: { reason: 'personChanged' } });
    expect(await asApi(world.database, ticketOf('legalaid', world.database, { purpose: 'referral', referral: referral.id }), async (db) => (await db.query(`SELECT 1 FROM referral_entries e JOIN referrals r ON r.id = e.referral_id WHERE e.seq = r.sent_seq`)).rows)).toEqual([]);
    // Nor what the row says of the person: the columns are not granted, and the gate tells only what its own account needs.
    await asApi(world.database, ticketOf('legalaid', world.database, { purpose: 'referral', referral: referral.id }), async (db) => {
      for (const column of ['facts', 'card', 'consent']) expect(await stateOf(db, `SELECT ${column} FROM referrals`)).toBe(REFUSED);
      const { rows } = await db.query<{ told: { card: unknown; consent: unknown; facts: Record<string, unknown> } }>('SELECT app.referral_told($1) AS told', [referral.id]);
      expect(rows[0]?.told).toMatchObject({ card: {}, consent: null, facts: { packet: [], consentId: null, courtOn: null } });
    });
    const page = await world.referral('legalaid', referral.id);
    expect(page).toMatchObject({ state: 'recalled', packetOpen: false, teaser: null });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(Object.values(SAID).join('|')));
  });

  it('gets no packet back by sending the accepted request again', async () => {
    let again = await world.deliver(await send(), 'legalaid');
    const key = crypto.randomUUID();
    const accepted = again;
    expect((await world.tryStep('legalaid', accepted, { type: 'accept' }, key)).text).toContain(SAID.fullName);
    expect((await world.tryStep('legalaid', accepted, { type: 'accept' }, key)).text).toContain(SAID.fullName);
    again = await world.step('health', { id: again.id, version: again.version + 1 }, { type: 'recall', reason: 'unsafe' });
    const repeated = await world.tryStep('legalaid', accepted, { type: 'accept' }, key);
    expect(repeated).toMatchObject({ status: 200, body: { state: 'recalled' } });
    expect(repeated.text).not.toContain(SAID.fullName);
  });
});

describe('everybody else in SQL', () => {
  it('sees no row of a referral: another centre, other provinces, the auditor, nobody without a ticket', async () => {
    const referral = await world.deliver(await send(), 'legalaid');
    await world.step('legalaid', referral, { type: 'accept' });
    for (const username of ['legalaid.khanhhoa', 'commune.khanhhoa', 'shelter', 'embassy', 'statistician', 'admin', 'operator', 'auditor']) {
      expect({ username, seen: await seen(username, REFERRAL, referral.id) }).toEqual({ username, seen: {} });
      // The gate gives the chain to nobody who has no part in it.
      if (!['auditor', 'statistician', 'admin'].includes(username)) {
        expect({ username, parts: await parts(username, referral, theCase.id) }).toEqual({ username, parts: {} });
      }
    }
    expect(await asApi(world.database, null, (db) => seenBy(db, REFERRAL))).toEqual({});
  });

  it('sees none with a chain that was written into a ticket after it was signed', async () => {
    const [body = '', mac = ''] = ticketOf('legalaid.khanhhoa', world.database).split('.');
    const claims = { ...(JSON.parse(Buffer.from(body, 'base64').toString()) as object), chain: theCase.id, role: 'system' };
    const forged = `${Buffer.from(JSON.stringify(claims)).toString('base64')}.${mac}`;
    expect(await asApi(world.database, forged, (db) => seenBy(db, [...THE_CASE, ...REFERRAL]))).toEqual({});
  });

  it('is no row for others who take part: they are told how many are open, and no more', async () => {
    for (const username of ['police', 'commune']) {
      expect((await world.page(username, theCase.id)).referrals).toEqual([]);
      expect({ username, seen: await seen(username, REFERRAL) }).toEqual({ username, seen: {} });
      const [open] = await asApi(world.database, ticketOf(username, world.database, { purpose: 'page', case: theCase.id }), async (db) => (await db.query('SELECT app.open_referrals($1) AS n', [theCase.id])).rows);
      expect(open.n).toBeGreaterThan(0);
    }
    const [none] = await asApi(world.database, ticketOf('legalaid', world.database), async (db) => (await db.query('SELECT app.open_referrals($1) AS n', [theCase.id])).rows);
    expect(none.n).toBe(0);
  });

  it('of which an owner of the case sees no draft of another agency, and of what was sent neither the draft’s steps nor its words', async () => {
    const draft = await world.refer('police', theCase.id, { to: DEMO_AGENCIES.shelter.id, service: 'shelter', basis: 'victimTransfer', note: 'lời-trong-nháp', send: false });
    const rows = (username: string, table: string) =>
      asApi(world.database, ticketOf(username, world.database, { purpose: 'referral', referral: draft.id }), async (db) => (await db.query(`SELECT 1 FROM ${table} WHERE ${table === 'referrals' ? 'id' : 'referral_id'} = $1`, [draft.id])).rows.length);
    for (const table of REFERRAL) expect({ table, rows: await rows('health', table) }).toEqual({ table, rows: 0 });
    await world.step('police', draft, { type: 'send' });
    expect({ referrals: await rows('health', 'referrals'), events: await rows('health', 'referral_events'), parts: Object.keys(await parts('health', draft)) }).toEqual({ referrals: 1, events: 1, parts: ['record'] });
    expect(await rows('police', 'referral_events')).toBe(2);
  });

  it('hangs on row security alone: with a rule for all in its place, another centre reads the packet', async () => {
    const [kept] = await world.sql<{ rule: string }>(`SELECT qual AS rule FROM pg_policies WHERE tablename = 'referral_entries' AND policyname = 'read'`);
    await world.sql('ALTER POLICY read ON referral_entries USING (true)');
    expect(Object.keys(await seen('legalaid.khanhhoa', REFERRAL))).toEqual(['referral_entries']);
    await world.sql(`ALTER POLICY read ON referral_entries USING ${kept?.rule}`);
    expect(await seen('legalaid.khanhhoa', REFERRAL)).toEqual({});
  });

  it('a centre whose referral was never delivered does not see it, nor its code, in any way', async () => {
    const { theCase: another, consentId: carries } = await withConsent(world, await world.page('health', theCase.id), 'legal_aid', legalaidKhanhHoa.id);
    const answer = await world.tryRefer('health', another.id, { to: legalaidKhanhHoa.id, service: 'legal_aid', urgency: 'now', consentId: carries, send: true });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('outsideArea');
    const draft = await world.tryRefer('health', another.id, { to: legalaidKhanhHoa.id, service: 'legal_aid', urgency: 'now', consentId: carries, send: false });
    expect(draft.status).toBe(201);
    expect(await seen('legalaid.khanhhoa')).toEqual({});
    expect((await (await world.as('legalaid.khanhhoa')).get(`/api/referrals/${draft.body['id']}`)).status).toBe(404);
  });
});
