import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The count of a rescue's cases goes up by one with each case that is opened for it, and in no other way. */
export class RescuesCounted1795305600101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GUARD);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('a count is not let loose again: write a new migration instead');
  }
}

const GUARD = /* sql */ `
-- At the end of the transaction: the count is raised before the case is there that it is raised for. A line of the list is
-- written for a case that its own transaction opens, once, and never changed.
CREATE FUNCTION app.guard_rescue_count() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.opened <> OLD.opened + 1 OR NOT EXISTS (SELECT 1 FROM public.rescue_cases c WHERE c.rescue_id = NEW.id AND c.number = NEW.opened) THEN
    RAISE EXCEPTION 'a rescue counts the cases that were opened for it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.guard_rescue_count() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.guard_rescue_count() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_rescue_count() TO loive_tables;
`;

const RULES = /* sql */ `
GRANT SELECT (rescue_id, number) ON rescue_cases TO loive_gate;
CREATE POLICY gate ON rescue_cases FOR SELECT TO loive_gate USING (true);
CREATE CONSTRAINT TRIGGER guard_count AFTER UPDATE ON rescues DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.opened <> OLD.opened) EXECUTE FUNCTION app.guard_rescue_count();
-- Its number is the count as this case raised it.
ALTER POLICY open ON rescue_cases WITH CHECK (case_id = (SELECT app.case_for('open'))
  AND EXISTS (SELECT 1 FROM rescues r WHERE r.id = rescue_cases.rescue_id AND r.opened = rescue_cases.number));
`;
