import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A succession that stopped in one case is not hidden by a later step. Whoever is sealed out of that case is not told of it and
 * may ask for the rest: those who are told see with every later step what still stands where it was.
 */
export class StopsKeptInView1795305600137 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTION);
  }

  async down(): Promise<void> {
    throw new Error('what stands still is not hidden again: write a new migration instead');
  }
}

const FUNCTION = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- How far a step has come: cases of it, and of steps before it those that nothing was recorded in yet; those recorded, those
-- that stayed where they were, those whose message was given up; but for cases that the reader is sealed out of.
CREATE OR REPLACE FUNCTION app.succession_progress(of_step uuid)
RETURNS TABLE (cases integer, moved integer, stayed integer, stopped integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::integer, count(*) FILTER (WHERE i.outcome = 'done')::integer, count(*) FILTER (WHERE i.outcome = 'moot')::integer,
    count(*) FILTER (WHERE i.outcome IS NULL AND o.dead_at IS NOT NULL)::integer
  FROM public.succession_steps s JOIN public.succession_steps e ON e.predecessor = s.predecessor AND e.asked_at <= s.asked_at
  JOIN public.outbox o ON o.effect = 'succeed' AND o.ids ->> 'stepId' = e.id::text
  LEFT JOIN public.inbox i ON i.message_id = o.id AND i.handler = 'succeed'
  WHERE s.id = of_step AND s.predecessor = ANY (app.my_successions()) AND (e.id = s.id OR i.outcome IS NULL)
    AND o.case_id <> ALL (app.sealed_from_me())
$$;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;
