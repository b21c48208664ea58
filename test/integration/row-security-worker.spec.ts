import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { REFERRAL_STATES, SYSTEM_ACTOR, isPacketOpen, packetOpenUntil } from '@loive/domain';
import { FileKeyStore, signTicket } from '@loive/persistence';
import { readKey } from '@loive/platform';
import pg from 'pg';
import { seenBy, stateOf } from '../support/raw-api.js';
import { acceptedPackets, packetRows, sweepAsWorker } from '../support/packets.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { opened } from '../support/sealed.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const NOBODY = '00000000-0000-0000-0000-000000000000';
const { legalaid } = DEMO_AGENCIES;
const COMPARTMENTS = ['case_identity', 'case_contact', 'case_shelter', 'case_health', 'case_statement', 'case_child', 'case_protection', 'case_plan', 'case_legal_notes'];

let world: World;
let theCase: CaseView;
let other: CaseView;
let referral: ReferralView;

beforeAll(async () => {
  world = await World.make();
  const carried = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
  theCase = carried.theCase;
  other = await world.open('commune');
  referral = await world.refer('health', theCase.id, {
    to: legalaid.id,
    service: 'legal_aid',
    consentId: carried.consentId,
    packet: ['identity.fullName'],
  } as never);
}, 60_000);
afterAll(() => world?.close());

/** Runs SQL as the worker's role, under the system's ticket for one case, for none, or without any; rolled back. */
async function asWorker<T>(chain: string | null | 'noTicket', work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: world.database.workerUrl });
  await db.connect();
  try {
    await db.query('BEGIN');
    const key = readKey(join(world.database.dataDir, 'keys', 'ticket.key'));
    const ticket = chain === 'noTicket' ? '' : signTicket(SYSTEM_ACTOR, key, chain === null ? { purpose: 'deliver' } : { purpose: 'deliver', case: chain, chain: true });
    await db.query('SELECT app.admit($1)', [ticket]);
    return await work(db);
  } finally {
    await db.end();
  }
}

describe('the worker in SQL', () => {
  it('sees messages and duties, as the system the rows of referrals, and no case, without a chain', async () => {
    for (const chain of ['noTicket', null] as const) {
      const tables = ['cases', 'participants', 'timeline_events', 'event_records', 'answers', 'referral_events', ...COMPARTMENTS];
      expect({ chain, seen: await asWorker(chain, (db) => seenBy(db, tables)) }).toEqual({ chain, seen: {} });
      const rows = Object.keys(await asWorker(chain, (db) => seenBy(db, ['outbox', 'duties', 'referrals'])));
      expect({ chain, rows }).toEqual({ chain, rows: ['outbox', 'duties', ...(chain === null ? ['referrals'] : [])] });
    }
  });

  it('sees one case with its chain, never a compartment, what an event recorded, or what was said or packed for a referral', async () => {
    await asWorker(theCase.id, async (db) => {
      expect((await db.query('SELECT id FROM cases')).rows).toEqual([{ id: theCase.id }]);
      expect((await db.query('SELECT DISTINCT case_id FROM timeline_events')).rows).toEqual([{ case_id: theCase.id }]);
      for (const table of ['event_records', 'answers', 'referral_entries', ...COMPARTMENTS]) expect({ table, state: await stateOf(db, `SELECT * FROM ${table}`) }).toEqual({ table, state: REFUSED });
    });
  });

  it('changes no other case, and writes into no chain but behind its last event and under its own name', async () => {
    await asWorker(theCase.id, async (db) => {
      expect((await db.query('UPDATE cases SET updated_at = now() WHERE id = $1', [other.id])).rowCount).toBe(0);
      const body = { chain: theCase.id, seq: theCase.version + 2, personId: SYSTEM_ACTOR.personId, agencyId: SYSTEM_ACTOR.agencyId };
      const append = (change: object, caseId = theCase.id): Promise<string> => {
        const all = { ...body, ...change };
        return stateOf(db, 'INSERT INTO timeline_events VALUES ($1, $2, $3, $4)', [caseId, all.seq, all, 'a'.repeat(64)]);
      };
      expect(await append({ seq: theCase.version + 9 })).toBe(REFUSED);
      expect(await append({ agencyId: legalaid.id })).toBe(REFUSED);
      expect(await append({ chain: other.id, seq: other.version + 1 }, other.id)).toBe(REFUSED);
      expect(await append({})).toBe('none');
    });
  });

  it('deletes nothing but answers that no client may repeat any more', async () => {
    await world.sql(`INSERT INTO answers SELECT person_id, 'old', key, body_hash, status, answer, now() - interval '73 hours' FROM answers LIMIT 1`);
    await asWorker('noTicket', async (db) => {
      expect((await db.query(`DELETE FROM answers WHERE created_at < now() - interval '1 hour'`)).rowCount).toBe(1);
      for (const table of ['outbox', 'inbox', 'notices', 'duties', 'referrals', 'referral_entries', 'cases', 'queue_health']) {
        expect({ table, state: await stateOf(db, `DELETE FROM ${table}`) }).toEqual({ table, state: REFUSED });
      }
    });
  });

  it('writes notices and letters, and takes back neither', async () => {
    await asWorker('noTicket', async (db) => {
      const tell = `INSERT INTO notices (message_id, agency_id, audience, about) VALUES ($1, $2, 'agency', 'referralIn')`;
      const message = crypto.randomUUID();
      expect(await stateOf(db, tell, [message, legalaid.id])).toBe('none');
      expect(await stateOf(db, tell, [message, legalaid.id])).toBe('23505');
      expect(await stateOf(db, `UPDATE notices SET about = 'case'`)).toBe(REFUSED);
      expect(await stateOf(db, `UPDATE inbox SET outcome = 'done'`)).toBe(REFUSED);
      expect(await stateOf(db, `UPDATE outbox SET ids = '{}'`)).toBe(REFUSED);
    });
  });
});

