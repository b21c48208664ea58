import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo';
import { asApi, seenBy, stateOf, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const COMPARTMENTS = ['case_identity', 'case_contact', 'case_shelter', 'case_health', 'case_statement', 'case_child', 'case_protection', 'case_plan', 'case_legal_notes'];

let world: World;
let theCase: CaseView;
let tables: string[];

// The catalog names them, so that a table added tomorrow is not forgotten.
const CASE_TABLES = `SELECT DISTINCT c.relname::text AS name FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'case_id'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND (a.attname IS NOT NULL OR c.relname IN ('cases', 'answers')) ORDER BY 1`;

beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune', { age: { certainty: 'unsure' } });
  theCase = await world.record('commune', theCase, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' });
  // Every compartment holds a row, else seeing none would prove nothing.
  for (const table of COMPARTMENTS) {
    await world.sql(`INSERT INTO ${table} VALUES ($1, 2, sha256('x'), '{"place":"nhà số 7"}') ON CONFLICT DO NOTHING`, [theCase.id]);
  }
  tables = (await world.sql<{ name: string }>(CASE_TABLES)).map(({ name }) => name);
}, 60_000);
afterAll(() => world?.close());

const seen = (ticket: string | null) => asApi(world.database, ticket, (db) => seenBy(db, tables));
const ticket = (username: string, now?: number) => ticketOf(username, world.database, { purpose: 'list' }, now);

function tampered(signed: string, change: Record<string, unknown>): string {
  const [body = '', mac = ''] = signed.split('.');
  const claims = { ...(JSON.parse(Buffer.from(body, 'base64').toString()) as object), ...change };
  return `${Buffer.from(JSON.stringify(claims)).toString('base64')}.${mac}`;
}

describe('who sees the rows of a case', () => {
  it('is the agency that opened it, in every table that the API may read', async () => {
    const all = await seen(ticket('commune'));
    // Messages are the queue's; referrals and notices have a test of their own.
    expect(Object.keys(all)).toEqual(tables.filter((name) => !['outbox', 'notices', 'referrals', 'referral_entries', 'referral_events'].includes(name)));
    expect(tables).toEqual(expect.arrayContaining(['cases', 'participants', 'timeline_events', 'event_records', 'duties', 'answers', 'outbox', ...COMPARTMENTS]));
  });

  it('is nobody without a good ticket', async () => {
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
      'a longer life in the claims': tampered(ticket('commune', Date.now() - 60_000), { expires: Date.now() + 60_000 }),
      expired: ticket('commune', Date.now() - 31_000),
    };
    for (const [what, one] of Object.entries(bad)) expect({ what, seen: await seen(one) }).toEqual({ what, seen: {} });
  });

  it('is no agency of another province, and nobody who never works on cases', async () => {
    for (const username of ['commune.khanhhoa', 'police.khanhhoa', 'embassy', 'border', 'statistician', 'admin', 'admin2']) {
      expect({ username, seen: await seen(ticket(username)) }).toEqual({ username, seen: {} });
    }
  });

  it('is not the operator, who counts messages and cannot ask which case they are about', async () => {
    expect(Object.keys(await seen(ticket('operator')))).toEqual(['outbox']);
    await asApi(world.database, ticket('operator'), async (db) => {
      expect(await stateOf(db, 'SELECT effect, created_at, attempts, failure FROM outbox')).toBe('none');
      for (const column of ['case_id', 'seq', 'ids']) expect(await stateOf(db, `SELECT ${column} FROM outbox`)).toBe(REFUSED);
      expect((await db.query('UPDATE outbox SET generation = generation + 1')).rowCount).toBe(0);
    });
  });

  it('is the auditor for what happened, not for what people said or where they are', async () => {
    expect(Object.keys(await seen(ticket('auditor')))).toEqual(['cases', 'duties', 'participants', 'timeline_events']);
  });

  it('is no longer an agency whose access has ended, not even for its own access row', async () => {
    expect(Object.keys(await seen(ticket('police')))).toContain('cases');
    await world.sql(`UPDATE participants SET until = now() - interval '1 second' WHERE agency_id = $1`, [DEMO_AGENCIES.police.id]);
    expect(await seen(ticket('police'))).toEqual({});
    expect((await (await world.as('police')).get(`/api/cases/${theCase.id}`)).status).toBe(404);
    expect((await world.tryRecord('police', theCase, { type: 'recordChoice', participates: 'yes' })).status).toBe(404);
  });

  it('hangs on row security alone: switched off on one table, or with the seal unchecked, strangers see it', async () => {
    const stranger = ticket('commune.khanhhoa');
    await world.sql('ALTER TABLE duties DISABLE ROW LEVEL SECURITY');
    expect(Object.keys(await seen(stranger))).toEqual(['duties']);
    await world.sql('ALTER TABLE duties ENABLE ROW LEVEL SECURITY');
    const [kept] = await world.sql<{ text: string }>(`SELECT pg_get_functiondef('app.ticket'::regproc) AS text`);
    await world.sql(String(kept?.text).replace(/IF raw IS NULL OR NOT EXISTS \([\s\S]*?\)\s*THEN/, 'IF raw IS NULL THEN'));
    const forged = tampered(stranger, { agency: DEMO_AGENCIES.commune.id });
    expect(Object.keys(await seen(forged))).toContain('case_identity');
    await world.sql(String(kept?.text));
    expect(await seen(forged)).toEqual({});
  });
});

