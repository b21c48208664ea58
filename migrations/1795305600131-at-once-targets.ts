import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Within how many minutes the house wants done what the law wants done "at once", and since when: its own target, no limit of
 * law. API, worker and browser read it here and nowhere else. A change begins after it is written and counts for clocks that
 * begin then; none that runs is moved.
 */
export class AtOnceTargets1795305600131 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GUARD);
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE at_once_targets; DROP FUNCTION app.guard_at_once_target();');
  }
}

const GUARD = /* sql */ `
-- Every row follows those before it, and begins three minutes after it is written or later: a time that somebody states may lie
-- two minutes ahead of the database's clock, so no fact recorded before could have counted under it.
CREATE FUNCTION app.guard_at_once_target() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.since < NEW.recorded_at + interval '3 minutes' THEN
    RAISE EXCEPTION 'a target begins after it is written' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM public.at_once_targets t WHERE t.since >= NEW.since) THEN
    RAISE EXCEPTION 'a target follows those before it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION app.guard_at_once_target() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_at_once_target() TO loive_tables;
`;

// The first row is what held before anybody could set it, on every machine: nothing that runs is clocked anew by it.
const TABLE = /* sql */ `
CREATE TABLE at_once_targets (
  since timestamptz PRIMARY KEY,
  minutes integer NOT NULL CHECK (minutes BETWEEN 15 AND 720),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
INSERT INTO at_once_targets (since, minutes) VALUES ('2012-01-01 00:00:00+07', 120);
CREATE TRIGGER guard_at_once_target BEFORE INSERT ON at_once_targets FOR EACH ROW EXECUTE FUNCTION app.guard_at_once_target();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON at_once_targets FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE at_once_targets ENABLE ROW LEVEL SECURITY;
ALTER TABLE at_once_targets FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON at_once_targets FOR SELECT TO loive_api, loive_worker, loive_audit USING (true);
CREATE POLICY set_by_owner ON at_once_targets TO loive_tables USING (true) WITH CHECK (true);
GRANT SELECT ON at_once_targets TO loive_api, loive_worker, loive_audit;
`;
