import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Access } from '@loive/persistence';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const COMPARTMENTS = ['case_identity', 'case_contact', 'case_shelter', 'case_health', 'case_statement', 'case_child', 'case_protection', 'case_plan', 'case_legal_notes'];

let world: World;
let theCase: CaseView;

beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
}, 60_000);
afterAll(() => world?.close());

const recording = (): Access => ({ purpose: 'record', case: theCase.id, chain: true });
const ticket = (username: string, access: Access = recording()) => ticketOf(username, world.database, access);

describe('what the API’s role can do with rows it sees', () => {
  it('is add to the timeline, its records and compartments: never change, drop or empty them', async () => {
    await asApi(world.database, ticket('commune'), async (db) => {
      for (const table of ['timeline_events', 'event_records', 'answers', 'outbox', 'read_log', 'read_days', ...COMPARTMENTS]) {
        const key = table === 'answers' ? 'route' : table.startsWith('read_') ? 'person_id' : 'case_id';
        for (const sql of [`UPDATE ${table} SET ${key} = ${key}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
          expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
        }
      }
      for (const sql of [
        'DELETE FROM cases',
        'DELETE FROM participants',
        'DELETE FROM duties',
        'DELETE FROM grants',
        'DELETE FROM seals',
        `UPDATE cases SET code = 'LV-2026-00000'`,
        'UPDATE cases SET opened_at = now()',
        'UPDATE participants SET agency_id = agency_id',
        'UPDATE duties SET citation = citation',
        'UPDATE grants SET person_id = person_id',
        'UPDATE grants SET compartments = compartments',
        'UPDATE seals SET person_id = person_id',
        'UPDATE people SET role = role',
        'INSERT INTO agencies SELECT * FROM agencies',
        `INSERT INTO read_log (person_id, agency_id, role, purpose) VALUES (gen_random_uuid(), gen_random_uuid(), 'social', 'page')`,
        `INSERT INTO app.rights VALUES (3, 'operator', 'COMMUNE_PC', '{}')`,
        `INSERT INTO app.policy VALUES (99, 'x')`,
      ]) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
    });
  });

  it('stops at cases that are not the agency’s, and at tickets that only read', async () => {
    const tickets: [string, Access][] = [
      ['commune.khanhhoa', recording()],
      ['auditor', recording()],
      ['commune', { purpose: 'page', case: theCase.id, chain: true }],
      ['commune', { purpose: 'record', case: theCase.id }],
      ['commune', { purpose: 'list' }],
    ];
    for (const [username, access] of tickets) {
      await asApi(world.database, ticket(username, access), async (db) => {
        const { id } = theCase;
        const mine = (await db.query('SELECT app.my_agency() AS id')).rows[0].id as string;
        const tries: [string, unknown[]][] = [
          [`INSERT INTO timeline_events VALUES ($1, 3, '{}', repeat('a', 64))`, [id]],
          [`INSERT INTO event_records VALUES ($1, 2, sha256('x'), '{}')`, [id]],
          [`INSERT INTO outbox (effect, case_id, seq, ids, created_at) VALUES ('x', $1, 1, '{}', now())`, [id]],
          [`INSERT INTO grants (case_id, agency_id, kind, purpose, since, source_seq) VALUES ($1, $2, 'owner', 'work', now(), 1)`, [id, mine]],
          [`INSERT INTO seals (case_id, agency_id, ground, since, source_seq) VALUES ($1, $2, 'x', now(), 1)`, [id, mine]],
          [
            `INSERT INTO participants (agency_id, case_id, basis, since, status, phase, changed_at, folded, card)
             VALUES ($2, $1, 'owner', now(), 'open', 'receipt', now(), '', '{}')`,
            [id, mine],
          ],
        ];
        // A ticket that may record may add to a compartment; whether it is an event of the chain, the chain says.
        if (access.purpose !== 'record' || username !== 'commune') tries.push([`INSERT INTO case_identity (case_id, seq, sealed) VALUES ($1, 1, sha256('x'))`, [id]]);
        for (const [sql, values] of tries) expect({ username, access, sql, state: await stateOf(db, sql, values) }).toEqual({ username, access, sql, state: REFUSED });
        for (const table of ['cases', 'duties', 'participants']) {
          const column = table === 'cases' ? 'updated_at' : table === 'duties' ? 'due_at' : 'changed_at';
          const state = await stateOf(db, `UPDATE ${table} SET ${column} = now()`);
          const rows = state === 'none' ? (await db.query(`UPDATE ${table} SET ${column} = now()`)).rowCount : 0;
          expect({ username, access, table, rows }).toEqual({ username, access, table, rows: 0 });
        }
      });
    }
  });

  it('is to leave messages for the queue that a step has, about what is its own case’s', async () => {
    const other = await world.open('commune');
    const [duty, notMine] = [theCase, other].map(({ duties }) => duties.find(({ state }) => state === 'open')?.id);
    const { commune: mine, embassy: stranger } = DEMO_AGENCIES;
    await asApi(world.database, ticket('commune'), async (db) => {
      const leave = (effect: string, ids: object) => stateOf(db, `INSERT INTO outbox (effect, case_id, seq, ids, created_at) VALUES ($1, $2, 1, $3, now())`, [effect, theCase.id, ids]);
      const about = (about: string, audience: string, agencyId: string) => ({ about, audience, agencyId });
      for (const [effect, ids] of [
        ...['x', 'mail', 'handOn', 'succeed', 'clearPerson'].map((effect) => [effect, {}] as const),
        ['destroyKeys', {}],
        ['escalateDuty', { dutyId: notMine }],
        ['remindDuty', { dutyId: duty, agencyId: stranger.id }],
        ['deliverReferral', { referralId: randomUUID() }],
        ['notify', about('case', 'agency', stranger.id)],
        ['notify', about('silence', 'agency', mine.id)],
        ['notify', about('case', 'supervisors', mine.id)],
        ['notify', { ...about('referralIn', 'agency', mine.id), referralId: randomUUID() }],
        ['notify', {}],
      ] as const) expect({ effect, ids, state: await leave(effect, ids) }).toEqual({ effect, ids, state: REFUSED });
      for (const [effect, ids] of [['escalateDuty', { dutyId: duty }], ['notify', about('case', 'agency', mine.id)], ['notify', about('breakGlass', 'supervisors', mine.id)]] as const) {
        expect({ effect, state: await leave(effect, ids) }).toEqual({ effect, state: 'none' });
      }
    });
  });

  it('is to open a case for its own agency only, under the id that its ticket names', async () => {
    const id = randomUUID();
    await asApi(world.database, ticket('commune.khanhhoa', { purpose: 'record', case: id, chain: true }), async (db) => {
      const open = (owner: string, as: string) =>
        stateOf(
          db,
          `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
           VALUES ($3::uuid, $3::text, 1, repeat('a', 64), 1, $2, '{}', 'x', $1, now(), now())`,
          [owner, theCase.stage, as],
        );
      expect(await open(DEMO_AGENCIES.commune.id, id)).toBe(REFUSED);
      expect(await open(DEMO_AGENCIES.communeKhanhHoa.id, randomUUID())).toBe(REFUSED);
      expect(await open(DEMO_AGENCIES.communeKhanhHoa.id, id)).toBe('none');
    });
  });
});

describe('the timeline', () => {
  it('refuses change by its owner too, and even by whoever runs the server', async () => {
    for (const table of ['timeline_events', 'event_records', 'read_log', ...COMPARTMENTS]) {
      const column = table === 'read_log' ? 'id' : 'seq';
      for (const sql of [`UPDATE ${table} SET ${column} = ${column}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(world.sql(sql)).rejects.toMatchObject({ code: REFUSED, message: expect.stringContaining('append-only table') });
      }
    }
    await expect(world.sql('DELETE FROM timeline_events')).rejects.toMatchObject({ code: REFUSED });
  });
});
