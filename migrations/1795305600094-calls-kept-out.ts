import type { MigrationInterface, QueryRunner } from 'typeorm';

const MINE = '(SELECT app.hotline_agency())';
const MYSELF = '(SELECT app.my_person())';
const OPEN_TO_ME = 'call_id <> ALL ((SELECT app.calls_kept_from_me())::uuid[])';

/**
 * A call follows the case that it became: whoever is sealed out of the case reads neither the call nor what was passed on
 * of it, and no call leads back to somebody who refused.
 */
export class CallsKeptOut1795305600094 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('what somebody is kept out of does not open again: write a new migration instead');
  }
}

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Calls that became a case which this ticket's person, or their agency, is sealed out of.
CREATE FUNCTION app.calls_kept_from_me() RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT coalesce(array_agg(e.call_id), '{}') FROM public.hotline_call_events e WHERE e.case_id = ANY (app.sealed_from_me())
$$;
-- Whether a call may lead to a case: its officer reads it, and its person has not refused, for the call says who they are.
CREATE FUNCTION app.takes_call(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT app.reaches(in_case) AND NOT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND (c.cleared OR c.erased))
$$;
-- Forgets by which number people called whose call became a case that was erased, or whose person refused.
CREATE FUNCTION app.forget_callers(in_case uuid) RETURNS void
LANGUAGE sql VOLATILE ${DEFINER} AS $$
  DELETE FROM public.hotline_callers k WHERE k.call_id = ANY (app.calls_that_became(in_case))
    AND EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND (c.cleared OR c.erased))
$$;
ALTER FUNCTION app.calls_kept_from_me() OWNER TO loive_gate;
ALTER FUNCTION app.takes_call(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.forget_callers(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.calls_kept_from_me(), app.takes_call(uuid), app.forget_callers(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.calls_kept_from_me(), app.takes_call(uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.forget_callers(uuid) TO loive_worker;
`;

const RULES = /* sql */ `
ALTER POLICY read ON hotline_calls USING (agency_id = ${MINE} AND ${OPEN_TO_ME});
ALTER POLICY read ON hotline_callers USING (agency_id = ${MINE} AND ${OPEN_TO_ME});
ALTER POLICY read ON hotline_call_events USING (agency_id = ${MINE} AND ${OPEN_TO_ME});
ALTER POLICY read_told ON hotline_call_events USING (to_agency_id = (SELECT app.told_agency()) AND ${OPEN_TO_ME});
ALTER POLICY record ON hotline_call_events WITH CHECK (agency_id = ${MINE} AND by_person = ${MYSELF}
  AND EXISTS (SELECT 1 FROM hotline_calls c WHERE c.call_id = hotline_call_events.call_id AND c.agency_id = hotline_call_events.agency_id)
  AND (case_id IS NULL OR app.takes_call(case_id)));
CREATE POLICY forget_finds ON hotline_callers FOR SELECT TO loive_gate USING (call_id IN (SELECT e.call_id FROM hotline_call_events e WHERE e.case_id IS NOT NULL));
CREATE POLICY forget ON hotline_callers FOR DELETE TO loive_gate USING (call_id IN (SELECT e.call_id FROM hotline_call_events e WHERE e.case_id IS NOT NULL));
`;