describe('a ticket', () => {
  it('ends with its transaction: committed, rolled back or failed', async () => {
    await asApi(world.database, null, async (db) => {
      const count = async () => Number((await db.query('SELECT count(*) FROM cases')).rows[0].count);
      const under = async (end: string) => {
        await db.query('BEGIN');
        await db.query(`SELECT set_config('app.ticket', $1, true)`, [ticket('commune')]);
        expect(await count()).toBe(1);
        if (end === 'error') await db.query('SELECT 1/0').catch(() => undefined);
        await db.query(end === 'COMMIT' ? 'COMMIT' : 'ROLLBACK');
      };
      await db.query('ROLLBACK');
      for (const end of ['COMMIT', 'ROLLBACK', 'error']) {
        await under(end);
        expect(await count()).toBe(0);
      }
      const one = await db.query('SELECT app.under_ticket($1, $2, $3)', [ticket('commune'), 'SELECT id FROM cases', []]);
      expect(one.rows).toHaveLength(1);
      expect(await count()).toBe(0);
    });
  });

  it('is never another request’s, however many run at once on the pooled connections', async () => {
    const [own, other] = [await world.as('commune'), await world.as('commune.khanhhoa')];
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 ? other : own).get(`/api/cases/${theCase.id}`));
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, index) => (index % 2 ? 404 : 200)));
  });

  it('cannot be signed by the API’s role, nor its key read', async () => {
    await asApi(world.database, ticket('commune'), async (db) => {
      for (const sql of [
        'SELECT * FROM vault.ticket_key',
        'SELECT app.ticket()',
        'SET ROLE loive_gate',
        'SET ROLE loive_tables',
        'SET SESSION AUTHORIZATION loive_tables',
        'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
        'CREATE TABLE app.mine ()',
        'ALTER TABLE cases DISABLE ROW LEVEL SECURITY',
        'DROP POLICY read ON cases',
        'ALTER TABLE timeline_events DISABLE TRIGGER append_only',
        'SET session_replication_role = replica',
      ]) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
      await db.query('SET LOCAL row_security = off');
      expect(await stateOf(db, 'SELECT * FROM cases')).toBe(REFUSED);
    });
  });

  it('is not fooled by a temporary table that bears a trusted name', async () => {
    await asApi(world.database, ticket('commune.khanhhoa'), async (db) => {
      await stateOf(db, `CREATE TEMP TABLE participants AS SELECT '${theCase.id}'::uuid AS case_id, '${DEMO_AGENCIES.communeKhanhHoa.id}'::uuid AS agency_id, 'owner' AS basis, NULL::timestamptz AS until`);
      expect(await seenBy(db, tables.filter((name) => name !== 'participants'))).toEqual({});
    });
  });
});

