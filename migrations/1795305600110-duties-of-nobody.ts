import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A duty that nobody answers for stands on the board of the agency that leads its case, until somebody is named for it; and
 * each duty says on its own row whom its silence was told to last, so that a page of the board asks no other table.
 */
export class DutiesOfNobody1795305600110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${COLUMNS} ${TRIGGERS} ${RULES}`);
  }

  async down(): Promise<void> {
    throw new Error('a duty that stands on a board is not lost again: write a new migration instead');
  }
}

const COLUMNS = /* sql */ `
SET LOCAL ROLE loive_tables;
ALTER TABLE duties
  ADD COLUMN board_agency_id uuid,                   -- on whose board it stands: its owner's, or of none that of whoever leads the case
  ADD COLUMN told_rung text,                         -- the highest rung of its ladder on which somebody was told, of the limit told_due_at
  ADD COLUMN told_at timestamptz,
  ADD COLUMN told_due_at timestamptz,
  ADD CONSTRAINT told_whole CHECK (num_nonnulls(told_rung, told_at, told_due_at) IN (0, 3));
DROP INDEX duties_desk, duties_agency, duties_agency_asked;
-- They hold all that the rules ask of a row: counting reads nothing else.
CREATE INDEX duties_desk ON duties (desk, board_at, id) INCLUDE (board_agency_id, owner_agency_id, case_id, referral_id, tie, tie_until) WHERE state = 'open';
CREATE INDEX duties_agency ON duties (board_agency_id, board_at, id) INCLUDE (desk, owner_agency_id, case_id, referral_id, tie, tie_until) WHERE state = 'open';
CREATE INDEX duties_agency_asked ON duties (board_agency_id, board_at, id) WHERE state = 'open' AND extension_asked IS NOT NULL;
CREATE INDEX duties_desk_nobodys ON duties (desk, board_at, id) WHERE state = 'open' AND owner_agency_id IS NULL;
CREATE INDEX duties_agency_nobodys ON duties (board_agency_id, board_at, id) WHERE state = 'open' AND owner_agency_id IS NULL;
GRANT UPDATE (told_rung, told_at, told_due_at) ON duties TO loive_gate;
CREATE POLICY told ON duties FOR UPDATE TO loive_gate USING (state = 'open') WITH CHECK (told_due_at IS NOT NULL);
RESET ROLE;
`;

const TRIGGERS = /* sql */ `
-- Where a duty lies: as the access row of its agency says, or of the one that leads the case where nobody is named; of one
-- that came with a referral, with the receiver.
CREATE OR REPLACE FUNCTION app.place_duty() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  of_agency uuid := NEW.owner_agency_id; of_case uuid := NEW.case_id; of_referral uuid := NEW.referral_id;
BEGIN
  NEW.desk := NULL; NEW.tie := NULL; NEW.tie_until := NULL; NEW.board_agency_id := of_agency;
  IF of_agency IS NULL THEN
    SELECT p.agency_id, p.desk, p.basis, p.until INTO NEW.board_agency_id, NEW.desk, NEW.tie, NEW.tie_until
      FROM public.participants p WHERE p.case_id = of_case AND p.basis = 'owner' ORDER BY p.until <= now() NULLS FIRST LIMIT 1;
  ELSE
    SELECT t.desk, t.tie, t.until INTO NEW.desk, NEW.tie, NEW.tie_until FROM (
      SELECT p.desk, p.basis AS tie, p.until FROM public.participants p WHERE p.agency_id = of_agency AND p.case_id = of_case
      UNION ALL
      SELECT of_agency, 'referral', NULL::timestamptz FROM public.referrals r
        WHERE r.id = of_referral AND r.to_agency_id = of_agency AND r.offered_at IS NOT NULL) t
      ORDER BY t.until <= now() NULLS FIRST LIMIT 1;
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION app.place_duties() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.duties SET desk = NULL WHERE case_id = NEW.case_id AND state = 'open' AND (owner_agency_id = NEW.agency_id OR owner_agency_id IS NULL);
  RETURN NULL;
END $$;
-- The worker, who alone writes rungs, changes nothing else of a duty: the row follows by itself.
CREATE FUNCTION app.note_rung() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.duties SET told_rung = NEW.rung, told_at = NEW.at, told_due_at = NEW.due_at WHERE id = NEW.duty_id AND state = 'open';
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.note_rung() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.note_rung() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.note_rung() TO loive_tables;
SET LOCAL ROLE loive_tables;
DROP TRIGGER place_changed ON duties;
CREATE TRIGGER place_changed BEFORE UPDATE OF owner_agency_id, board_agency_id, desk, tie, tie_until ON duties FOR EACH ROW EXECUTE FUNCTION app.place_duty();
CREATE TRIGGER note_rung AFTER INSERT ON duty_rungs FOR EACH ROW WHEN (NEW.nobody IS NULL) EXECUTE FUNCTION app.note_rung();
`;

const RULES = /* sql */ `
ALTER POLICY read_own_board ON duties USING (board_agency_id = (SELECT app.list_agency())
  AND (tie_until IS NULL OR tie_until > now()) AND (tie = ANY ((SELECT app.list_bases())::text[]) OR (tie = 'referral' AND (SELECT app.my_agency()) IS NOT NULL))
  -- What lies on the desk itself is asked before the ticket is.
  AND (desk = board_agency_id OR desk = (SELECT app.my_person()) OR (SELECT app.lists_all()))
  AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[]));
-- Rows that stand already. Row security is forced on the owner too, hence the rules for these statements alone.
CREATE POLICY clean ON duties TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY clean ON duty_rungs FOR SELECT TO loive_tables USING (true);
UPDATE duties SET desk = NULL WHERE state = 'open';
UPDATE duties d SET told_rung = r.rung, told_at = r.at, told_due_at = r.due_at
  FROM (SELECT DISTINCT ON (duty_id) duty_id, rung, at, due_at FROM duty_rungs WHERE nobody IS NULL ORDER BY duty_id, at DESC) r
  WHERE r.duty_id = d.id AND d.state = 'open';
DROP POLICY clean ON duties;
DROP POLICY clean ON duty_rungs;
RESET ROLE;
`;
