import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the operator see beforehand which cases a new chart moves: code, chart and stage, and nothing else of a case. */
export class OlderCharts1795305600088 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${COLUMNS} RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(): Promise<void> {
    throw new Error('the operator goes on looking before a chart changes: write a new migration instead');
  }
}

const COLUMNS = /* sql */ `
GRANT SELECT (code, chart_version, stage) ON cases TO loive_gate;
`;

// Neither the API nor the worker may ask it: only the owner of the database, on the command line.
const FUNCTION = /* sql */ `
CREATE FUNCTION app.older_charts(present integer) RETURNS TABLE (code text, chart_version integer, stage jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT c.code, c.chart_version, c.stage FROM public.cases c WHERE c.chart_version <> present ORDER BY c.code COLLATE "C"
$$;
REVOKE ALL ON FUNCTION app.older_charts(integer) FROM PUBLIC;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.older_charts(integer) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION app.older_charts(integer) TO %I', session_user); END $$;
`;
