import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FEWEST_SILENT, REFERRAL_STATES, REGIONS } from '@loive/domain';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
}, 30_000);
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

const FIRST_STAGE = Object.fromEntries(Object.entries(REGIONS).map(([region, states]) => [region, states[0]]));

/** Asks the catalog what breaks a rule: one name in each row. */
type Rule = string;

const EVERY_TABLE = `c.relnamespace IN ('public'::regnamespace, 'app'::regnamespace) AND c.relkind IN ('r', 'p')`;
// What hangs on a case, a referral, a notice or an agency's own word about itself.
const OF_A_CASE = `${EVERY_TABLE}
  AND (c.relname IN ('cases', 'answers', 'inbox', 'queue_health', 'provider_settings', 'mail_addresses') OR EXISTS (
    SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('case_id', 'referral_id', 'notice_id')))`;
// Rows that say how things stand now; everything else is written once.
const PRESENT = `('cases', 'participants', 'duties', 'grants', 'seals', 'referrals', 'outbox', 'queue_health', 'provider_settings', 'mail_addresses')`;
const OURS = `IN ('loive_api', 'loive_worker')`;

// Each of them is a door: a new one is named here by whoever opens it.
const MORE_RIGHTS = `admit older_charts note_list note_look note_try tries_today sweep_admissions reads_as my_person my_agency my_role my_purpose my_case my_basis my_scope my_referral
  chain_case case_for sealed_from_me list_agency list_bases lists_all reaches reaches_open hidden_from_me ties_of_my_case open_referrals
  referral_chain case_of_referral is_paused catalogue_kept rights_digest spread_rights referral_told
  role_of agency_as overseen_agencies guard_grant keep_confirmed keep_role hand_on_cases made_one_another works_on_cases sweep_stranded
  asked_about erase_content is_erased index_bits own_glass glass_text notice_hidden_from_me guard_grants guard_standing guard_court_order guard_seal_lifted note_rung place_duty searchable keep_searchable search_is_cut begin_search sealed_births joined_to_chain head_refuses
  clear_person is_cleared hotline_agency told_agency sweep_callers calls_that_became office_of my_office holders_of silent_duties
  successions_of my_successions open_parts succession_parts succession_progress guard_succession_step start_succession
  calls_kept_from_me takes_call told_and_gone forget_callers counted_places guard_outbox guard_rescue_count call_shut_to declines_in
  cases_with_shut_packets packets_of forget_packets`.split(/\s+/);

