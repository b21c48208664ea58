import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever uses up a day's searches is named to the supervisors of their agency, by a message that is about no case. */
export class SearchedOutTold1795305600104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLES} RESET ROLE;`);
    await db.query(FUNCTION);
  }

  async down(): Promise<void> {
    throw new Error('supervisors stay told: write a new migration instead');
  }
}

const TABLES = /* sql */ `
ALTER TABLE outbox ALTER COLUMN case_id DROP NOT NULL,
  ADD CONSTRAINT outbox_about_a_case CHECK (case_id IS NOT NULL OR effect IN ('notify', 'mail'));
CREATE POLICY gate_searched_out ON outbox FOR INSERT TO loive_gate
  WITH CHECK (case_id IS NULL AND effect = 'notify' AND ids ->> 'about' = 'searchBudget' AND ids ->> 'audience' = 'supervisors');
-- A colleague whom a notice is about, where it is about one.
ALTER TABLE notices ADD COLUMN person_id uuid REFERENCES people;
ALTER TABLE notices DROP CONSTRAINT notices_about_check;
ALTER TABLE notices ADD CONSTRAINT notices_about_check
    CHECK (about IN ('case', 'duty', 'referralIn', 'referralOut', 'breakGlass', 'call', 'silence', 'searchBudget')),
  ADD CONSTRAINT notices_person_check CHECK ((person_id IS NOT NULL) = (about = 'searchBudget')
    AND (person_id IS NULL OR (audience = 'supervisors' AND case_id IS NULL AND referral_id IS NULL AND duty_id IS NULL)));
`;

/** The most that any setting allows, in a minute and in a day of the law. */
const BOUNDS = { minute: 600, day: 10_000 } as const;

const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';
const A_MINUTE_AGO = `clock_timestamp() - interval '1 minute'`;
const within = (asked: string, bound: number): string => `least(greatest(coalesce(${asked}, 1), 1), ${bound})`;

const FUNCTION = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- As before; the last search that a day allows leaves a message with it.
CREATE OR REPLACE FUNCTION app.begin_search(in_minute integer, in_day integer) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE asks vault.admissions; first timestamptz; before integer;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE ${MINE} AND a.purpose = 'search';
  IF NOT FOUND OR NOT pg_try_advisory_xact_lock(7122, hashtext(asks.person::text)) THEN
    RETURN 1;
  END IF;
  before := app.tries_today();
  IF before >= ${within('in_day', BOUNDS.day)} THEN
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
  IF before + 1 >= ${within('in_day', BOUNDS.day)} THEN
    INSERT INTO public.outbox (effect, case_id, seq, ids, created_at) VALUES ('notify', NULL, 0,
      jsonb_build_object('agencyId', asks.agency, 'personId', asks.person, 'about', 'searchBudget', 'audience', 'supervisors'), now());
  END IF;
  RETURN 0;
END $$;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;
