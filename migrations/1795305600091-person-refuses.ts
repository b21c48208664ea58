import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An adult refuses: what tells who they are and where they are found goes, in the transaction that records it; events and
 * their commitments stay, so that the chain still verifies. The keys of those two compartments follow.
 */
export class PersonRefuses1795305600091 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${COLUMNS} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was cleared does not come back: write a new migration instead');
  }
}

/** As the domain has it: an adult said no. Where age or answer is not told, nobody did. */
const DECLINED = `(coalesce(facts ->> 'choice', '') = 'no'
    AND coalesce(facts -> 'minorU18', 'true') = 'false' AND coalesce(facts -> 'presumedChild', 'true') = 'false')`;

const COLUMNS = /* sql */ `
ALTER TABLE cases
  -- What identifies the person may be destroyed: an adult refuses, and nothing holds the file.
  ADD COLUMN clearable boolean GENERATED ALWAYS AS (${DECLINED} AND coalesce(facts -> 'hold', 'null') = 'null') STORED,
  -- ... and was.
  ADD COLUMN cleared boolean GENERATED ALWAYS AS (${DECLINED} AND NOT held ?| ARRAY['identity', 'contact']) STORED;
GRANT SELECT (clearable, cleared) ON cases TO loive_gate;
GRANT SELECT (referral_id, part, seq) ON referral_entries TO loive_gate;
`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
-- Whoever destroys keys of a case and whoever lets new values in wait for one another, to the end of their transactions.
CREATE FUNCTION app.await_keys(in_case uuid) RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS
$$ SELECT pg_advisory_xact_lock(7121, hashtext(in_case::text)) $$;
-- Deletes what identifies the person of this transaction's chain, after the event that says why was written. A packet that
-- nobody may open any more goes along, and one that nobody has opened yet where that event put a narrower one in its place;
-- one that its receiver works with stays, on the consent that it was given by.
CREATE FUNCTION app.clear_person(in_case uuid) RETURNS void
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  IF app.chain_case() IS DISTINCT FROM in_case OR NOT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.clearable AND c.cleared) THEN
    RAISE EXCEPTION 'this person did not refuse' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM public.case_identity WHERE case_id = in_case;
  DELETE FROM public.case_contact WHERE case_id = in_case;
  DELETE FROM public.match_keys WHERE case_id = in_case;
  DELETE FROM public.referral_entries e USING public.referrals r WHERE e.case_id = in_case AND e.part = 'packet' AND r.id = e.referral_id
    AND CASE WHEN r.state IN ('draft', 'queued', 'offered')
      THEN e.seq < (SELECT max(v.seq) FROM public.referral_events v WHERE v.referral_id = r.id AND v.type = 'narrow')
      ELSE NOT coalesce(r.open_until > now(), false) END;
END $$;
-- Whether what identifies somebody is gone and nothing of it is let in: whoever destroys its keys asks first.
CREATE FUNCTION app.is_cleared(in_case uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
BEGIN
  PERFORM app.await_keys(in_case);
  RETURN EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.cleared);
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.await_keys(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.clear_person(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.is_cleared(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.await_keys(uuid), app.clear_person(uuid), app.is_cleared(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.await_keys(uuid), app.clear_person(uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.is_cleared(uuid) TO loive_worker;
`;
