import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A corrected day of receipt is held to the birth that lies sealed: whoever corrects it is one who might look at that, and the
 * log of looks says so each time. Nothing of it is shown, but a refusal tells something of it.
 */
export class SealedBirths1795305600135 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; GRANT SELECT (seq, sealed) ON case_identity TO loive_gate; RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.sealed_births(integer); REVOKE SELECT (seq, sealed) ON case_identity FROM loive_gate;');
  }
}

const FUNCTION = /* sql */ `
-- What may hold the birth date of this transaction's chain, the newest first, for a recording by somebody who might look into
-- it. The look is written down and counted with the tries of the day; one row that is not noted, and nothing else: there were
-- that many, or this ticket's person may not.
CREATE FUNCTION app.sealed_births(at_most integer) RETURNS TABLE (noted boolean, seq integer, sealed bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE me vault.admissions;
BEGIN
  SELECT a.* INTO me FROM vault.admissions a JOIN public.cases c ON c.id = a.chain
    WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp() AND a.purpose = 'record' AND 'record.correctFact' = ANY (a.rights)
      AND 'reveal.identity' = ANY (vault.rights_for(a.role, a.agency_type, 'reveal', a.basis, a.scope, a.glass, c.child));
  -- Two tries at once are counted one after the other.
  PERFORM pg_advisory_xact_lock(7115, hashtext(me.person::text));
  IF me.chain IS NULL OR app.tries_today() >= at_most THEN
    RETURN QUERY SELECT false, NULL::integer, NULL::bytea;
    RETURN;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, compartments, request_id, tried)
    VALUES (me.person, me.agency, me.role, me.purpose, me.chain, ARRAY['identity'], me.request, true);
  RETURN QUERY SELECT true, v.seq, v.sealed FROM public.case_identity v
    JOIN public.timeline_events e ON e.case_id = v.case_id AND e.seq = v.seq
    WHERE v.case_id = me.chain AND e.body ->> 'type' IN ('openCase', 'recordSensitive') ORDER BY v.seq DESC;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.sealed_births(integer) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.sealed_births(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sealed_births(integer) TO loive_api;
`;
