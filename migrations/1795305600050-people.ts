import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People of an agency: steps up, pauses. Nothing of a case stands here. */
export class People1795305600050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SQL);
  }

  async down(): Promise<void> {
    throw new Error('who had which role is not forgotten again: write a new migration instead');
  }
}

const SQL = /* sql */ `
SET LOCAL ROLE loive_tables;
ALTER TABLE sessions ADD COLUMN stepped_up_at timestamptz;  -- when the password was last given again
RESET ROLE;

-- Overdue reviews of break-glass pause an account; where nothing of the kind is kept, nobody is paused.
DO $$ BEGIN
  IF to_regprocedure('app.is_paused(uuid)') IS NULL THEN
    EXECUTE 'CREATE FUNCTION app.is_paused(of_person uuid) RETURNS boolean LANGUAGE sql STABLE AS ''SELECT false''';
    EXECUTE 'REVOKE ALL ON FUNCTION app.is_paused(uuid) FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION app.is_paused(uuid) TO loive_api';
  END IF;
END $$;
`;
