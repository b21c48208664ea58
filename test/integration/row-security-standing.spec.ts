import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Access } from '@loive/persistence';
import pg from 'pg';
import { admit, asApi, seenBy, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const LOOKED_AT = ['cases', 'participants', 'timeline_events', 'event_records', 'duties', 'case_contact', 'case_identity'];

let world: World;
let theCase: CaseView;
let child: CaseView;

beforeAll(async () => {
  world = await World.make();
  await world.hire('commune.second', 'commune');
  theCase = await world.open('commune');
  child = await world.open('commune', { age: { certainty: 'unsure' } });
  for (const { id } of [theCase, child]) {
    for (const table of ['case_contact', 'case_identity']) await world.sql(`INSERT INTO ${table} (case_id, seq, sealed) VALUES ($1, 1, sha256('x')) ON CONFLICT DO NOTHING`, [id]);
  }
}, 60_000);
afterAll(() => world?.close());

const page = ({ id }: { id: string } = theCase): Access => ({ purpose: 'page', case: id });
const look = (compartment: Access['compartment'], { id }: { id: string } = theCase): Access => ({ purpose: 'reveal', case: id, compartment });
const seen = async (username: string, access: Access) =>
  Object.keys(await asApi(world.database, ticketOf(username, world.database, access), (db) => seenBy(db, LOOKED_AT)));
const listed = async (username: string) =>
  (await asApi(world.database, ticketOf(username, world.database), async (db) => (await db.query<{ id: string }>('SELECT case_id AS id FROM participants')).rows)).map(({ id }) => id);

/** Shows a ticket at the gate and stays with what it did. */
async function committed(username: string, access: Access): Promise<string> {
  const db = new pg.Client({ connectionString: world.database.apiUrl });
  await db.connect();
  try {
    await db.query('BEGIN');
    const told = await admit(db, ticketOf(username, world.database, access));
    await db.query('COMMIT');
    return told;
  } finally {
    await db.end();
  }
}

describe('who is named in an agency', () => {
  it('is the only one of its workers who sees the case; nobody named: all of them; its supervisor always', async () => {
    expect(await seen('commune', page())).toContain('cases');
    await world.sql(`UPDATE participants SET assignee_id = $2 WHERE case_id = $1 AND basis = 'owner'`, [theCase.id, demoActor('commune.head').personId]);
    expect(await seen('commune', page())).toEqual([]);
    expect(await listed('commune')).toEqual([child.id]);
    expect((await (await world.as('commune')).get(`/api/cases/${theCase.id}`)).status).toBe(404);
    await world.sql(`UPDATE participants SET assignee_id = $2 WHERE case_id = $1 AND basis = 'owner'`, [theCase.id, demoActor('commune').personId]);
    expect(await seen('commune', page())).toContain('cases');
    expect(await seen('commune.head', page())).toContain('cases');
    expect((await listed('commune')).sort()).toEqual([theCase.id, child.id].sort());
  });

  it('opens a child’s compartments, which a pool does not', async () => {
    expect(await seen('commune', look('contact', child))).not.toContain('case_contact');
    expect(await seen('commune.head', look('contact', child))).toContain('case_contact');
    await world.sql(`UPDATE participants SET assignee_id = $2 WHERE case_id = $1 AND basis = 'owner'`, [child.id, demoActor('commune').personId]);
    expect(await seen('commune', look('contact', child))).toContain('case_contact');
  });
});

describe('a tie that has ended', () => {
  it('shows nothing from the next transaction on, not even the own list line', async () => {
    const row = `UPDATE participants SET until = $2 WHERE case_id = $1 AND basis = 'owner'`;
    await world.sql(row, [theCase.id, new Date(Date.now() - 1000)]);
    expect(await seen('commune.head', page())).toEqual([]);
    expect(await listed('commune.head')).not.toContain(theCase.id);
    await world.sql(row, [theCase.id, null]);
    expect(await seen('commune.head', page())).toContain('cases');
  });
});

describe('a seal', () => {
  it('beats every reason: of a person, of an agency, in lists and for writing', async () => {
    const seal = async (column: string, id: string): Promise<void> =>
      void (await world.sql(`INSERT INTO seals (case_id, ${column}, ground, since, source_seq) VALUES ($1, $2, 'relative', now(), 1)`, [theCase.id, id]));
    await seal('person_id', demoActor('commune').personId);
    expect({ page: await seen('commune', page()), look: await seen('commune', look('contact')), listed: (await listed('commune')).includes(theCase.id) }).toEqual({ page: [], look: [], listed: false });
    expect(await seen('commune', { purpose: 'record', case: theCase.id, chain: true })).toEqual([]);
    expect(await seen('commune.head', page())).toContain('cases');
    await seal('agency_id', DEMO_AGENCIES.commune.id);
    expect(await seen('commune.head', page())).toEqual([]);
    await world.sql('UPDATE seals SET lifted_seq = 1');
    expect(await seen('commune', page())).toContain('cases');
  });
});

describe('a broken glass', () => {
  it('opens the case and its chosen compartments to one person until its end', async () => {
    const break_ = (state: string, until: number) =>
      world.sql(
        `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, until, source_seq, state)
         VALUES ($1, $2, $3, 'breakGlass', 'breakGlass', '{contact}', now(), now() + make_interval(secs => $4), 1, $5)`,
        [theCase.id, DEMO_AGENCIES.police.id, demoActor('police').personId, until, state],
      );
    await break_('waiting', 3600);
    expect(await seen('police', page())).toEqual([]);
    await break_('live', -1);
    expect(await seen('police', page())).toEqual([]);
    await break_('live', 3600);
    expect(await seen('police', page())).toContain('cases');
    expect(await seen('police', look('contact'))).toContain('case_contact');
    expect(await seen('police', look('identity'))).not.toContain('case_identity');
    expect(await seen('police.head', page())).toEqual([]);
    expect(await listed('police')).not.toContain(theCase.id);
  });
});

describe('a look', () => {
  it('is written down with the ticket that took it, and a list as salted hashes of what it showed', async () => {
    const before = Number((await world.sql<{ n: string }>('SELECT count(*) AS n FROM read_log'))[0]?.n);
    await (await world.as('commune')).get(`/api/cases/${theCase.id}`);
    await (await world.as('commune')).get('/api/cases');
    const rows = await world.sql<{ purpose: string; case_id: string | null; shown: number | null; salt: Buffer | null; ids: Buffer[] | null; request_id: string }>(
      'SELECT purpose, case_id, shown, salt, ids, request_id FROM read_log ORDER BY at OFFSET $1',
      [before],
    );
    expect(rows.map(({ purpose, case_id, shown }) => [purpose, case_id, shown])).toEqual([
      ['page', theCase.id, null],
      ['list', null, 2],
    ]);
    const list = rows[1];
    const hashed = [theCase, child].map(({ id }) => createHash('sha256').update(list?.salt ?? '').update(Buffer.from(id.replaceAll('-', ''), 'hex')).digest('hex'));
    expect(list?.ids?.map((one) => one.toString('hex')).sort()).toEqual(hashed.sort());
    expect(new Set(rows.map(({ request_id }) => request_id)).size).toBe(2);
  });

  it('is shown to the owner’s supervisor and to oversight, to nobody else', async () => {
    const looks = async (username: string) =>
      asApi(world.database, ticketOf(username, world.database, page()), async (db) => (await db.query('SELECT id FROM read_log')).rows.length);
    expect(await looks('commune')).toBe(0);
    expect(await looks('commune.head')).toBeGreaterThan(0);
    expect(await looks('auditor')).toBeGreaterThan(0);
  });

  it('at one case more than the day allows is refused; one at the same case again costs nothing', async () => {
    const cases = [await world.open('commune'), await world.open('commune')];
    const [spent] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM read_days WHERE person_id = $1', [demoActor('commune').personId]);
    const budget = (spent?.n ?? 0) + 1;
    expect(await committed('commune', { ...page(cases[0]), budget })).toBe('ok');
    expect(await committed('commune', { ...page(cases[0]), budget })).toBe('ok');
    expect(await committed('commune', { ...page(cases[1]), budget })).toBe('overBudget');
    expect(await committed('commune', { ...look('contact', cases[1]), budget })).toBe('overBudget');
    await world.sql(
      `INSERT INTO budget_unlocks (person_id, day, extra, by_person, reason) VALUES ($1, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 1, $2, 'audit')`,
      [demoActor('commune').personId, demoActor('commune.head').personId],
    );
    expect(await committed('commune', { ...page(cases[1]), budget })).toBe('ok');
  });
});
