import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Holds in the database, too, that a court order lets somebody in by two supervisors and ends no later than it said, and
 * that nobody behind glass changes what the case says of the person: a child said to be an adult would be opened by one.
 */
export class CourtOrdersGuarded1795305600062 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTION);
    await db.query(`SET LOCAL ROLE loive_tables; ${TRIGGERS} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('rules that were open are not opened again: write a new migration instead');
  }
}

const FUNCTION = /* sql */ `
-- Under a ticket: a court order is confirmed by a supervisor after somebody else proposed one, for neither of the two, and
-- only ends earlier. Without a ticket only whoever migrates writes here.
CREATE FUNCTION app.guard_court_order() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE asks vault.admissions;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp();
  IF NOT FOUND THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NOT coalesce(asks.role = 'supervisor' AND NEW.person_id <> asks.person AND EXISTS (
      SELECT 1 FROM public.timeline_events e WHERE e.case_id = NEW.case_id AND e.seq < NEW.source_seq
        AND e.body ->> 'type' = 'admitByCourtOrder' AND e.body ->> 'personId' NOT IN (asks.person::text, NEW.person_id::text)), false) THEN
      RAISE EXCEPTION 'a court order lets somebody else in, by two supervisors' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF NEW.state <> OLD.state OR NOT coalesce(NEW.until <= OLD.until, false) THEN
    RAISE EXCEPTION 'a court order ends no later than it said' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.guard_court_order() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.guard_court_order() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_court_order() TO loive_tables;
`;

const TRIGGERS = /* sql */ `
CREATE TRIGGER guard_court_order BEFORE INSERT OR UPDATE ON grants FOR EACH ROW WHEN (NEW.kind = 'courtOrder')
  EXECUTE FUNCTION app.guard_court_order();
DROP TRIGGER guard_standing ON cases;
CREATE TRIGGER guard_standing BEFORE UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.owner_agency_id, OLD.assignee_id, OLD.stage, OLD.facts) IS DISTINCT FROM (NEW.owner_agency_id, NEW.assignee_id, NEW.stage, NEW.facts))
  EXECUTE FUNCTION app.guard_standing();
`;
