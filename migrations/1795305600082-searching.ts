import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Searching one's own cases by a name or a number that stands sealed in them: for this purpose the rows of identity and
 * contact are open that the person could look into one by one, and the index of numbers of the same cases. Whoever
 * searches shows nothing of them: the process compares, and the read log says that it did.
 */
export class Searching1795305600082 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY search ON case_identity; DROP POLICY search ON case_contact; DROP POLICY search ON match_keys;
      DROP FUNCTION app.searchable(text); DROP FUNCTION app.begin_search(integer);`);
  }
}

/** Cases that one search goes through at most, those that changed last. */
const CASES = 5_000;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';
const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';
const A_MINUTE_AGO = `clock_timestamp() - interval '1 minute'`;

const FUNCTIONS = /* sql */ `
-- Cases in which this ticket's person may look into a compartment by the tie of their agency, and which hold there something
-- to be found by. Broken glass is for one case and its reason, and for no search.
CREATE FUNCTION app.searchable(in_compartment text) RETURNS uuid[]
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN ARRAY(SELECT p.case_id FROM vault.admissions a
    JOIN public.participants p ON p.agency_id = a.agency AND (p.until IS NULL OR p.until > now())
    JOIN public.cases c ON c.id = p.case_id
    WHERE ${MINE} AND a.purpose = 'search' AND p.case_id <> ALL (a.sealed)
      AND c.held -> in_compartment ?| CASE in_compartment WHEN 'identity' THEN ARRAY['fullName', 'otherNames', 'idNumber', 'passportNumber'] ELSE ARRAY['phone'] END
      AND EXISTS (SELECT 1 FROM vault.ways w WHERE w.role = a.role AND w.agency_type = a.agency_type AND w.purpose = 'reveal'
        AND w.right_name = 'reveal.' || in_compartment AND NOT w.by_glass AND p.basis = ANY (w.bases) AND NOT (c.child AND w.adults_only)
        AND CASE WHEN a.role = 'supervisor' THEN 'supervision' WHEN a.role NOT IN ('intake', 'police', 'social', 'legalAid') THEN ''
          WHEN p.assignee_id IS NULL THEN 'pool' WHEN p.assignee_id = a.person THEN 'assignment' ELSE '' END = ANY (w.scopes))
    ORDER BY p.changed_at DESC LIMIT ${CASES});
END $$;
-- Writes a search down before it begins. Gives the seconds to wait where this person has searched too often within a minute,
-- or is still searching; then nothing is written. 0: it may begin.
CREATE FUNCTION app.begin_search(at_most integer) RETURNS integer
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
DECLARE asks vault.admissions; first timestamptz;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE ${MINE} AND a.purpose = 'search';
  IF NOT FOUND OR NOT pg_try_advisory_xact_lock(7122, hashtext(asks.person::text)) THEN
    RETURN 1;
  END IF;
  SELECT l.at INTO first FROM public.read_log l
    WHERE l.person_id = asks.person AND l.at > ${A_MINUTE_AGO} AND l.purpose = 'search' AND l.tried ORDER BY l.at DESC OFFSET at_most - 1 LIMIT 1;
  IF first IS NOT NULL THEN
    RETURN greatest(1, ceil(extract(epoch FROM first - (${A_MINUTE_AGO}))))::integer;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, request_id, tried)
    VALUES (asks.person, asks.agency, asks.role, asks.purpose, asks.request, true);
  RETURN 0;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.searchable(text) OWNER TO loive_gate;
ALTER FUNCTION app.begin_search(integer) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.searchable(text), app.begin_search(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.searchable(text), app.begin_search(integer) TO loive_api;
`;

// Looked up in a hash for each row, and made once: as an array it would be gone through for each.
const searched = (compartment: string): string => `(SELECT app.my_purpose()) = 'search' AND case_id IN (SELECT unnest(app.searchable('${compartment}')))`;

const RULES = /* sql */ `
GRANT SELECT (held) ON cases TO loive_gate;
GRANT SELECT (changed_at) ON participants TO loive_gate;
CREATE POLICY search ON case_identity FOR SELECT TO loive_api USING (${searched('identity')});
CREATE POLICY search ON case_contact FOR SELECT TO loive_api USING (${searched('contact')});
CREATE POLICY search ON match_keys FOR SELECT TO loive_api USING (CASE kind WHEN 'phone' THEN ${searched('contact')} ELSE ${searched('identity')} END);
GRANT SELECT (case_id, seq, kind, bits, value) ON match_keys TO loive_api;
`;
