import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKING, CHAINS } from './need-to-know/asking.js';
import { ADMISSIONS, ADMITTING, BEFORE_ADMISSION } from './need-to-know/gate.js';
import { LOOKS } from './need-to-know/looks.js';
import { CATALOGUE } from './need-to-know/catalogue.js';
import { GUARDED, GUARDS } from './need-to-know/guards.js';
import { BY_CASE, BY_PERSON, BY_REFERRAL, FORCE, GATE_RIGHTS, OVERSIGHT } from './need-to-know/policies.js';
import { KEPT, ROLES, TABLES } from './need-to-know/tables.js';

/**
 * Need to know: one ticket, one case, one purpose. A ticket is admitted once for its transaction, which is then asked
 * what it may. Why somebody sees a case is a row with an end; who is sealed out sees nothing; every look is written down.
 */
export class NeedToKnow1795305600030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLES);
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLES} ${KEPT} RESET ROLE;`);
    await db.query(ADMISSIONS);
    await db.query(`SET LOCAL check_function_bodies = off; ${BEFORE_ADMISSION} ${ADMITTING} ${ASKING} ${CHAINS} ${LOOKS} ${GUARDS} ${CATALOGUE}`);
    await db.query(FORCE);
    await db.query(`SET LOCAL ROLE loive_tables; ${GATE_RIGHTS} ${BY_CASE} ${BY_REFERRAL} ${BY_PERSON} ${OVERSIGHT} ${GUARDED}
      CREATE TRIGGER spread_rights AFTER INSERT OR UPDATE OR DELETE ON app.rights FOR EACH STATEMENT EXECUTE FUNCTION app.spread_rights();
      RESET ROLE;`);
    await db.query(`DROP FUNCTION app.participates(uuid), app.works_on(uuid), app.owns(uuid), app.ticket();
      REVOKE CREATE ON SCHEMA app, vault FROM loive_gate;`);
  }

  async down(): Promise<void> {
    throw new Error('need to know is not taken away again: write a new migration instead');
  }
}
