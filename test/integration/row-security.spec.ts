import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Access } from '@loive/persistence';
import pg from 'pg';
import { admit, asApi, seenBy, stateOf, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const COMPARTMENTS = ['case_identity', 'case_contact', 'case_shelter', 'case_health', 'case_statement', 'case_child', 'case_protection', 'case_plan', 'case_legal_notes'];
// Asked before anybody is known; none of it is about a victim.
const BEFORE_ANYBODY = ['accounts', 'agencies', 'agency_successions', 'at_once_targets', 'people', 'rights_sheets', 'sessions', 'sign_in_failures'];
const PAGE = ['cases', 'duties', 'event_records', 'grants', 'participants', 'timeline_events'];

let world: World;
let theCase: CaseView;
let tables: string[];

// The catalog names them, so that a table added tomorrow is not forgotten.
const TABLES = `SELECT c.relname::text AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> ALL ($1) ORDER BY 1`;

beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
  theCase = await world.record('commune', theCase, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' });
  // Every compartment holds a row, else seeing none would prove nothing.
  for (const table of COMPARTMENTS) {
    await world.sql(`INSERT INTO ${table} (case_id, seq, sealed) VALUES ($1, 2, sha256('x')) ON CONFLICT DO NOTHING`, [theCase.id]);
  }
  tables = (await world.sql<{ name: string }>(TABLES, [BEFORE_ANYBODY])).map(({ name }) => name);
}, 60_000);
afterAll(() => world?.close());

const seen = (ticket: string | null) => asApi(world.database, ticket, (db) => seenBy(db, tables));
const ticket = (username: string, access: Access = { purpose: 'page', case: theCase.id }, now?: number) => ticketOf(username, world.database, access, now);
const names = async (username: string, access?: Access) => Object.keys(await seen(ticket(username, access)));

function tampered(signed: string, change: Record<string, unknown>): string {
  const [body = '', mac = ''] = signed.split('.');
  const claims = { ...(JSON.parse(Buffer.from(body, 'base64').toString()) as object), ...change };
  return `${Buffer.from(JSON.stringify(claims)).toString('base64')}.${mac}`;
}

async function connected<T>(work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: world.database.apiUrl });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}

describe('a ticket for the page of one case', () => {
  it('shows that case to the agency that opened it, and no compartment', async () => {
    expect(await names('commune')).toEqual(PAGE);
    expect(tables).toEqual(expect.arrayContaining([...PAGE, ...COMPARTMENTS, 'seals', 'read_log', 'budget_unlocks', 'migrations', 'outbox', 'answers']));
  });

  it('shows no other case', async () => {
    const other = await world.open('commune');
    const rows = await asApi(world.database, ticket('commune'), async (db) => (await db.query<{ id: string }>('SELECT id FROM cases')).rows);
    expect(rows).toEqual([{ id: theCase.id }]);
    expect(await seen(ticket('commune', { purpose: 'page', case: other.code }))).toMatchObject({ cases: 1 });
  });

  it('is worth nothing for whoever has no part in the case', async () => {
    for (const username of ['commune.khanhhoa', 'police.khanhhoa', 'embassy', 'border', 'statistician', 'admin', 'operator']) {
      expect({ username, seen: await names(username) }).toEqual({ username, seen: [] });
    }
  });

  it('shows the auditor what happened, in columns that hold no name and no fact', async () => {
    expect(await names('auditor')).toEqual(['cases', 'duties', 'grants', 'participants', 'read_log', 'timeline_events']);
    await asApi(world.database, ticket('auditor'), async (db) => {
      expect((await db.query('SELECT code, stage FROM cases')).rows).toHaveLength(1);
      expect((await db.query<{ card: { alias: string | null } }>('SELECT card FROM participants')).rows.map(({ card }) => card.alias)).toEqual([null]);
      for (const sql of ['SELECT facts FROM cases', 'SELECT alias FROM cases', 'SELECT held FROM cases', 'SELECT name FROM people', 'SELECT * FROM event_records', 'SELECT * FROM case_contact', 'SELECT ids FROM read_log']) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
    });
  });
});

describe('a ticket for lists', () => {
  it('shows list lines of the own agency and the duties of those cases, and nothing else of a case', async () => {
    expect(await names('commune', { purpose: 'list' })).toEqual(['duties', 'participants']);
    expect(await names('commune.khanhhoa', { purpose: 'list' })).toEqual([]);
    const lines = await asApi(world.database, ticket('commune', { purpose: 'list' }), async (db) => (await db.query('SELECT DISTINCT agency_id FROM participants')).rows);
    expect(lines).toEqual([{ agency_id: DEMO_AGENCIES.commune.id }]);
  });
});

describe('a ticket to look into a compartment', () => {
  it('opens that one, and only where the table of rights says so', async () => {
    const reveal = (compartment: Access['compartment']): Access => ({ purpose: 'reveal', case: theCase.id, compartment });
    expect((await names('commune', reveal('contact'))).filter((name) => COMPARTMENTS.includes(name))).toEqual(['case_contact']);
    expect((await names('commune', reveal('shelter'))).filter((name) => COMPARTMENTS.includes(name))).toEqual([]);
    expect((await names('health', reveal('shelter'))).filter((name) => COMPARTMENTS.includes(name))).toEqual(['case_shelter']);
  });
});

