import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people said stands sealed: values and the salt of their commitment under a key that is kept elsewhere.
 * Rows from before are sealed by setup; new ones can be no other way. Whoever rotates keys may put the same
 * value under another key, and change nothing else.
 */
export class Sealing1795305600040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLE);
    await db.query(`SET LOCAL ROLE loive_tables; ${RESEALING} ${SEALED} ${ENTRIES} ${ANSWERS} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('what was sealed is not unsealed again: write a new migration instead');
  }
}

// Roles belong to the whole server, so several databases (and two starting processes) may race here.
const ROLE = /* sql */ `
DO $$
BEGIN
  CREATE ROLE loive_keys NOLOGIN NOINHERIT;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- made by another database of this server
END $$;
DO $$
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT loive_keys TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA public, app TO loive_keys;
`;

const COMPARTMENTS = [
  'case_identity',
  'case_contact',
  'case_shelter',
  'case_health',
  'case_statement',
  'case_child',
  'case_protection',
  'case_plan',
  'case_legal_notes',
];

const RESEALING = /* sql */ `
-- As app.refuse_change(), but for whoever looks after the keys; what it may change is watched row by row.
CREATE FUNCTION app.refuse_change_but_keys() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_user = 'loive_keys' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION app.only_reseal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user = 'loive_keys' AND NEW.sealed IS NOT NULL AND NEW.fields IS NULL AND NEW.salt IS NULL
    AND to_jsonb(NEW) - '{sealed,fields,salt}'::text[] = to_jsonb(OLD) - '{sealed,fields,salt}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
GRANT SELECT (id, code, owner_agency_id) ON cases TO loive_keys;
CREATE POLICY seal ON cases FOR SELECT TO loive_keys USING (true);
`;

// The rule is for new rows at once; setup has it hold for the old ones when it has sealed them.
const sealable = (table: string, rule: string, rows: string): string => /* sql */ `
ALTER TABLE ${table} ADD COLUMN sealed bytea, ALTER COLUMN salt DROP NOT NULL, ALTER COLUMN fields DROP NOT NULL;
ALTER TABLE ${table} ADD CONSTRAINT sealed_or_plain CHECK (num_nonnulls(sealed, fields) = 1 AND num_nonnulls(sealed, salt) = 1);
ALTER TABLE ${table} ADD CONSTRAINT values_sealed CHECK (${rule}) NOT VALID;
DROP TRIGGER append_only ON ${table};
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_but_keys();
CREATE TRIGGER only_reseal BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION app.only_reseal();
CREATE INDEX ${table}_plain ON ${table} (case_id) WHERE ${rows};
CREATE POLICY seal_find ON ${table} FOR SELECT TO loive_keys USING (true);
CREATE POLICY seal ON ${table} FOR UPDATE TO loive_keys USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (sealed, fields, salt) ON ${table} TO loive_keys;
`;

const SEALED = COMPARTMENTS.map((table) => sealable(table, 'sealed IS NOT NULL', 'sealed IS NULL')).join('');

// Codes of a step stay plain: lists and both ends read them.
const ENTRIES = sealable('referral_entries', `(part = 'record') = (sealed IS NULL)`, `part <> 'record' AND sealed IS NULL`);

// Of an answer the place stays plain, so that it goes when its case is erased; what it said is sealed.
const ANSWERS = /* sql */ `
ALTER TABLE answers ADD COLUMN sealed bytea;
CREATE POLICY seal_find ON answers FOR SELECT TO loive_keys USING (true);
CREATE POLICY seal ON answers FOR UPDATE TO loive_keys USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (answer, sealed) ON answers TO loive_keys;
`;
