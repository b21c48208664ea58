import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves a transaction, how it is delivered once, the notices it ends in, and the system that records for the queue. */
export class Messages1795305600005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${OUTBOX} ${NOTICES} ${RECEIVERS} ${SYSTEM} ${BOARDS} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mail_addresses, provider_settings, notice_reads, notices, queue_health, inbox;
      DROP FUNCTION app.tell_outbox(), app.tell_boards(), app.tell_ends() CASCADE;
      ALTER TABLE outbox DROP COLUMN not_before, DROP COLUMN generation, DROP COLUMN queued_at, DROP COLUMN attempts,
        DROP COLUMN dead_at, DROP COLUMN failure;
      DELETE FROM people WHERE role = 'system'; DELETE FROM agencies WHERE type = 'SYSTEM';`);
  }
}

const OUTBOX = /* sql */ `
-- Boards refresh by NOTIFY now; a row that only said so has nobody to deliver it.
-- (Row security is forced on the owner too, hence the rules for this migration alone.)
CREATE POLICY clean ON outbox TO loive_tables USING (true);
DELETE FROM outbox WHERE effect IN ('caseChanged', 'endGrants');
UPDATE outbox SET ids = ids || '{"about": "case", "audience": "agency"}' WHERE effect = 'notify';
DROP INDEX outbox_undelivered;
ALTER TABLE outbox
  ADD COLUMN not_before timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN generation integer NOT NULL DEFAULT 1,
  ADD COLUMN queued_at timestamptz,
  ADD COLUMN attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN dead_at timestamptz,
  ADD COLUMN failure text;                         -- class and code of an error, never its text
CREATE INDEX outbox_waiting ON outbox (not_before) WHERE delivered_at IS NULL AND dead_at IS NULL AND queued_at IS NULL;
CREATE INDEX outbox_queued ON outbox (queued_at) WHERE delivered_at IS NULL AND dead_at IS NULL AND queued_at IS NOT NULL;
CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
-- Duties that were open before messages carried their limits: supervisors are told of these too.
CREATE POLICY clean ON duties FOR SELECT TO loive_tables USING (true);
INSERT INTO outbox (effect, case_id, seq, ids, created_at, not_before)
  SELECT 'escalateDuty', case_id, opened_seq, jsonb_build_object('dutyId', id), now(), greatest(due_at, now())
  FROM duties WHERE state = 'open' AND due_at IS NOT NULL;
DROP POLICY clean ON duties;
DROP POLICY clean ON outbox;

-- A message has its effect once for each handler, however often the queue brings it.
CREATE TABLE inbox (
  message_id uuid NOT NULL,
  handler text NOT NULL,
  outcome text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (message_id, handler)
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON inbox FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

CREATE TABLE queue_health (
  queue text PRIMARY KEY,
  heartbeat_at timestamptz NOT NULL,
  backend text NOT NULL,
  worker_id text NOT NULL
);
`;

const NOTICES = /* sql */ `
-- What kind of thing waits and where; never what it says.
CREATE TABLE notices (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  message_id uuid NOT NULL,
  agency_id uuid NOT NULL REFERENCES agencies,
  audience text NOT NULL CHECK (audience IN ('agency', 'supervisors')),
  about text NOT NULL CHECK (about IN ('case', 'duty', 'referralIn', 'referralOut')),
  case_id uuid REFERENCES cases,
  referral_id uuid REFERENCES referrals,
  duty_id uuid REFERENCES duties,
  escalated boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (message_id, agency_id, audience)
);
CREATE INDEX notices_agency ON notices (agency_id, created_at, id);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON notices FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

CREATE TABLE notice_reads (
  person_id uuid NOT NULL REFERENCES people,
  notice_id uuid NOT NULL REFERENCES notices,
  read_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, notice_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON notice_reads
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
`;

const RECEIVERS = /* sql */ `
-- What an agency says about itself as a receiver; no row: open, all services of its type, no word on places.
CREATE TABLE provider_settings (
  agency_id uuid PRIMARY KEY REFERENCES agencies,
  accepting boolean NOT NULL DEFAULT true,
  capacity text CHECK (capacity IN ('open', 'waitlist', 'full')),
  services text[],
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- Where an agency is told that something waits; the letter says nothing else.
CREATE TABLE mail_addresses (
  agency_id uuid PRIMARY KEY REFERENCES agencies,
  address text NOT NULL
);
`;

const SYSTEM = /* sql */ `
ALTER TABLE people DROP CONSTRAINT people_role_check;
ALTER TABLE people ADD CONSTRAINT people_role_check CHECK (role IN ('intake', 'police', 'social', 'legalAid', 'supervisor',
  'auditor', 'statistician', 'agencyAdmin', 'operator', 'system'));
-- The queue records as this actor: no person, no account, never at work.
INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from)
  VALUES ('00000000-0000-4000-8000-0000000000ff', 'SYSTEM', 'Hệ thống', 'The system', NULL, NULL, '2025-07-01');
INSERT INTO people (id, agency_id, name, role, active) VALUES ('00000000-0000-4000-8000-0000000000ff',
  '00000000-0000-4000-8000-0000000000ff', 'Hệ thống', 'system', false);
ALTER TABLE people ADD CONSTRAINT people_system_is_nobody CHECK (role <> 'system' OR NOT active);
`;

const BOARDS = /* sql */ `
-- Hints only: who missed one finds the rows by asking.
CREATE FUNCTION app.tell_outbox() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE FUNCTION app.tell_boards() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('boards', c.agency_id::text) FROM changed c;
  RETURN NULL;
END $$;
CREATE FUNCTION app.tell_ends() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_notify('boards', NEW.from_agency_id::text);
  IF NEW.offered_at IS NOT NULL THEN
    PERFORM pg_notify('boards', NEW.to_agency_id::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_outbox AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION app.tell_outbox();
CREATE TRIGGER tell_new AFTER INSERT ON participants REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.tell_boards();
CREATE TRIGGER tell_changed AFTER UPDATE ON participants REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.tell_boards();
CREATE TRIGGER tell_new AFTER INSERT ON notices REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION app.tell_boards();
CREATE TRIGGER tell_ends AFTER INSERT OR UPDATE ON referrals FOR EACH ROW EXECUTE FUNCTION app.tell_ends();
`;
