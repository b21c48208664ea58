import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW = 'law_due_at, pauses, extension, extension_asked';

/** What people did to the clock of a duty: the limit of the law stays beside the one that counts. */
export class ClocksOfDuties1795305600070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables;
      ALTER TABLE duties
        ADD COLUMN law_due_at timestamptz,                 -- null in older rows: nobody could touch a clock then
        ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(pauses) = 'array'),
        ADD COLUMN extension jsonb,
        ADD COLUMN extension_asked jsonb;
      -- One asks, another allows: whatever statement is sent.
      ALTER TABLE duties ADD CONSTRAINT extension_by_two CHECK (extension IS NULL OR coalesce(
        extension ->> 'askedBy' <> extension ->> 'confirmedBy' AND extension ->> 'until' IS NOT NULL, false));
      ALTER TABLE duties ADD CONSTRAINT asked_while_open CHECK (extension_asked IS NULL OR (state = 'open' AND coalesce(
        extension_asked ->> 'by' <> '' AND extension_asked ->> 'until' IS NOT NULL, false)));
      GRANT UPDATE (${NEW}) ON duties TO loive_api, loive_worker;
      -- Lists: of cases in the reader's own lists (the rule of participants says which), never who received a referral.
      CREATE POLICY read_lists ON duties FOR SELECT TO loive_api USING ((SELECT app.my_purpose()) = 'list'
        AND (referral_id IS NULL OR owner_agency_id = (SELECT app.my_agency()))
        AND EXISTS (SELECT 1 FROM participants p WHERE p.agency_id = (SELECT app.my_agency()) AND p.case_id = duties.case_id));
      RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP POLICY read_lists ON duties; ALTER TABLE duties ${NEW.split(', ').map((column) => `DROP COLUMN ${column}`).join(', ')};`);
  }
}