describe('nobody sees a row of any table', () => {
  it('without a good ticket', async () => {
    const good = ticket('commune');
    const [body = '', mac = ''] = good.split('.');
    const bad: Record<string, string | null> = {
      none: null,
      empty: '',
      noise: 'x',
      'no mac': body,
      'an empty mac': `${body}.`,
      'a forged mac': `${body}.${mac.replace(/^./, (first) => (first === '0' ? '1' : '0'))}`,
      'a mac in capitals of another body': `${Buffer.from('{}').toString('base64')}.${mac.toUpperCase()}`,
      'a mac and more': `${body}.${mac}0`,
      'another agency in the claims': tampered(ticket('commune.khanhhoa'), { agency: DEMO_AGENCIES.commune.id }),
      'another case in the claims': tampered(ticket('commune', { purpose: 'page', case: 'LV-2026-00000' }), { case: theCase.id }),
      'a longer life in the claims': tampered(ticket('commune', undefined, Date.now() - 60_000), { expires: Date.now() + 60_000 }),
      'of another request': ticket('commune', { purpose: 'page', case: theCase.id, request: 'one' }),
      expired: ticket('commune', undefined, Date.now() - 31_000),
    };
    for (const [what, one] of Object.entries(bad)) expect({ what, seen: await seen(one) }).toEqual({ what, seen: {} });
  });

  it('with a ticket that was used before, on the same connection or another', async () => {
    const used = ticket('commune');
    await connected(async (db) => {
      await db.query('BEGIN');
      expect(await admit(db, used)).toBe('ok');
      expect(await seenBy(db, tables)).toMatchObject({ cases: 1 });
      expect(await admit(db, ticket('commune'))).toBe('refused'); // a second one in a transaction
      await db.query('COMMIT');
      await db.query('BEGIN');
      expect(await admit(db, used)).toBe('refused');
      expect(await seenBy(db, tables)).toEqual({});
      await db.query('ROLLBACK');
    });
    expect(await seen(used)).toEqual({});
  });

  it('when its transaction is over: committed, rolled back, failed or cancelled', async () => {
    await connected(async (db) => {
      const ends: Record<string, () => Promise<unknown>> = {
        committed: () => db.query('COMMIT'),
        'rolled back': () => db.query('ROLLBACK'),
        failed: () => db.query('SELECT 1 / 0').catch(() => db.query('ROLLBACK')),
        cancelled: async () => {
          await db.query(`SET LOCAL statement_timeout = '20ms'`);
          await db.query('SELECT pg_sleep(1)').catch(() => db.query('ROLLBACK'));
        },
      };
      for (const [how, end] of Object.entries(ends)) {
        await db.query('BEGIN');
        await admit(db, ticket('commune'));
        expect({ how, before: Object.keys(await seenBy(db, tables)) }).toEqual({ how, before: PAGE });
        await end();
        await db.query('BEGIN');
        expect({ how, after: await seenBy(db, tables) }).toEqual({ how, after: {} });
        await db.query('ROLLBACK');
      }
      const one = await db.query('SELECT app.under_ticket($1, NULL, $2, $3)', [ticket('commune'), 'SELECT id FROM cases', []]);
      expect(one.rows).toHaveLength(1);
      expect((await db.query('SELECT 1 FROM cases')).rows).toEqual([]);
      await db.query('SELECT app.under_ticket($1, NULL, $2, $3)', [ticket('auditor'), 'SELECT id FROM cases', []]);
      expect((await db.query('SELECT current_user AS name')).rows).toEqual([{ name: 'loive_api' }]);
    });
  });

  it('of another request, however many run at once on the pooled connections', async () => {
    const [own, other] = [await world.as('commune'), await world.as('commune.khanhhoa')];
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? other : own).get(`/api/cases/${theCase.id}`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, index) => (index % 2 ? 404 : 200)));
  });

  it('by any way around the gate', async () => {
    await asApi(world.database, ticket('commune'), async (db) => {
      for (const sql of [
        'SELECT * FROM vault.ticket_key',
        'SELECT * FROM vault.admissions',
        'SELECT vault.claims_of($$x$$)',
        'SELECT app.sweep_admissions()',
        'SET ROLE loive_gate',
        'SET ROLE loive_tables',
        'SET ROLE loive_keys',
        'SET SESSION AUTHORIZATION loive_tables',
        'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
        'CREATE TABLE app.mine ()',
        'ALTER TABLE cases DISABLE ROW LEVEL SECURITY',
        'ALTER TABLE timeline_events DISABLE TRIGGER append_only',
        'SET session_replication_role = replica',
      ]) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
      await db.query('SET LOCAL row_security = off');
      expect(await stateOf(db, 'SELECT * FROM cases')).toBe(REFUSED);
    });
    // The roles for readers open nothing by themselves, and a temporary table of a trusted name fools nobody.
    await asApi(world.database, ticket('commune.khanhhoa'), async (db) => {
      await db.query('SET LOCAL ROLE loive_audit');
      expect(await seenBy(db, ['cases', 'participants', 'timeline_events', 'duties'])).toEqual({});
      await db.query('SET LOCAL ROLE loive_api');
      await stateOf(db, `CREATE TEMP TABLE participants AS SELECT '${theCase.id}'::uuid AS case_id, '${DEMO_AGENCIES.communeKhanhHoa.id}'::uuid AS agency_id, 'owner' AS basis, NULL::timestamptz AS until`);
      expect(await seenBy(db, tables.filter((name) => name !== 'participants'))).toEqual({});
    });
  });
});
