import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The end of an agency is written once, with its source, by whoever keeps the register. Nothing else about an agency
 * changes: it would be another past.
 */
export class EndsOfAgencies1795305600153 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('why an agency ended is not forgotten again: write a new migration instead');
  }
}

const FUNCTIONS = /* sql */ `
CREATE FUNCTION app.guard_agency_end() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.agencies a WHERE a.id = NEW.agency AND a.valid_to IS NULL AND a.valid_from <= NEW.last_day) THEN
    RAISE EXCEPTION 'an agency that stands ends once, not before it began' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM public.agency_successions s WHERE s.successor = NEW.agency AND s.from_day > NEW.last_day) THEN
    RAISE EXCEPTION 'the agency took over from another one later' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION app.end_agency() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.agencies SET valid_to = NEW.last_day WHERE id = NEW.agency;
  RETURN NULL;
END $$;
CREATE FUNCTION app.guard_agency() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.type, NEW.name_vi, NEW.name_en, NEW.province, NEW.commune, NEW.valid_from)
      IS DISTINCT FROM (OLD.id, OLD.type, OLD.name_vi, OLD.name_en, OLD.province, OLD.commune, OLD.valid_from)
    OR OLD.valid_to IS NOT NULL OR NOT EXISTS (SELECT 1 FROM public.agency_ends e WHERE e.agency = OLD.id AND e.last_day = NEW.valid_to)
  THEN
    RAISE EXCEPTION 'an agency only ends, by a row of agency_ends' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.guard_agency_end(), app.end_agency(), app.guard_agency() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_agency_end(), app.end_agency(), app.guard_agency() TO loive_tables;
-- Whoever keeps the register asks it before the first administrators of an agency are written.
GRANT EXECUTE ON FUNCTION app.role_of(uuid, timestamptz) TO loive_tables;
`;

const TABLE = /* sql */ `
CREATE TABLE agency_ends (
  agency uuid PRIMARY KEY REFERENCES agencies,
  last_day date NOT NULL,
  citation text NOT NULL CHECK (length(citation) BETWEEN 1 AND 500),
  verified boolean NOT NULL,
  written_at timestamptz NOT NULL DEFAULT now(),
  written_by text NOT NULL DEFAULT session_user    -- who was signed in to the database
);
CREATE TRIGGER guard_agency_end BEFORE INSERT ON agency_ends FOR EACH ROW EXECUTE FUNCTION app.guard_agency_end();
CREATE TRIGGER end_agency AFTER INSERT ON agency_ends FOR EACH ROW EXECUTE FUNCTION app.end_agency();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON agency_ends FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER guard_agency BEFORE UPDATE ON agencies FOR EACH ROW EXECUTE FUNCTION app.guard_agency();
ALTER TABLE agency_ends ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_ends FORCE ROW LEVEL SECURITY;
CREATE POLICY register ON agency_ends TO loive_tables USING (true) WITH CHECK (true);
`;
