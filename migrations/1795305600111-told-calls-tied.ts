import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an agency was told of a call is tied to the case that it opened from it. The hotline is not told of that, nor is
 * anybody else: the tie shows where both what was told and the case do, and what was told follows the case.
 */
export class ToldCallsTied1795305600111 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('what led to a case is not forgotten by going back: write a new migration instead');
  }
}

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const TABLE = /* sql */ `
CREATE TABLE told_cases (
  told_id uuid PRIMARY KEY REFERENCES hotline_call_events (id),
  call_id uuid NOT NULL REFERENCES hotline_calls,
  agency_id uuid NOT NULL REFERENCES agencies,       -- who was told
  case_id uuid REFERENCES cases,                     -- null: it was erased, or its person refused
  by_person uuid NOT NULL REFERENCES people,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX told_cases_case ON told_cases (case_id) WHERE case_id IS NOT NULL;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON told_cases FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE told_cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE told_cases FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON told_cases TO loive_gate;
CREATE POLICY gate ON told_cases FOR SELECT TO loive_gate USING (true);
CREATE POLICY forget ON told_cases FOR DELETE TO loive_gate USING (case_id IS NOT NULL);
-- In the place of what is forgotten: that there was a case.
CREATE POLICY gone ON told_cases FOR INSERT TO loive_gate WITH CHECK (case_id IS NULL);
`;

const FUNCTIONS = /* sql */ `
-- Calls that became a case, at the hotline or where they were passed on to, which this ticket's person, or their agency, is
-- sealed out of.
CREATE OR REPLACE FUNCTION app.calls_kept_from_me() RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT coalesce(array_agg(x.call_id), '{}') FROM (
    SELECT e.call_id FROM public.hotline_call_events e WHERE e.case_id = ANY (app.sealed_from_me())
    UNION ALL SELECT t.call_id FROM public.told_cases t WHERE t.case_id = ANY (app.sealed_from_me())) x
$$;
-- Forgets by which number people called whose call became a case that was erased, or whose person refused; and which case
-- was opened from what was told of a call. The call itself stays the hotline's, whose log no other agency changes.
CREATE OR REPLACE FUNCTION app.forget_callers(in_case uuid) RETURNS void
LANGUAGE sql VOLATILE ${DEFINER} AS $$
  DELETE FROM public.hotline_callers k WHERE k.call_id = ANY (app.calls_that_became(in_case))
    AND EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND (c.cleared OR c.erased));
  WITH gone AS (DELETE FROM public.told_cases t WHERE t.case_id = in_case
    AND EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND (c.cleared OR c.erased)) RETURNING t.told_id, t.call_id, t.agency_id, t.by_person, t.at)
  INSERT INTO public.told_cases (told_id, call_id, agency_id, by_person, at) SELECT g.told_id, g.call_id, g.agency_id, g.by_person, g.at FROM gone g;
$$;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Of what this ticket's agency was told: what leads to somebody whose case is gone, or who refused. Nobody there reads it again.
CREATE FUNCTION app.told_and_gone() RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT coalesce(array_agg(t.told_id), '{}') FROM public.told_cases t LEFT JOIN public.cases c ON c.id = t.case_id
  WHERE t.agency_id = app.told_agency() AND (t.case_id IS NULL OR c.cleared OR c.erased)
$$;
ALTER FUNCTION app.told_and_gone() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.told_and_gone() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.told_and_gone() TO loive_api;
`;

const RULES = /* sql */ `
GRANT SELECT, INSERT ON told_cases TO loive_api;
-- Nobody ties in another's name, nor what another agency was told, nor to a case that they may not read.
CREATE POLICY tie ON told_cases FOR INSERT TO loive_api WITH CHECK (agency_id = (SELECT app.told_agency()) AND by_person = (SELECT app.my_person())
  AND app.takes_call(case_id) AND EXISTS (SELECT 1 FROM hotline_call_events e
    WHERE e.id = told_cases.told_id AND e.call_id = told_cases.call_id AND e.to_agency_id = told_cases.agency_id));
CREATE POLICY read ON told_cases FOR SELECT TO loive_api USING (agency_id = (SELECT app.told_agency()) AND app.reaches(case_id));
ALTER POLICY read_told ON hotline_call_events USING (to_agency_id = (SELECT app.told_agency())
  AND call_id <> ALL ((SELECT app.calls_kept_from_me())::uuid[]) AND id <> ALL ((SELECT app.told_and_gone())::uuid[]));
`;
