import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many cases were opened, and how many people identified, where and when: counts for tables that keep small groups
 * back. Everything is counted by the days on which it was recorded, which nobody can set: what was counted of a period
 * that is over stays as it was.
 */
export class CountedPlaces1795305600097 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${INDEXES} RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION app.counted_places(date, date); DROP INDEX timeline_openings, timeline_victims;');
  }
}

const RECORDED = `body ->> 'recordedAt'`;
const VICTIM = `body -> 'stage' ->> 'identification' = 'victim'`;

const INDEXES = /* sql */ `
CREATE INDEX timeline_openings ON timeline_events ((${RECORDED})) WHERE seq = 1;
CREATE INDEX timeline_victims ON timeline_events ((${RECORDED})) WHERE ${VICTIM};
`;

// As events write it: UTC with milliseconds, so that texts are in the order of times.
const startOf = (day: string): string => `to_char(((${day})::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const IN_DAYS = `e.${RECORDED} >= ${startOf('from_day')} AND e.${RECORDED} < ${startOf('to_day + 1')}`;

const FUNCTION = /* sql */ `
-- For a statistician: cases opened and people identified for the first time, by the province of the agency that recorded it
-- (of its own days; null: none) and by halves of months, from the 1st or the 15th. No case, no agency, no person, no day.
-- Written down as a look, like a list that showed nobody.
CREATE FUNCTION app.counted_places(from_day date, to_day date) RETURNS TABLE (place text, since date, opened integer, identified integer)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF app.agency_as('statistician') IS NULL THEN
    RETURN;
  END IF;
  PERFORM app.note_list('{}');
  RETURN QUERY
    WITH counted AS (
      SELECT e.body, 1 AS opening, 0 AS victim FROM public.timeline_events e WHERE e.seq = 1 AND ${IN_DAYS}
      UNION ALL
      SELECT e.body, 0, 1 FROM public.timeline_events e WHERE e.${VICTIM} AND ${IN_DAYS}
        AND NOT EXISTS (SELECT 1 FROM public.timeline_events b WHERE b.case_id = e.case_id AND b.seq < e.seq AND b.${VICTIM})),
    placed AS (
      SELECT a.province, ((c.${RECORDED})::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, c.opening, c.victim
      FROM counted c LEFT JOIN public.agencies a ON a.id::text = c.body ->> 'agencyId')
    SELECT p.province, date_trunc('month', p.day)::date + CASE WHEN extract(day FROM p.day) < 15 THEN 0 ELSE 14 END,
      sum(p.opening)::integer, sum(p.victim)::integer
    FROM placed p GROUP BY 1, 2;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.counted_places(date, date) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.counted_places(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.counted_places(date, date) TO loive_api;
`;
