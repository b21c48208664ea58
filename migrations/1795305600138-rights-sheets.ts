import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sheets of rights in languages that the house does not write itself. Whoever keeps the database loads them, as they do the
 * register; a version is written once and never changed, for cases name the one that was handed over. They hold nothing of anybody.
 */
export class RightsSheets1795305600138 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GUARD);
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('cases name the sheets that were handed over: write a new migration instead');
  }
}

const GUARD = /* sql */ `
CREATE FUNCTION app.guard_rights_sheet() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a sheet of rights is never changed: load a new version' USING ERRCODE = 'check_violation';
END $$;
REVOKE ALL ON FUNCTION app.guard_rights_sheet() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_rights_sheet() TO loive_tables;
`;

const TABLE = /* sql */ `
CREATE TABLE rights_sheets (
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$' AND language NOT IN ('vi', 'en')),
  version integer NOT NULL CHECK (version BETWEEN 1 AND 9999),
  translator text NOT NULL CHECK (length(translator) BETWEEN 1 AND 200),
  checker text NOT NULL CHECK (length(checker) BETWEEN 1 AND 200),
  -- [{id, text, vi}]: each text with the Vietnamese that it was translated from.
  texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'array' AND jsonb_array_length(texts) BETWEEN 1 AND 100 AND length(texts::text) <= 200000),
  loaded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (language, version),
  CHECK (lower(translator) <> lower(checker))
);
CREATE TRIGGER guard_rights_sheet BEFORE UPDATE OR DELETE ON rights_sheets FOR EACH ROW EXECUTE FUNCTION app.guard_rights_sheet();
CREATE TRIGGER guard_rights_sheets BEFORE TRUNCATE ON rights_sheets FOR EACH STATEMENT EXECUTE FUNCTION app.guard_rights_sheet();
ALTER TABLE rights_sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE rights_sheets FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON rights_sheets FOR SELECT TO loive_api USING (true);
CREATE POLICY register ON rights_sheets TO loive_tables USING (true) WITH CHECK (true);
GRANT SELECT ON rights_sheets TO loive_api;
`;
