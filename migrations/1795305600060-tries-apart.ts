import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tells tries from looks in the read log. Both stand under the purpose of their ticket, so that whoever read what others
 * had said when they broke the glass could soon break none that day.
 */
export class TriesApart1795305600060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${COLUMN} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was tried stays apart from what was looked at: write a new migration instead');
  }
}

const COLUMN = /* sql */ `
ALTER TABLE read_log ADD COLUMN tried boolean NOT NULL DEFAULT false;  -- a code or a number was named, whether or not it led anywhere
GRANT SELECT (tried) ON read_log TO loive_gate;
`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';
const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';
const TODAY = `date_trunc('day', clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

const FUNCTIONS = /* sql */ `
-- How often this ticket's person tried today what its purpose is: in the case that it writes into, else in any.
CREATE OR REPLACE FUNCTION app.tries_today() RETURNS integer
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN (SELECT count(l.at)::integer FROM vault.admissions a LEFT JOIN public.read_log l ON l.person_id = a.person AND l.at >= ${TODAY}
    AND l.purpose = a.purpose AND l.tried AND (a.chain IS NULL OR l.case_id = a.chain) WHERE ${MINE});
END $$;
-- Writes such a try down, whether or not there is a case; false, and nothing written, once there were that many.
CREATE OR REPLACE FUNCTION app.note_try(at_most integer) RETURNS boolean
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
BEGIN
  -- Two tries at once are counted one after the other.
  PERFORM pg_advisory_xact_lock(7115, hashtext(a.person::text)) FROM vault.admissions a WHERE ${MINE};
  IF app.tries_today() >= at_most THEN
    RETURN false;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, request_id, tried)
    SELECT a.person, a.agency, a.role, a.purpose, CASE WHEN a.rights <> '{}' THEN a.case_id END, a.request, true
    FROM vault.admissions a WHERE ${MINE};
  RETURN FOUND;
END $$;
`;
