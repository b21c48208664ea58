import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A steering body counts silences alone: no duty whose source was not verified, and none that was recorded only now. */
export class SilenceThatIsOne1795305600130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTION);
  }

  async down(): Promise<void> {
    throw new Error('what is no silence is not counted again: write a new migration instead');
  }
}

/** The smallest count that is told. */
const FEWEST = 5;

const FUNCTION = /* sql */ `
SET LOCAL ROLE loive_tables;
GRANT SELECT (opened_at, verified) ON duties TO loive_gate;
RESET ROLE;
-- For a person of a steering body: which agencies are silent past their head, about which duties, how many and since which
-- day it was told. No case, no person, no time of a case. Steps with fewer than ${FEWEST} duties come as one row of their agency
-- without a step and a day: their sum, or no number where that is small too. No sum is told in which they are, so that
-- nothing can be subtracted from anything. The shortest ladder is a day long: what was told of duties that
-- were recorded later than that was told of papers, not of a silence.
CREATE OR REPLACE FUNCTION app.silent_duties() RETURNS TABLE (agency_id uuid, step text, duties integer, since date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH silent AS (
    SELECT r.silent_agency_id, d.step, count(*)::integer AS duties, min((r.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS since
    FROM public.duty_rungs r JOIN public.duties d ON d.id = r.duty_id AND d.due_at = r.due_at
    WHERE r.rung = 'steering' AND r.agency_ids @> ARRAY[coalesce(app.agency_as('statistician'), app.agency_as('auditor'))]
      AND d.state = 'open' AND (d.pauses = '[]' OR d.pauses -> -1 ->> 'to' IS NOT NULL)
      AND d.verified AND d.opened_at <= now() - interval '24 hours'
    GROUP BY r.silent_agency_id, d.step)
  SELECT s.silent_agency_id, s.step, s.duties, s.since FROM silent s WHERE s.duties >= ${FEWEST}
  UNION ALL
  SELECT s.silent_agency_id, NULL, CASE WHEN sum(s.duties) >= ${FEWEST} THEN sum(s.duties)::integer END, NULL
  FROM silent s WHERE s.duties < ${FEWEST} GROUP BY s.silent_agency_id
$$;
`;
