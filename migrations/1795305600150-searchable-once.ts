import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search may go through is worked out once and kept with its ticket. The statement that reads the names and the rules
 * of each table ask for it, the planner does too, and so does whoever tells that it was not all: four times the same work.
 */
export class SearchableOnce1795305600150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_gate; ${KEPT} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('searches keep what they may go through: write a new migration instead');
  }
}

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';
const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';

/** Cases that one search goes through at most, those that changed last. */
const CASES = 5_000;

// Ids do not get smaller by being compressed.
const KEPT = /* sql */ `
ALTER TABLE vault.admissions ADD COLUMN found_identity uuid[], ADD COLUMN found_contact uuid[];
ALTER TABLE vault.admissions ALTER COLUMN found_identity SET STORAGE EXTERNAL, ALTER COLUMN found_contact SET STORAGE EXTERNAL;
`;

const FUNCTIONS = /* sql */ `
GRANT CREATE ON SCHEMA app, vault TO loive_gate;
-- Cases in which this ticket's person may look into a compartment by the tie of their agency, and which hold there something
-- to be found by, as it is at this moment. Broken glass is for one case and its reason, and for no search.
CREATE FUNCTION vault.searchable_now(in_compartment text) RETURNS uuid[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
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
-- Keeps for the rest of this transaction what app.searchable gives for these compartments; nothing but a search has anything to keep.
CREATE FUNCTION app.keep_searchable(in_compartments text[]) RETURNS void
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
BEGIN
  UPDATE vault.admissions a
    SET found_identity = CASE WHEN 'identity' = ANY (in_compartments) THEN vault.searchable_now('identity') END,
      found_contact = CASE WHEN 'contact' = ANY (in_compartments) THEN vault.searchable_now('contact') END
    WHERE ${MINE} AND a.purpose = 'search';
END $$;
-- As vault.searchable_now, as it was when it was kept; what was not kept is worked out.
CREATE OR REPLACE FUNCTION app.searchable(in_compartment text) RETURNS uuid[]
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
DECLARE found uuid[];
BEGIN
  SELECT CASE in_compartment WHEN 'identity' THEN a.found_identity WHEN 'contact' THEN a.found_contact END INTO found
    FROM vault.admissions a WHERE ${MINE} AND a.purpose = 'search';
  RETURN coalesce(found, vault.searchable_now(in_compartment));
END $$;
ALTER FUNCTION vault.searchable_now(text) OWNER TO loive_gate;
ALTER FUNCTION app.keep_searchable(text[]) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app, vault FROM loive_gate;
REVOKE ALL ON FUNCTION vault.searchable_now(text), app.keep_searchable(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.keep_searchable(text[]) TO loive_api;
`;