const RULES: Record<string, Rule> = {
  'every table has row security, forced on its owner': `
    SELECT c.relname AS name FROM pg_class c WHERE ${EVERY_TABLE} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  'every table of a case belongs to the owner that cannot log in': `
    SELECT c.relname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE ${OF_A_CASE} AND r.rolname <> 'loive_tables'`,
  'the roles that own, log in nowhere and stand above nothing': `
    SELECT rolname AS name FROM pg_roles WHERE rolname IN ('loive_tables', 'loive_gate', 'loive_audit', 'loive_stats', 'loive_keys')
      AND (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
  'the roles that log in stand above nothing': `
    SELECT rolname AS name FROM pg_roles WHERE rolname ${OURS} AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
  'the roles that log in are members of no other but the API of those it reads in, and inherit nothing': `
    SELECT m.rolname || ' of ' || r.rolname AS name FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles r ON r.oid = a.roleid
    WHERE m.rolname ${OURS} AND ((m.rolname, r.rolname) NOT IN (('loive_api', 'loive_audit'), ('loive_api', 'loive_stats')) OR m.rolinherit OR a.admin_option)`,
  'oversight and statistics read no name, no fact and nothing that was said, and write nothing but their own marks': `
    SELECT r.rolname || ' ' || c.relname || '.' || t.attname AS name FROM pg_roles r, pg_class c JOIN pg_attribute t ON t.attrelid = c.oid AND t.attnum > 0
    WHERE r.rolname IN ('loive_audit', 'loive_stats') AND ${EVERY_TABLE} AND (
      (c.relname <> 'notice_reads' AND has_column_privilege(r.oid, c.oid, t.attnum, 'INSERT, UPDATE'))
      OR (has_column_privilege(r.oid, c.oid, t.attnum, 'SELECT') AND (c.relname LIKE 'case\\_%' OR c.relname IN ('event_records', 'accounts', 'sessions', 'answers', 'outbox',
          'referrals', 'referral_entries', 'referral_events', 'seals', 'role_grants') OR (c.relname, t.attname) IN (('cases', 'facts'), ('cases', 'alias'), ('cases', 'held'),
          ('cases', 'milestones'), ('cases', 'assignee_id'), ('people', 'name'), ('read_log', 'ids'), ('read_log', 'salt'))
        OR (r.rolname = 'loive_stats' AND c.relname NOT IN ('agencies', 'people', 'provider_settings')))))`,
  'the roles that log in own nothing': `
    SELECT o.name FROM (
      SELECT relname::text AS name, relowner AS by FROM pg_class UNION ALL SELECT proname, proowner FROM pg_proc
      UNION ALL SELECT nspname, nspowner FROM pg_namespace UNION ALL SELECT typname, typowner FROM pg_type
      UNION ALL SELECT datname, datdba FROM pg_database) o JOIN pg_roles r ON r.oid = o.by WHERE r.rolname ${OURS}`,
  'the roles that log in make nothing in our schemas': `
    SELECT n.nspname || ' by ' || r.rolname AS name FROM pg_namespace n, pg_roles r
    WHERE n.nspname IN ('public', 'app', 'vault') AND r.rolname ${OURS}
      AND (has_schema_privilege(r.oid, n.oid, 'CREATE') OR (n.nspname = 'vault' AND has_schema_privilege(r.oid, n.oid, 'USAGE')))`,
  'what is written about a case is never deleted, emptied or hung a trigger on': `
    SELECT c.relname || ' by ' || r.rolname AS name FROM pg_class c, pg_roles r
    WHERE ${OF_A_CASE} AND r.rolname ${OURS} AND (has_table_privilege(r.oid, c.oid, 'TRUNCATE, TRIGGER, REFERENCES')
      OR (has_table_privilege(r.oid, c.oid, 'DELETE') AND (c.relname, r.rolname) <> ('answers', 'loive_worker')))`,
  'what a client may no longer repeat is swept away, by the worker, and nothing younger': `
    SELECT policyname AS name FROM pg_policies WHERE cmd IN ('DELETE', 'ALL') AND 'loive_worker' = ANY (roles)
      AND tablename NOT IN ('inbox', 'queue_health', 'notices', 'intake_drafts') AND qual NOT LIKE '%72:00:00%'`,
  'a draft is its author’s, and the worker sees and sweeps it only once it is over': `
    SELECT policyname AS name FROM pg_policies WHERE tablename = 'intake_drafts' AND (
      ('loive_api' = ANY (roles) AND (cmd = 'DELETE' OR coalesce(qual, with_check) NOT LIKE '%author_id = ( SELECT app.my_person()%'))
      OR ('loive_worker' = ANY (roles) AND (cmd NOT IN ('SELECT', 'DELETE') OR qual NOT LIKE '%(ended_at IS NOT NULL) OR (saved_at < (now() - ''24:00:00''::interval%'))
      OR NOT roles <@ '{loive_api,loive_worker}')`,
  'only what stands now is updated': `
    SELECT c.relname || ' by ' || r.rolname AS name FROM pg_class c, pg_roles r
    WHERE ${OF_A_CASE} AND r.rolname ${OURS} AND has_any_column_privilege(r.oid, c.oid, 'UPDATE')
      AND c.relname NOT IN ${PRESENT}`,
  'everything of a case that may not be updated refuses it by a trigger too': `
    SELECT c.relname AS name FROM pg_class c WHERE ${OF_A_CASE} AND c.relname NOT IN ${PRESENT} AND c.relname <> 'answers'
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only' AND t.tgenabled = 'O'
        AND t.tgtype & 16 = 16 AND t.tgtype & 32 = 32)`,
  'every policy names its role': `
    SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE 'public' = ANY (roles)`,
  // PostgreSQL asks them in the reverse order of their names: who works on a case pays for no second look at the ticket.
  'the rules of the recorder’s ticket are asked last': `
    SELECT c.tablename || '.' || o.policyname AS name FROM pg_policies c JOIN pg_policies o USING (tablename)
    WHERE c.policyname LIKE 'a_chain%' AND o.policyname NOT LIKE 'a_chain%' AND o.policyname < c.policyname`,
  'every function that runs with more rights is known by name': `
    SELECT p.proname AS name FROM pg_proc p WHERE p.prosecdef AND p.pronamespace <> 'pg_catalog'::regnamespace
      AND p.proname <> ALL ('{${MORE_RIGHTS.join(',')}}')`,
  'every function that runs with more rights is the gate’s, finds its names in the catalog first, and is not for all': `
    SELECT p.proname AS name FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
    WHERE p.prosecdef AND p.pronamespace <> 'pg_catalog'::regnamespace
      AND (r.rolname <> 'loive_gate' OR p.proconfig IS NULL OR p.proconfig <> '{"search_path=pg_catalog, pg_temp"}'
        OR has_function_privilege('public', p.oid, 'EXECUTE'))`,
  'every view asks with the reader’s own rights': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('v', 'm') AND c.relnamespace IN ('public'::regnamespace, 'app'::regnamespace)
      AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)`,
};