describe('the law’s duties of a centre', () => {
  const ofCentre = () =>
    world.sql<{ step: string; state: string; ground: string | null }>(
      `SELECT step, state, ground FROM duties WHERE pathway = 'legal_aid' AND owner_agency_id = $1 ORDER BY step`,
      [legalaid.id],
    );

  it('open when it is asked, and end with a recall, in the same transaction', async () => {
    await world.deliver(referral, 'legalaid');
    const open = await ofCentre();
    expect(open.filter(({ state }) => state === 'open').length).toBeGreaterThan(0);
    await world.step('health', { id: referral.id, version: 2 }, { type: 'recall', reason: 'noLongerNeeded' });
    expect((await ofCentre()).filter(({ state }) => state === 'open')).toEqual([]);
    expect((await world.page('health', theCase.id)).participants.map(({ agency }) => agency.id)).not.toContain(legalaid.id);
  });
});

describe('packets that the worker takes away', () => {
  it('are those that the rules shut, in every state, and none that a hold keeps', async () => {
    const { caseId, packets: [packet] } = await acceptedPackets(world, 1);
    const now = new Date();
    const db = new pg.Client({ connectionString: world.database.ownerUrl });
    await db.connect();
    try {
      await db.query('BEGIN');
      await db.query('ALTER TABLE referrals DISABLE TRIGGER USER; ALTER TABLE cases DISABLE TRIGGER USER');
      const found = async () => (await db.query('SELECT 1 FROM app.cases_with_shut_packets($1, 500) AS c(id) WHERE c.id = $2', [NOBODY, caseId])).rowCount === 1;
      const stands = (state: string, openUntil: string | null) => db.query('UPDATE referrals SET state = $2, open_until = $3 WHERE id = $1', [packet.id, state, openUntil]);
      for (const state of REFERRAL_STATES.filter((one) => one !== 'draft' && one !== 'discarded')) {
        const openUntil = packetOpenUntil(state, now.toISOString());
        await stands(state, openUntil);
        expect({ state, shut: await found() }).toEqual({ state, shut: openUntil !== null && !isPacketOpen(openUntil, new Date().toISOString()) });
      }
      await stands('completed', new Date(now.getTime() - 1000).toISOString());
      expect(await found()).toBe(true);
      await db.query(`UPDATE cases SET facts = facts || '{"hold": {}}' WHERE id = $1`, [caseId]);
      expect(await found()).toBe(false);
    } finally {
      await db.end();
    }
  });

  it('are neither told of nor removed in another case, nor while somebody may open them', async () => {
    const { caseId, packets: [packet] } = await acceptedPackets(world, 1);
    const left = async (chain: string | null) => asWorker(chain, async (db) => {
      const { rows } = await db.query('SELECT referral_id AS id, shut FROM app.packets_of($1)', [caseId]);
      await db.query('SELECT app.forget_packets($1, $2)', [caseId, [packet.id]]);
      return [rows, (await db.query('SELECT 1 FROM app.packets_of($1)', [caseId])).rowCount];
    });
    const recalled = () => world.step('health', packet, { type: 'recall', reason: 'noLongerNeeded' });
    expect([await left(null), await left(caseId)]).toEqual([[[], 0], [[{ id: packet.id, shut: false }], 1]]);
    await recalled();
    expect([await left(other.id), await left(caseId)]).toEqual([[[], 0], [[{ id: packet.id, shut: true }], 0]]);
    expect(await packetRows(world, packet.id)).toHaveLength(1);
  });

  it('keep their keys under a hold, and lose them once it is lifted', async () => {
    const { caseId, packets: [packet], copies: [copy] } = await acceptedPackets(world, 1);
    await world.record('health.head', await world.page('health.head', caseId), { type: 'placeHold', ground: 'investigation' });
    await world.step('health', packet, { type: 'recall', reason: 'noLongerNeeded' });
    const after = async () => {
      await sweepAsWorker(world, new FileKeyStore(join(world.database.dataDir, 'key-store')));
      return opened(world.database.dataDir, copy);
    };
    expect(await after()).toMatchObject([{ fields: { 'identity.fullName': SAID.fullName } }]);
    await world.sql(`UPDATE cases SET facts = facts || '{"hold": null}' WHERE id = $1`, [caseId]);
    expect(await after()).toEqual([null]);
  });
});
