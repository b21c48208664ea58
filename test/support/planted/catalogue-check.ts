import type pg from 'pg';

/** What breaks a rule of the database's catalogue: each statement gives one name for each breach. */
const RULES: Readonly<Record<string, string>> = {
  'a table without row security': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity`,
  'row security that is not forced on the owner': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relforcerowsecurity`,
  'a view with the rights of its owner': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('v', 'm') AND c.relnamespace IN ('public'::regnamespace, 'app'::regnamespace)
      AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  'a policy that holds for everybody': `
    SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE 'public' = ANY (roles)`,
  'a function with more rights that is not the gate’s': `
    SELECT p.proname AS name FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
    WHERE p.prosecdef AND p.pronamespace IN ('public'::regnamespace, 'app'::regnamespace)
      AND (r.rolname <> 'loive_gate' OR has_function_privilege('public', p.oid, 'EXECUTE'))`,
  // Truncated on purpose: many persons share a value. A unique index would answer whether somebody is there.
  'a blind index that is unique': `
    SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey::int2[])
    WHERE i.indrelid = to_regclass('public.match_keys') AND i.indisunique AND a.attname = 'value'
      AND NOT EXISTS (SELECT 1 FROM pg_attribute o WHERE o.attrelid = i.indrelid AND o.attnum = ANY (i.indkey::int2[]) AND o.attname = 'case_id')`,
  'a compartment that audit or statistics may read': `
    SELECT c.relname || ' by ' || r.rolname AS name FROM pg_class c, pg_roles r
    WHERE r.rolname IN ('loive_audit', 'loive_stats') AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (c.relname LIKE 'case\\_%' OR c.relname IN ('referral_entries', 'match_keys', 'accounts', 'sessions'))
      AND has_any_column_privilege(r.oid, c.oid, 'SELECT')`,
  'a role that stands above row security or owns what it reads': `
    SELECT rolname AS name FROM pg_roles WHERE rolname IN ('loive_api', 'loive_worker', 'loive_audit', 'loive_stats') AND (rolsuper OR rolbypassrls OR rolcreaterole)`,
  'a record that may be changed after it was written': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relname IN ('timeline_events', 'read_log') AND c.relnamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only' AND t.tgenabled = 'O')`,
};

/** Breaches of the catalogue's rules, in words; empty: none. Asked as the owner. */
export async function catalogueFaults(db: Pick<pg.Client, 'query'>): Promise<string[]> {
  const faults: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await db.query<{ name: string }>(sql);
    faults.push(...rows.map(({ name }) => `${rule}: ${name}`));
  }
  return faults;
}

/** Whether the catalogue is still what the last migration left; empty: it is. */
export async function driftFaults(db: Pick<pg.Client, 'query'>): Promise<string[]> {
  const { rows } = await db.query<{ same: boolean }>(
    'SELECT app.catalogue_hash() = (SELECT hash FROM vault.catalogue ORDER BY recorded_at DESC LIMIT 1) AS same',
  );
  return rows[0]?.same === true ? [] : ['the catalogue is not what the migrations left'];
}
