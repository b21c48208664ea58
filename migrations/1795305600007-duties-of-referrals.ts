import type { MigrationInterface, QueryRunner } from 'typeorm';

const ME = '(SELECT app.my_agency())';

// Whoever takes part reads the case's duties. One that came with a referral tells who received it: besides the agency
// whose duty it is, the sender and the owner of the case read it.
const READ = /* sql */ `
DROP POLICY read ON duties;
CREATE POLICY read ON duties FOR SELECT TO loive_api USING (
  (SELECT p.until IS NULL OR p.until > now() FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = duties.case_id)
  AND (referral_id IS NULL OR owner_agency_id = ${ME}
    OR (SELECT c.owner_agency_id = ${ME} FROM cases c WHERE c.id = duties.case_id)
    OR (SELECT r.from_agency_id = ${ME} FROM referrals r WHERE r.id = duties.referral_id)));
`;

/** A duty that a referral brought names it: two referrals to one centre each have their own, whenever they were taken. */
export class DutiesOfReferrals1795305600007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables;
      ALTER TABLE duties ADD COLUMN referral_id uuid REFERENCES referrals;
      CREATE INDEX duties_referral ON duties (referral_id) WHERE referral_id IS NOT NULL;
      ${READ} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE duties DROP COLUMN referral_id;');
  }
}
