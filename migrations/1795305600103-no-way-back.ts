import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing leads back to an adult who refused: the numbers of their criminal case go with who they are, and the database
 * can say of another case whether its person refused, before two are merged.
 */
export class NoWayBack1795305600103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${COLUMNS} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was cleared does not come back: write a new migration instead');
  }
}

const COLUMNS = /* sql */ `
-- An adult said no, whatever holds the file.
ALTER TABLE cases ADD COLUMN declined boolean GENERATED ALWAYS AS (coalesce(facts ->> 'choice', '') = 'no'
  AND coalesce(facts -> 'minorU18', 'true') = 'false' AND coalesce(facts -> 'presumedChild', 'true') = 'false') STORED;
GRANT SELECT (declined) ON cases TO loive_gate;
GRANT SELECT (seq) ON case_statement TO loive_gate;
`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Of a case that this ticket's person reads: whether its adult refused.
CREATE FUNCTION app.declines_in(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT app.reaches(in_case) AND EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.declined)
$$;
ALTER FUNCTION app.declines_in(uuid) OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.declines_in(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.declines_in(uuid) TO loive_api;
-- As before, and what links to the criminal case put beside a statement: the number under which whoever holds that register
-- finds the person. Newer ones stand with who the person is.
CREATE OR REPLACE FUNCTION app.clear_person(in_case uuid) RETURNS void
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  IF app.chain_case() IS DISTINCT FROM in_case OR NOT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.clearable AND c.cleared) THEN
    RAISE EXCEPTION 'this person did not refuse' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM public.case_identity WHERE case_id = in_case;
  DELETE FROM public.case_contact WHERE case_id = in_case;
  DELETE FROM public.match_keys WHERE case_id = in_case;
  DELETE FROM public.case_statement s USING public.timeline_events e
    WHERE s.case_id = in_case AND e.case_id = in_case AND e.seq = s.seq AND e.body ->> 'type' = 'linkProceedings';
  DELETE FROM public.referral_entries e USING public.referrals r WHERE e.case_id = in_case AND e.part = 'packet' AND r.id = e.referral_id
    AND CASE WHEN r.state IN ('draft', 'queued', 'offered')
      THEN e.seq < (SELECT max(v.seq) FROM public.referral_events v WHERE v.referral_id = r.id AND v.type = 'narrow')
      ELSE NOT coalesce(r.open_until > now(), false) END;
END $$;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;
