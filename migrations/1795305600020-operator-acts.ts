import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What operators have done to messages: who, what, to which message, when. Nothing of a case stands here. */
export class OperatorActs1795305600020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SQL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE operator_acts;');
  }
}

const SQL = /* sql */ `
SET LOCAL ROLE loive_tables;
CREATE TABLE operator_acts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES people,
  act text NOT NULL CHECK (act IN ('replay')),
  message_id uuid NOT NULL REFERENCES outbox,
  request_key uuid NOT NULL,                       -- the client's own, so that a repeated request is answered, not done again
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (person_id, request_key)
);
CREATE INDEX operator_acts_message ON operator_acts (message_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operator_acts
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE operator_acts ENABLE ROW LEVEL SECURITY;
ALTER TABLE operator_acts FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON operator_acts FOR SELECT TO loive_api USING ((SELECT app.my_role()) = 'operator');
CREATE POLICY act ON operator_acts FOR INSERT TO loive_api
  WITH CHECK (person_id = (SELECT app.my_person()) AND (SELECT app.my_role()) = 'operator');
GRANT SELECT, INSERT ON operator_acts TO loive_api;
RESET ROLE;
`;