describe('what the API’s role can do with rows it sees', () => {
  it('is add to the timeline, its records and compartments: never change, drop or empty them', async () => {
    await asApi(world.database, ticket('commune'), async (db) => {
      for (const table of ['timeline_events', 'event_records', 'answers', 'outbox', ...COMPARTMENTS]) {
        const key = table === 'answers' ? 'route' : 'case_id';
        for (const sql of [`UPDATE ${table} SET ${key} = ${key}`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
          expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
        }
      }
      for (const sql of [
        'DELETE FROM cases',
        'DELETE FROM participants',
        'DELETE FROM duties',
        `UPDATE cases SET code = 'LV-2026-00000'`,
        'UPDATE cases SET opened_at = now()',
        'UPDATE participants SET agency_id = agency_id',
        'UPDATE duties SET citation = citation',
        'UPDATE people SET role = role',
        'UPDATE accounts SET password_hash = password_hash',
        'INSERT INTO agencies SELECT * FROM agencies',
      ]) {
        expect({ sql, state: await stateOf(db, sql) }).toEqual({ sql, state: REFUSED });
      }
    });
  });

  it('stops at cases that are not the agency’s', async () => {
    const hash = 'a'.repeat(64);
    for (const username of ['commune.khanhhoa', 'auditor']) {
      await asApi(world.database, ticket(username), async (db) => {
        const { id } = theCase;
        const mine = (await db.query('SELECT app.my_agency() AS id')).rows[0].id as string;
        const tries: [string, unknown[]][] = [
          [`INSERT INTO timeline_events VALUES ($1, 3, '{}', $2)`, [id, hash]],
          [`INSERT INTO event_records VALUES ($1, 2, sha256('x'), '{}')`, [id]],
          [`INSERT INTO case_identity VALUES ($1, 2, sha256('x'), '{}')`, [id]],
          [`INSERT INTO outbox (effect, case_id, seq, ids, created_at) VALUES ('x', $1, 1, '{}', now())`, [id]],
          [
            `INSERT INTO participants (agency_id, case_id, basis, since, status, phase, changed_at, folded, card)
             VALUES ($2, $1, 'owner', now(), 'open', 'receipt', now(), '', '{}')`,
            [id, mine],
          ],
        ];
        for (const [sql, values] of tries) expect({ username, sql, state: await stateOf(db, sql, values) }).toEqual({ username, sql, state: REFUSED });
        for (const table of ['cases', 'duties', 'participants']) {
          const column = table === 'cases' ? 'updated_at' : table === 'duties' ? 'due_at' : 'changed_at';
          expect({ username, table, rows: (await db.query(`UPDATE ${table} SET ${column} = now()`)).rowCount }).toEqual({ username, table, rows: 0 });
        }
      });
    }
  });

  it('is to open a case for its own agency only', async () => {
    await asApi(world.database, ticket('commune.khanhhoa'), async (db) => {
      const open = (owner: string) =>
        stateOf(
          db,
          `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
           VALUES (gen_random_uuid(), 'x', 1, repeat('a', 64), 1, $2, '{}', 'x', $1, now(), now())`,
          [owner, theCase.stage],
        );
      expect(await open(DEMO_AGENCIES.commune.id)).toBe(REFUSED);
      expect(await open(DEMO_AGENCIES.communeKhanhHoa.id)).toBe('none');
    });
  });
});

describe('the timeline', () => {
  it('refuses change by its owner too, and even by whoever runs the server', async () => {
    const db = world;
    for (const table of ['timeline_events', 'event_records', ...COMPARTMENTS]) {
      for (const sql of [`UPDATE ${table} SET seq = seq`, `TRUNCATE ${table} CASCADE`]) {
        await expect(db.sql(sql)).rejects.toMatchObject({ code: REFUSED, message: expect.stringContaining('append-only table') });
      }
    }
    await expect(db.sql('DELETE FROM timeline_events')).rejects.toMatchObject({ code: REFUSED });
  });
});
