import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The duty board as ranges of an index: when a duty presses, on whose desk it lies and by which tie stand on its own row,
 * so that a page and its counts ask no other table for each duty. What stands there is the access row's: triggers
 * write it, whoever changes either of the two.
 */
export class BoardOfDuties1795305600072 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${COLUMNS} ${TRIGGERS} ${RULES}`);
  }

  async down(): Promise<void> {
    throw new Error('the order before was not used: write a new migration instead');
  }
}

const TIE = /* sql */ `
SELECT p.desk, p.basis AS tie, p.until FROM public.participants p WHERE p.agency_id = of_agency AND p.case_id = of_case
UNION ALL
SELECT of_agency, 'referral', NULL::timestamptz FROM public.referrals r WHERE r.id = of_referral AND r.to_agency_id = of_agency AND r.offered_at IS NOT NULL`;

const COLUMNS = /* sql */ `
SET LOCAL ROLE loive_tables;
ALTER TABLE duties
  -- When it presses; infinity: it has no limit, or its clock stands still.
  ADD COLUMN board_at timestamptz NOT NULL GENERATED ALWAYS AS (CASE
    WHEN pauses <> '[]' AND pauses -> -1 ->> 'to' IS NULL THEN 'infinity' ELSE coalesce(due_at, 'infinity') END) STORED,
  ADD COLUMN desk uuid,                              -- of its agency's access row; null: the case is in none of its lists
  ADD COLUMN tie text,
  ADD COLUMN tie_until timestamptz;
DROP INDEX duties_open;
-- They hold all that the rules ask of a row: counting reads nothing else.
CREATE INDEX duties_desk ON duties (desk, board_at, id) INCLUDE (owner_agency_id, case_id, referral_id, tie, tie_until) WHERE state = 'open';
CREATE INDEX duties_agency ON duties (owner_agency_id, board_at, id) INCLUDE (desk, case_id, referral_id, tie, tie_until) WHERE state = 'open';
CREATE INDEX duties_desk_asked ON duties (desk, board_at, id) WHERE state = 'open' AND extension_asked IS NOT NULL;
CREATE INDEX duties_agency_asked ON duties (owner_agency_id, board_at, id) WHERE state = 'open' AND extension_asked IS NOT NULL;
RESET ROLE;
`;

const TRIGGERS = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Where a duty lies: as the access row of its agency says, or, of one that came with a referral, with the receiver.
CREATE FUNCTION app.place_duty() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  of_agency uuid := NEW.owner_agency_id; of_case uuid := NEW.case_id; of_referral uuid := NEW.referral_id;
BEGIN
  NEW.desk := NULL; NEW.tie := NULL; NEW.tie_until := NULL;
  SELECT t.desk, t.tie, t.until INTO NEW.desk, NEW.tie, NEW.tie_until FROM (${TIE}) t
    ORDER BY t.until <= now() NULLS FIRST LIMIT 1;
  RETURN NEW;
END $$;
ALTER FUNCTION app.place_duty() OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.place_duty() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.place_duty() TO loive_tables;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
-- Whoever changed an access row has its duties placed anew: the value given is nothing, place_duty() finds the true one.
-- Runs with the rights of who writes the row.
CREATE FUNCTION app.place_duties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.duties SET desk = NULL WHERE case_id = NEW.case_id AND owner_agency_id = NEW.agency_id AND state = 'open';
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION app.place_duties() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.place_duties() TO loive_tables;
SET LOCAL ROLE loive_tables;
CREATE TRIGGER place_new BEFORE INSERT ON duties FOR EACH ROW EXECUTE FUNCTION app.place_duty();
CREATE TRIGGER place_changed BEFORE UPDATE OF owner_agency_id, desk, tie, tie_until ON duties FOR EACH ROW EXECUTE FUNCTION app.place_duty();
CREATE TRIGGER place_joined AFTER INSERT ON participants FOR EACH ROW EXECUTE FUNCTION app.place_duties();
CREATE TRIGGER place_moved AFTER UPDATE ON participants FOR EACH ROW
  WHEN (OLD.assignee_id IS DISTINCT FROM NEW.assignee_id OR OLD.basis <> NEW.basis OR OLD.until IS DISTINCT FROM NEW.until)
  EXECUTE FUNCTION app.place_duties();
GRANT UPDATE (desk) ON duties TO loive_api, loive_worker;
`;

const RULES = /* sql */ `
-- The board: one's own agency's duties, by a tie that its role may read by, of cases where nobody is named or oneself is;
-- the same question as for the lines of lists, asked of the row alone. By its name it is asked first.
CREATE POLICY read_own_board ON duties FOR SELECT TO loive_api USING (owner_agency_id = (SELECT app.list_agency())
  AND (tie_until IS NULL OR tie_until > now()) AND (tie = ANY ((SELECT app.list_bases())::text[]) OR (tie = 'referral' AND (SELECT app.my_agency()) IS NOT NULL))
  AND ((SELECT app.lists_all()) OR desk = owner_agency_id OR desk = (SELECT app.my_person()))
  AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[]));
-- Rows that stand already. Row security is forced on the owner too, hence the rule for this statement alone.
CREATE POLICY clean ON duties TO loive_tables USING (true) WITH CHECK (true);
UPDATE duties SET desk = NULL WHERE state = 'open';
DROP POLICY clean ON duties;
RESET ROLE;
`;
