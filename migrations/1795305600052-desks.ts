import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The desk on which a case lies, as a column. As an expression in an index it was COALESCE, of which the planner cannot
 * know that it tells nothing of rows before the rules are asked: under row security it read every row of the agency.
 */
export class Desks1795305600052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${DESKS} RESET ROLE;`);
    // Who sweeps finds a person's cases by the same order.
    const [{ sweep }] = (await db.query(`SELECT pg_get_functiondef('app.sweep_stranded()'::regprocedure) AS sweep`)) as [{ sweep: string }];
    const asked = sweep.replace(`coalesce(t.assignee_id, '00000000-0000-0000-0000-000000000000')`, 't.desk');
    if (asked === sweep) throw new Error('app.sweep_stranded() is not what it was');
    await db.query(asked);
  }

  async down(): Promise<void> {
    throw new Error('the order before was not used: write a new migration instead');
  }
}

const DESKS = /* sql */ `
-- Whose desk: the person's who is named, or the one that all of the agency share where nobody is.
ALTER TABLE participants ADD COLUMN desk uuid NOT NULL GENERATED ALWAYS AS (coalesce(assignee_id, agency_id)) STORED;
GRANT SELECT (desk) ON participants TO loive_gate;
DROP INDEX participants_desk_due, participants_desk_changed;
CREATE INDEX participants_desk_due ON participants (desk, due_at, case_id);
CREATE INDEX participants_desk_changed ON participants (desk, changed_at, case_id);
`;
