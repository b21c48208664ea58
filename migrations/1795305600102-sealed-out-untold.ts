import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is sealed out of a case is told neither of its silence nor of the call that it came from, and counts as nobody who was. */
export class SealedOutUntold1795305600102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('whoever is sealed out is not told again: write a new migration instead');
  }
}

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
DROP FUNCTION app.holders_of(uuid, text);
-- Who holds an office in an agency at this moment, is let in, and is not sealed out of the case: whom one can tell of it.
CREATE FUNCTION app.holders_of(of_agency uuid, wanted text, in_case uuid) RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT coalesce(array_agg(p.id ORDER BY p.id), '{}') FROM public.people p
  WHERE p.agency_id = of_agency AND p.active AND p.paused_at IS NULL AND NOT app.is_paused(p.id) AND app.office_of(p.id) = wanted
    AND NOT EXISTS (SELECT 1 FROM public.seals s WHERE s.case_id = in_case AND s.lifted_seq IS NULL AND (s.person_id = p.id OR s.agency_id = of_agency))
$$;
-- Whether a call of this ticket's hotline became a case that an agency is sealed out of.
CREATE FUNCTION app.call_shut_to(in_call uuid, in_agency uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT app.hotline_agency() IS NOT NULL AND EXISTS (SELECT 1 FROM public.hotline_call_events e
    JOIN public.seals s ON s.case_id = e.case_id AND s.lifted_seq IS NULL AND s.agency_id = in_agency WHERE e.call_id = in_call)
$$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.holders_of(uuid, text, uuid) OWNER TO loive_gate;
ALTER FUNCTION app.call_shut_to(uuid, uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.holders_of(uuid, text, uuid), app.call_shut_to(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.holders_of(uuid, text, uuid) TO loive_worker;
GRANT EXECUTE ON FUNCTION app.call_shut_to(uuid, uuid) TO loive_api;
`;

const MINE = '(SELECT app.hotline_agency())';

const RULES = /* sql */ `
ALTER POLICY record ON hotline_call_events WITH CHECK (agency_id = ${MINE} AND by_person = (SELECT app.my_person())
  AND EXISTS (SELECT 1 FROM hotline_calls c WHERE c.call_id = hotline_call_events.call_id AND c.agency_id = hotline_call_events.agency_id)
  AND (case_id IS NULL OR app.takes_call(case_id)) AND (to_agency_id IS NULL OR NOT app.call_shut_to(call_id, to_agency_id)));
`;
