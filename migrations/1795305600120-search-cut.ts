import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A search that goes through some of somebody's cases can be told from one that went through all of them. */
export class SearchCut1795305600120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.search_is_cut(text)');
  }
}

/** Cases that `app.searchable` gives at most. */
const CASES = 5_000;

const FUNCTIONS = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Whether this ticket's person may look into more cases than one search goes through; at that very number it says so too.
CREATE FUNCTION app.search_is_cut(in_compartment text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT cardinality(app.searchable(in_compartment)) >= ${CASES}
$$;
ALTER FUNCTION app.search_is_cut(text) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.search_is_cut(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_is_cut(text) TO loive_api;
`;
