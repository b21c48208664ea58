import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an answer to "why can this person see this" needs beside the rows that its reader sees: a seal, and the tier.
 * And what whoever tells agencies needs: that one is sealed out and is told nothing.
 */
export class AskedAbout1795305600042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; GRANT SELECT (since) ON seals TO loive_gate;
      CREATE POLICY tell ON seals FOR SELECT TO loive_worker USING ((SELECT app.my_purpose()) = 'deliver'); RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.asked_about(uuid, uuid, timestamptz); DROP POLICY tell ON seals;');
  }
}

const FUNCTION = /* sql */ `
-- Whether somebody was sealed out of this ticket's case at an instant, and whether the case is a child's. Only for those
-- who may ask about them: themselves, a supervisor of their agency, oversight; for others null. That there is a seal is
-- told only to those who see seals ('sealed'); to the others somebody sealed out is somebody without a tie ('untold').
CREATE FUNCTION app.asked_about(in_person uuid, in_agency uuid, in_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN (SELECT jsonb_build_object('child', c.child, 'sealed', was.sealed AND may.told, 'untold', was.sealed AND NOT may.told)
    FROM vault.admissions a JOIN public.cases c ON c.id = a.case_id
    CROSS JOIN LATERAL (SELECT a.rights && ARRAY['seeSeals', 'audit.seeSeals'] AS told) may
    CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT 1 FROM public.seals s
      LEFT JOIN public.timeline_events e ON e.case_id = s.case_id AND e.seq = s.lifted_seq
      WHERE s.case_id = c.id AND (s.person_id = in_person OR s.agency_id = in_agency)
        AND s.since <= in_at AND (s.lifted_seq IS NULL OR (e.body ->> 'recordedAt')::timestamptz > in_at)) AS sealed) was
    WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()
      AND a.rights && ARRAY['read', 'audit.read']
      AND (in_person = a.person OR a.role = 'auditor' OR (a.role = 'supervisor' AND in_agency = a.agency)));
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.asked_about(uuid, uuid, timestamptz) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.asked_about(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.asked_about(uuid, uuid, timestamptz) TO loive_api, loive_audit;
`;
