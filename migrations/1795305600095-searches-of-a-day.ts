import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A day allows so many searches: whoever may search without end spells out every name that they could reveal, one
 * beginning after the other. The limits come from the settings, and stay under a bound of the database's own.
 */
export class SearchesOfADay1795305600095 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('searches stay counted by the day: write a new migration instead');
  }
}

/** The most that any setting allows, in a minute and in a day of the law. */
const BOUNDS = { minute: 600, day: 10_000 } as const;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';
const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';
const A_MINUTE_AGO = `clock_timestamp() - interval '1 minute'`;
const within = (asked: string, bound: number): string => `least(greatest(coalesce(${asked}, 1), 1), ${bound})`;

const FUNCTIONS = /* sql */ `
DROP FUNCTION app.begin_search(integer);
-- Writes a search down before it begins. Gives the seconds to wait where this person has searched too often within a minute,
-- or is still searching, and -1 where the day allows no more; then nothing is written. 0: it may begin.
CREATE FUNCTION app.begin_search(in_minute integer, in_day integer) RETURNS integer
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
DECLARE asks vault.admissions; first timestamptz;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE ${MINE} AND a.purpose = 'search';
  IF NOT FOUND OR NOT pg_try_advisory_xact_lock(7122, hashtext(asks.person::text)) THEN
    RETURN 1;
  END IF;
  IF app.tries_today() >= ${within('in_day', BOUNDS.day)} THEN
    RETURN -1;
  END IF;
  SELECT l.at INTO first FROM public.read_log l
    WHERE l.person_id = asks.person AND l.at > ${A_MINUTE_AGO} AND l.purpose = 'search' AND l.tried
    ORDER BY l.at DESC OFFSET ${within('in_minute', BOUNDS.minute)} - 1 LIMIT 1;
  IF first IS NOT NULL THEN
    RETURN greatest(1, ceil(extract(epoch FROM first - (${A_MINUTE_AGO}))))::integer;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, request_id, tried)
    VALUES (asks.person, asks.agency, asks.role, asks.purpose, asks.request, true);
  RETURN 0;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.begin_search(integer, integer) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.begin_search(integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.begin_search(integer, integer) TO loive_api;
`;