async function broken(db: pg.Client): Promise<string[]> {
  const found: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await db.query<{ name: string }>(sql);
    found.push(...rows.map(({ name }) => `${rule}: ${name}`));
  }
  return found;
}

describe('the catalog', () => {
  it('keeps every rule', async () => {
    expect(await broken(owner)).toEqual([]);
  });

  it('keeps back as few silent duties as the law data say', async () => {
    const { rows } = await owner.query<{ body: string }>(`SELECT prosrc AS body FROM pg_proc WHERE oid = 'app.silent_duties()'::regprocedure`);
    expect([...new Set([...(rows[0]?.body ?? '').matchAll(/(?:<|>=) (\d+)/g)].map(([, number]) => Number(number)))]).toEqual([FEWEST_SILENT]);
  });

  it.each([
    ['a table of tomorrow without row security', 'CREATE TABLE visits (case_id uuid); ALTER TABLE visits OWNER TO loive_tables', 'visits'],
    ['force taken off one table', 'ALTER TABLE case_shelter NO FORCE ROW LEVEL SECURITY', 'case_shelter'],
    ['row security switched off', 'ALTER TABLE participants DISABLE ROW LEVEL SECURITY', 'participants'],
    ['a right to update the timeline', 'GRANT UPDATE (hash) ON timeline_events TO loive_api', 'timeline_events'],
    ['a right to delete cases', 'GRANT DELETE ON cases TO loive_worker', 'cases'],
    ['a trigger switched off', 'ALTER TABLE timeline_events DISABLE TRIGGER append_only', 'timeline_events'],
    ['a trigger taken away', 'DROP TRIGGER append_only ON case_health', 'case_health'],
    ['the API as a member of the owner', 'GRANT loive_tables TO loive_api', 'loive_api of loive_tables'],
    ['the API above row security', 'ALTER ROLE loive_api BYPASSRLS', 'loive_api'],
    ['a table of the API’s own', 'ALTER TABLE duties OWNER TO loive_api', 'duties'],
    ['a view with its owner’s rights', 'CREATE VIEW all_cases AS SELECT * FROM cases', 'all_cases'],
    ['a policy for everybody', 'CREATE POLICY all_see ON cases USING (true)', 'all_see'],
    ['a function with more rights that trusts the caller’s names', `CREATE FUNCTION app.peek() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT 1::bigint'`, 'peek'],
    ['a right to update what a referral’s step said', 'GRANT UPDATE (fields) ON referral_entries TO loive_worker', 'referral_entries'],
    ['force taken off the referrals', 'ALTER TABLE referrals NO FORCE ROW LEVEL SECURITY', 'referrals'],
    ['a right to delete notices', 'GRANT DELETE ON notices TO loive_worker', 'notices'],
    ['the trigger of the referral’s steps taken away', 'DROP TRIGGER append_only ON referral_events', 'referral_events'],
    ['answers swept away on the day they were given', 'ALTER POLICY sweep ON answers USING (true)', 'sweep'],
    ['a rule asked after the chain’s', 'ALTER POLICY by_right_select ON cases RENAME TO "Read"', 'cases.Read'],
    ['a name for oversight', 'GRANT SELECT (name) ON people TO loive_audit', 'loive_audit people.name'],
    ['statistics with a case', 'GRANT SELECT (code) ON cases TO loive_stats', 'loive_stats cases.code'],
    ['force taken off the register', 'ALTER TABLE people NO FORCE ROW LEVEL SECURITY', 'people'],
    ['the vault open', 'GRANT USAGE ON SCHEMA vault TO loive_api', 'vault'],
  ])('would show %s', async (_, fault, name) => {
    await owner.query('BEGIN');
    try {
      await owner.query(fault);
      expect((await broken(owner)).join('\n')).toContain(name);
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  it('forces row security on the owner: without it the owner would see all', async () => {
    const count = async () => Number((await owner.query('SELECT count(*) FROM participants')).rows[0].count);
    await owner.query('BEGIN');
    try {
      await owner.query(`INSERT INTO agencies VALUES (gen_random_uuid(), 'COMMUNE_PC', 'x', 'x', NULL, NULL, '2025-07-01', NULL)`);
      await owner.query(
        `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
         SELECT gen_random_uuid(), 'x', 1, repeat('a', 64), 1, $1, '{}', 'x', id, now(), now() FROM agencies WHERE type = 'COMMUNE_PC'`,
        [FIRST_STAGE],
      );
      await owner.query(
        `INSERT INTO participants (agency_id, case_id, basis, since, status, phase, changed_at, folded, card)
         SELECT owner_agency_id, id, 'owner', now(), 'open', 'receipt', now(), '', '{}' FROM cases`,
      );
      await owner.query('SET LOCAL ROLE loive_tables');
      expect(await count()).toBe(0);
      await owner.query('ALTER TABLE participants NO FORCE ROW LEVEL SECURITY');
      expect(await count()).toBe(1);
    } finally {
      await owner.query('ROLLBACK');
    }
  });
});

describe('the check of a referral’s states', () => {
  it('knows exactly the states of the chart', async () => {
    const { rows } = await owner.query<{ text: string }>(
      `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'referral_states'`,
    );
    expect([...String(rows[0]?.text).matchAll(/'(\w+)'::text/g)].map(([, state]) => state)).toEqual(REFERRAL_STATES);
  });
});

describe('the check of stage names', () => {
  it('knows exactly the states of the chart', async () => {
    const { rows } = await owner.query<{ text: string }>(
      `SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = 'stage_names' AND conrelid = 'cases'::regclass`,
    );
    const known = [...String(rows[0]?.text).matchAll(/->> '(\w+)'::text\) = ANY \(ARRAY\[([^\]]+)\]/g)].map(([, region, states]) => [
      region,
      [...String(states).matchAll(/'(\w+)'/g)].map(([, state]) => state),
    ]);
    expect(Object.fromEntries(known)).toEqual(REGIONS);
  });

  it('refuses a stage with a state nobody drew, or with a region left out', async () => {
    const store = async (what: unknown) => {
      await owner.query('BEGIN');
      try {
        await owner.query(`INSERT INTO agencies VALUES (gen_random_uuid(), 'COMMUNE_PC', 'x', 'x', NULL, NULL, '2025-07-01', NULL)`);
        await owner.query(
          `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
           SELECT gen_random_uuid(), 'x', 1, repeat('a', 64), 1, $1, '{}', 'x', id, now(), now() FROM agencies WHERE type = 'COMMUNE_PC'`,
          [what],
        );
        return 'stored';
      } catch (failure) {
        return (failure as { constraint?: string }).constraint;
      } finally {
        await owner.query('ROLLBACK');
      }
    };
    expect(await store(FIRST_STAGE)).toBe('stored');
    for (const region of Object.keys(REGIONS)) {
      expect(await store({ ...FIRST_STAGE, [region]: 'nowhere' })).toBe('stage_names');
      expect(await store({ ...FIRST_STAGE, [region]: undefined })).toBe('stage_names');
    }
  });
});
