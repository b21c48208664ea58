import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { CaseReader, DutyReader, type DutyBoardQuery, type WorklistQuery } from '@loive/persistence';
import type { DataSource } from 'typeorm';
import { eventually } from '../support/postgres.js';
import { asApi, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

/** Pages of 8 kB that one page of a list may touch, however many cases the agency has. */
const MOST = 160;
const CASES = 5_000;

let world: World;

beforeAll(async () => {
  world = await World.make();
  const { id } = await world.open('commune');
  await world.hire('commune.second', 'commune');
  const [second] = await world.sql<{ id: string }>(`SELECT person_id AS id FROM accounts WHERE username = 'commune.second'`);
  // A third is nobody's, a third this person's, a third a colleague's; in no order of time.
  await world.sql(
    `WITH n AS (SELECT gen_random_uuid() AS id, i FROM generate_series(1, ${CASES}) i),
       c AS (INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
         SELECT n.id, 'LV-2024-' || (100000 + n.i), t.version, t.head, t.chart_version, t.stage, t.facts, t.alias, t.owner_agency_id, t.opened_at, t.updated_at
         FROM cases t, n WHERE t.id = $1)
     INSERT INTO participants (agency_id, case_id, basis, since, status, phase, due_at, changed_at, folded, card, assignee_id)
       SELECT p.agency_id, n.id, p.basis, p.since, p.status, p.phase, now() + n.i * interval '1 minute', now() - n.i * interval '1 minute', p.folded, p.card,
         CASE n.i % 3 WHEN 0 THEN $2::uuid WHEN 1 THEN $3::uuid END
       FROM participants p, n WHERE p.case_id = $1 AND p.agency_id = $4`,
    [id, demoActor('commune').personId, second?.id, DEMO_AGENCIES.commune.id],
  );
  // A duty each, in no order of time; one in fifty is late, one in a hundred waits for a second person, one in forty is nobody's.
  await world.sql(
    `INSERT INTO duties (id, case_id, pathway, step, kind, state, owner_type, owner_agency_id, opened_at, due_at, operational_target, citation, verified, blocks_closing, opened_seq, unresolved, extension_asked)
       SELECT gen_random_uuid(), c.id, d.pathway, d.step, d.kind, d.state, d.owner_type, CASE WHEN n.i % 40 <> 0 THEN d.owner_agency_id END, d.opened_at, now() + (n.i * 7 % ${CASES} - 100) * interval '5 minutes',
         d.operational_target, d.citation, d.verified, d.blocks_closing, 1, CASE WHEN n.i % 40 = 0 THEN 'noAgency' END,
         CASE WHEN n.i % 100 = 0 THEN jsonb_build_object('by', $2::text, 'until', now() + interval '30 days') END
       FROM (SELECT c.id, (right(c.code, 6)::integer - 100000) AS i FROM cases c WHERE c.code LIKE 'LV-2024-1%') n JOIN cases c ON c.id = n.id,
         (SELECT * FROM duties WHERE case_id = $1 AND owner_agency_id = $3 LIMIT 1) d`,
    [id, second?.id, DEMO_AGENCIES.commune.id],
  );
  await settle('participants');
  await settle('duties');
}, 90_000);
afterAll(() => world?.close());

/** Tidies a table until every page is known to hold nothing but what all may see; somebody's open transaction puts that off. */
async function settle(table: string): Promise<void> {
  await eventually(async () => {
    await world.sql(`VACUUM ANALYZE ${table}`);
    const [pages] = await world.sql<{ left: number }>('SELECT relpages - relallvisible AS left FROM pg_class WHERE oid = $1::regclass', [table]);
    if (pages?.left !== 0) throw new Error(`${table} is not settled`);
  });
}

/** What PostgreSQL says of the statement that a reader would send. */
async function buffersOf(username: string, read: (listening: DataSource) => Promise<unknown>): Promise<number> {
  let sent: [string, string, string, (string | null)[]] | undefined;
  await read({ query: (_sql: string, args: typeof sent) => Promise.resolve(((sent = args), [])) } as unknown as DataSource);
  const [, , statement = '', values = []] = sent ?? [];
  const text = statement.replace(/\$1\[(\d+)\]/g, (_, n: string) => `'${values[Number(n) - 1] ?? ''}'::text`);
  // Twice on one connection: the first time it also reads its own catalog.
  const plan = await asApi(world.database, ticketOf(username, world.database), async (db) => {
    const explained = async () => (await db.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`)).rows.map((row) => row['QUERY PLAN']);
    await explained();
    return explained();
  });
  const [buffers = ''] = plan.filter((line) => line.includes('Buffers:'));
  return [...buffers.matchAll(/(?:hit|read)=(\d+)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
}
const KEY = Buffer.alloc(32);
const ofWorklist = (username: string, query: WorklistQuery): Promise<number> => buffersOf(username, (db) => new CaseReader(db, KEY).worklist(demoActor(username), query));
const ofBoard = (username: string, query: DutyBoardQuery): Promise<number> => buffersOf(username, (db) => new DutyReader(db, KEY).board(demoActor(username), query));

const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const ends = { today: at(12), threeDays: at(84) };

describe('a page of the duty board with its counts', () => {
  const boxes = (['agency', 'mine', 'overdue', 'ownerless', 'toConfirm'] as const).map((box) => ({ box, limit: 25, ends }));

  it.each(['commune', 'commune.head'])('touches few pages of the database for %s in every box', async (username) => {
    const after = { at: at(24), id: '00000000-0000-4000-8000-000000000000' };
    for (const query of [...boxes, { box: 'agency', limit: 25, ends, after } as const, { box: 'agency', limit: 25, ends, person: demoActor('commune').personId } as const]) {
      const buffers = await ofBoard(username, query);
      expect(buffers).toBeGreaterThan(0);
      expect({ query, buffers: Math.max(buffers, MOST) }).toEqual({ query, buffers: MOST });
    }
  });
});

describe('a page of the worklist', () => {
  it.each(['commune', 'commune.head'])('touches few pages of the database for %s, the first page and a later one', async (username) => {
    const later = { at: new Date(Date.now() + 3_600_000).toISOString(), id: '00000000-0000-4000-8000-000000000000' };
    for (const query of [
      { sort: 'due', limit: 25 },
      { sort: 'due', limit: 25, after: later },
      { sort: 'changed', limit: 25 },
      { sort: 'changed', limit: 25, status: 'open' },
    ] as const) {
      const buffers = await ofWorklist(username, query);
      expect(buffers).toBeGreaterThan(0);
      expect({ query, buffers: Math.max(buffers, MOST) }).toEqual({ query, buffers: MOST });
    }
  });

  it('touches few where nobody of a large agency is named in anything', async () => {
    await world.sql('UPDATE participants SET assignee_id = NULL');
    await settle('participants');
    for (const sort of ['due', 'changed'] as const) {
      const buffers = await ofWorklist('commune', { sort, limit: 25, status: 'open' });
      expect({ sort, buffers: Math.max(buffers, MOST) }).toEqual({ sort, buffers: MOST });
    }
  });

  it('would touch many more in a table without an order for it: the measure can fail', async () => {
    await world.sql('DROP INDEX participants_desk_due; DROP INDEX participants_due; DROP INDEX duties_desk; DROP INDEX duties_agency');
    expect(await ofWorklist('commune', { sort: 'due', limit: 25 })).toBeGreaterThan(MOST);
    expect(await ofBoard('commune', { box: 'agency', limit: 25, ends })).toBeGreaterThan(MOST);
  });
});
