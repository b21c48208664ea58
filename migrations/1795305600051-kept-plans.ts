import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that one connection keeps planned, those of its driver counted: the list is looked through at each read. Others are planned each time. */
const KEPT_TEXTS = 50;

/**
 * Reads under a ticket are planned once for each connection: planning a case page with the rules of its tables took longer
 * than reading it. What is kept holds no value and no answer: the ticket is let in and every rule is asked each time.
 */
export class KeptPlans1795305600051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UNDER_TICKET);
  }

  async down(): Promise<void> {
    throw new Error('the function before planned each time and read the same: write a new migration instead');
  }
}

// Values reach the kept statement by a setting of this transaction, because EXECUTE takes no parameter here and a text that
// fails is written to the server's log: nothing that somebody searched for may stand in it.
const UNDER_TICKET = /* sql */ `
CREATE OR REPLACE FUNCTION app.under_ticket(ticket text, request text, statement text, args text[]) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = public, pg_temp AS $$
DECLARE
  admitted text := app.admit(ticket, request);
  reader name := app.reads_as();
  asked text := 'SELECT to_jsonb(q) FROM (' || statement || ') q';
  kept_name text := 'under_' || md5(coalesce(reader, '') || ' ' || statement);
  wanted text := format('PREPARE %I (text[]) AS %s', kept_name, asked);
  kept text;
BEGIN
  IF admitted = 'overBudget' THEN
    RAISE EXCEPTION 'no more cases today' USING ERRCODE = 'LV001';
  END IF;
  IF reader IS NOT NULL THEN
    PERFORM set_config('role', reader, true);
  END IF;
  SELECT p.statement INTO kept FROM pg_catalog.pg_prepared_statements p WHERE p.name = kept_name;
  IF kept IS NULL AND (SELECT count(*) FROM pg_catalog.pg_prepared_statements) < ${KEPT_TEXTS} THEN
    EXECUTE wanted;
    kept := wanted;
  END IF;
  -- What somebody else put under that name on this connection is not run.
  IF kept = wanted THEN
    PERFORM set_config('loive.args', coalesce(args, '{}')::text, true);
    RETURN QUERY EXECUTE format('EXECUTE %I (current_setting(''loive.args'')::text[])', kept_name);
  ELSE
    RETURN QUERY EXECUTE asked USING args;
  END IF;
END $$;
`;
