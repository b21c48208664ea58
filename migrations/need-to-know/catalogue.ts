/** What the rules in the database are, as one hash: whoever changes one by hand is noticed. */
export const CATALOGUE = /* sql */ `
CREATE TABLE vault.catalogue (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  hash text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE vault.catalogue OWNER TO loive_gate;

-- What the gate goes by when it says who may what, and what that was made of: rows are rules here.
CREATE FUNCTION app.rights_digest() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(sha256(convert_to(coalesce(string_agg(part, chr(10) ORDER BY part COLLATE "C"), ''), 'UTF8')), 'hex') FROM (
    SELECT concat_ws('|', 'way', w.role, w.agency_type, w.purpose, w.right_name, w.bases::text, w.scopes::text, w.adults_only, w.by_glass) AS part FROM vault.ways w
    UNION ALL
    SELECT concat_ws('|', 'rights', r.version, r.role, r.agency_type, r.rights::text) FROM app.rights r
  ) parts
$$;
REVOKE ALL ON FUNCTION app.rights_digest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.rights_digest() TO loive_api, loive_worker;
DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION app.rights_digest() TO %I', current_user); END $$;
ALTER FUNCTION app.rights_digest() OWNER TO loive_gate;

-- Policies, forced flags, grants, schemas, columns and how they are made, constraints, indexes, triggers, rewrite rules,
-- functions, rights, roles and their memberships, in one order whoever asks. Whether a constraint has been validated is
-- left out: setup validates some once old rows fit. Not-null is the column's word, for one release keeps it elsewhere too.
CREATE FUNCTION app.catalogue_hash() RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(sha256(convert_to(coalesce(string_agg(part, chr(10) ORDER BY part COLLATE "C"), ''), 'UTF8')), 'hex') FROM (
    SELECT concat_ws('|', 'policy', schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check) AS part
      FROM pg_policies WHERE schemaname IN ('public', 'app', 'vault')
    UNION ALL
    SELECT concat_ws('|', 'table', n.nspname, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner),
        (SELECT string_agg(a::text, ',' ORDER BY a::text COLLATE "C") FROM unnest(c.relacl) a), c.reloptions::text)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'app', 'vault') AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL
    SELECT concat_ws('|', 'column', n.nspname, c.relname, t.attname, (SELECT string_agg(a::text, ',' ORDER BY a::text COLLATE "C") FROM unnest(t.attacl) a))
      FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'app', 'vault') AND t.attacl IS NOT NULL AND NOT t.attisdropped
    UNION ALL
    SELECT concat_ws('|', 'shape', n.nspname, c.relname, t.attname, format_type(t.atttypid, t.atttypmod), t.attnotnull, t.attgenerated, t.attidentity,
        (SELECT pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d WHERE d.adrelid = t.attrelid AND d.adnum = t.attnum))
      FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'app', 'vault') AND c.relkind IN ('r', 'p', 'v', 'm') AND t.attnum > 0 AND NOT t.attisdropped
    UNION ALL
    SELECT concat_ws('|', 'schema', n.nspname, pg_get_userbyid(n.nspowner), (SELECT string_agg(a::text, ',' ORDER BY a::text COLLATE "C") FROM unnest(n.nspacl) a))
      FROM pg_namespace n WHERE n.nspname IN ('public', 'app', 'vault')
    UNION ALL
    SELECT concat_ws('|', 'constraint', n.nspname, k.conrelid::regclass, k.contypid::regtype, k.conname, replace(pg_get_constraintdef(k.oid), ' NOT VALID', ''))
      FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname IN ('public', 'app', 'vault') AND k.contype <> 'n'
    UNION ALL
    SELECT concat_ws('|', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisunique)
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'app', 'vault')
    UNION ALL
    SELECT concat_ws('|', 'rewrite', c.relname, w.rulename, w.ev_enabled, pg_get_ruledef(w.oid))
      FROM pg_rewrite w JOIN pg_class c ON c.oid = w.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'app', 'vault')
    UNION ALL
    SELECT concat_ws('|', 'trigger', c.relname, t.tgname, t.tgenabled, pg_get_triggerdef(t.oid))
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'app', 'vault') AND NOT t.tgisinternal
    UNION ALL
    SELECT concat_ws('|', 'function', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid), p.prosecdef, p.proconfig::text,
        pg_get_userbyid(p.proowner), (SELECT string_agg(a::text, ',' ORDER BY a::text COLLATE "C") FROM unnest(p.proacl) a), md5(p.prosrc), p.provolatile, pg_get_function_result(p.oid))
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN ('public', 'app', 'vault')
    UNION ALL
    SELECT concat_ws('|', 'role', rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls)
      FROM pg_roles WHERE rolname LIKE 'loive\\_%'
    UNION ALL
    SELECT concat_ws('|', 'member', m.rolname, r.rolname) FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles r ON r.oid = a.roleid
      WHERE m.rolname LIKE 'loive\\_%'
    UNION ALL
    SELECT concat_ws('|', 'rights', app.rights_digest())
  ) parts
$$;

-- The hash as it was when the database was last brought to its shape.
CREATE FUNCTION app.catalogue_kept() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ SELECT hash FROM vault.catalogue $$;
ALTER FUNCTION app.catalogue_kept() OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.catalogue_hash(), app.catalogue_kept() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.catalogue_hash(), app.catalogue_kept() TO loive_api, loive_worker;
`;
