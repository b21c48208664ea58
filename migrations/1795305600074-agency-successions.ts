import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What became of agencies that ended. A row is written once, by whoever keeps the register, after the
 * predecessor has ended: one that still stands is never said to have handed its work on.
 */
export class AgencySuccessions1795305600074 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GUARD);
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agency_successions; DROP FUNCTION app.guard_succession();');
  }
}

const GUARD = /* sql */ `
CREATE FUNCTION app.guard_succession() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.agencies a WHERE a.id = NEW.predecessor AND a.valid_to = NEW.from_day - 1) THEN
    RAISE EXCEPTION 'the predecessor ended on the day before' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.agencies a WHERE a.id = NEW.successor AND a.valid_from <= NEW.from_day AND coalesce(a.valid_to >= NEW.from_day, true)) THEN
    RAISE EXCEPTION 'the successor stands on that day' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM public.agency_successions s WHERE s.predecessor = NEW.predecessor AND (s.kind, NEW.kind) <> ('split', 'split')) THEN
    RAISE EXCEPTION 'only a split leaves several' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.guard_succession() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_succession() TO loive_tables;
`;

const TABLE = /* sql */ `
CREATE TABLE agency_successions (
  predecessor uuid NOT NULL REFERENCES agencies,
  successor uuid NOT NULL REFERENCES agencies,
  kind text NOT NULL CHECK (kind IN ('merger', 'split', 'renaming')),
  from_day date NOT NULL,
  citation text NOT NULL CHECK (length(citation) BETWEEN 1 AND 500),
  verified boolean NOT NULL,
  PRIMARY KEY (predecessor, successor),
  CHECK (predecessor <> successor)
);
CREATE TRIGGER guard_succession BEFORE INSERT ON agency_successions FOR EACH ROW EXECUTE FUNCTION app.guard_succession();
ALTER TABLE agency_successions ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_successions FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON agency_successions FOR SELECT TO loive_api, loive_worker USING (true);
CREATE POLICY register ON agency_successions TO loive_tables USING (true) WITH CHECK (true);
GRANT SELECT ON agency_successions TO loive_api, loive_worker;
`;
