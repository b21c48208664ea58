import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody said when they broke the glass: for the second person who is to open it, and for whoever is to review it. */
export class GlassTexts1795305600044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; GRANT SELECT (id, agency_id, source_seq, confirmed_by) ON grants TO loive_gate;
      GRANT SELECT (case_id, seq, sealed) ON case_statement TO loive_gate;
      CREATE POLICY gate ON case_statement FOR SELECT TO loive_gate USING (true); RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.glass_text(uuid); DROP POLICY gate ON case_statement;');
  }
}

const FUNCTION = /* sql */ `
-- The sealed words beside a broken glass of this ticket's case, and where they stand. For a supervisor of the asker's agency
-- while it waits, then for those who are to review it; never for who asked, nor for who opened it. The look is written down.
CREATE FUNCTION app.glass_text(in_grant uuid) RETURNS TABLE (seq integer, sealed bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me vault.admissions; asked integer;
BEGIN
  SELECT a.* INTO me FROM vault.admissions a
    WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp() AND a.purpose = 'breakGlass';
  SELECT g.source_seq INTO asked FROM public.grants g
    WHERE g.id = in_grant AND g.kind = 'breakGlass' AND g.case_id = me.case_id AND g.case_id <> ALL (me.sealed) AND g.person_id <> me.person
      AND CASE g.state
        WHEN 'waiting' THEN 'record.confirmBreakGlass' = ANY (me.rights) AND me.role = 'supervisor' AND me.agency = g.agency_id
          AND g.since > now() - interval '24 hours'
        WHEN 'live' THEN 'record.reviewBreakGlass' = ANY (me.rights) AND g.reviewed_seq IS NULL AND g.confirmed_by IS DISTINCT FROM me.person
          AND ((me.role = 'supervisor' AND (me.agency = g.agency_id OR me.basis = 'owner')) OR (me.role = 'auditor' AND me.basis = 'oversight'))
        ELSE false END;
  IF asked IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, request_id)
    VALUES (me.person, me.agency, me.role, me.purpose, me.case_id, me.request);
  RETURN QUERY SELECT v.seq, v.sealed FROM public.case_statement v WHERE v.case_id = me.case_id AND v.seq = asked;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.glass_text(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.glass_text(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.glass_text(uuid) TO loive_api;
`;
