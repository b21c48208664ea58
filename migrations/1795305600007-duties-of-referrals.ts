import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A duty that a referral brought names it: two referrals to one centre each have their own, whenever they were taken. */
export class DutiesOfReferrals1795305600007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables;
      ALTER TABLE duties ADD COLUMN referral_id uuid REFERENCES referrals;
      CREATE INDEX duties_referral ON duties (referral_id) WHERE referral_id IS NOT NULL;
      RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE duties DROP COLUMN referral_id;');
  }
}
