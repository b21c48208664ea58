import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, who takes part in them, their timeline, duties, outbox and remembered answers. */
export class CasesAndTimeline1795305600002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${CASES} ${TIMELINE} ${WORK} ${COMPARTMENT_TABLES} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE ${COMPARTMENTS.join(', ')}, answers, outbox, duties, event_records, timeline_events,
      participants, cases; DROP SEQUENCE case_numbers; DROP FUNCTION app.refuse_change();`);
  }
}

const CASES = /* sql */ `
-- Numbers are drawn here and shown permuted: a serial code would tell the caseload.
CREATE SEQUENCE case_numbers;

CREATE TABLE cases (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  version integer NOT NULL CHECK (version > 0),   -- also the number of the last event in the chain
  head text NOT NULL CHECK (head ~ '^[0-9a-f]{64}$'),
  chart_version integer NOT NULL,
  stage jsonb NOT NULL,
  facts jsonb NOT NULL,
  milestones jsonb NOT NULL DEFAULT '[]',
  held jsonb NOT NULL DEFAULT '{}',               -- compartment -> names of the fields that hold something
  alias text NOT NULL,
  owner_agency_id uuid NOT NULL REFERENCES agencies,
  assignee_id uuid REFERENCES people,
  opened_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- The states of the chart, spelt out; a test holds them against the chart. A region left out is null, hence IS TRUE.
  CONSTRAINT stage_names CHECK ((
    stage ->> 'file' IN ('open', 'closed')
    AND stage ->> 'receipt' IN ('recording', 'received')
    AND stage ->> 'verification' IN ('notStarted', 'verifying', 'verified')
    AND stage ->> 'identification' IN ('reported', 'underIdentification', 'victim', 'notVictim', 'unresolved')
    AND stage ->> 'protection' IN ('unassessed', 'notNeeded', 'needed', 'requested', 'inForce', 'ended')
    AND stage ->> 'support' IN ('none', 'initial', 'planned', 'delivering', 'completed')
    AND stage ->> 'reintegration' IN ('none', 'planned', 'followUp', 'completed')
  ) IS TRUE)
);

-- One access row per agency and case. It carries the line that lists show, so that a worklist page
-- is one index range and touches no other table.
CREATE TABLE participants (
  agency_id uuid NOT NULL REFERENCES agencies,
  case_id uuid NOT NULL REFERENCES cases,
  basis text NOT NULL CHECK (basis IN ('owner', 'notified', 'duty', 'handedOver', 'referral', 'oversight')),
  since timestamptz NOT NULL,
  until timestamptz,
  status text NOT NULL CHECK (status IN ('open', 'closed')),
  phase text NOT NULL,
  due_at timestamptz NOT NULL DEFAULT 'infinity',
  changed_at timestamptz NOT NULL,
  folded text NOT NULL,                            -- code and alias without marks, for search
  card jsonb NOT NULL,
  PRIMARY KEY (agency_id, case_id)
);
CREATE INDEX participants_case ON participants (case_id);
CREATE INDEX participants_due ON participants (agency_id, due_at, case_id);
CREATE INDEX participants_changed ON participants (agency_id, changed_at, case_id);
`;

const TIMELINE = /* sql */ `
CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TABLE timeline_events (
  case_id uuid NOT NULL REFERENCES cases,
  seq integer NOT NULL CHECK (seq > 0),
  body jsonb NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (case_id, seq)
);

-- What an event said within the classes that lists and screens may show; the chain holds only
-- its salted commitment, so that erasing this row leaves the evidence whole.
CREATE TABLE event_records (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  salt bytea NOT NULL CHECK (length(salt) = 32),
  payload jsonb NOT NULL,
  PRIMARY KEY (case_id, seq),
  FOREIGN KEY (case_id, seq) REFERENCES timeline_events
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline_events
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON event_records
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
`;

const WORK = /* sql */ `
CREATE TABLE duties (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases,
  pathway text NOT NULL,
  step text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('duty', 'record')),
  state text NOT NULL CHECK (state IN ('open', 'met', 'ended', 'notApplicable')),
  owner_type text NOT NULL,
  owner_agency_id uuid REFERENCES agencies,        -- null: no agency could be named; the reason says why
  unresolved text,
  with_agency_ids uuid[] NOT NULL DEFAULT '{}',
  opened_at timestamptz NOT NULL,
  anchor_at timestamptz,
  due_at timestamptz,
  operational_target boolean NOT NULL,
  citation text NOT NULL,
  verified boolean NOT NULL,
  blocks_closing boolean NOT NULL,
  met_at timestamptz,
  ground text,
  opened_seq integer NOT NULL,
  ended_seq integer,
  CHECK ((state = 'open') = (ended_seq IS NULL)),
  CHECK (NOT blocks_closing OR verified)           -- an unverified rule reminds; it never blocks
);
CREATE INDEX duties_case ON duties (case_id);
CREATE INDEX duties_open ON duties (owner_agency_id, due_at) WHERE state = 'open';

CREATE TABLE outbox (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  effect text NOT NULL,
  case_id uuid NOT NULL REFERENCES cases,
  seq integer NOT NULL,
  ids jsonb NOT NULL,                              -- ids only
  created_at timestamptz NOT NULL,
  delivered_at timestamptz
);
CREATE INDEX outbox_undelivered ON outbox (created_at) WHERE delivered_at IS NULL;

-- First answers of recorded requests, so that a repeated one is answered, not done again.
CREATE TABLE answers (
  person_id uuid NOT NULL REFERENCES people,
  route text NOT NULL,
  key uuid NOT NULL,
  body_hash text NOT NULL,
  status integer NOT NULL,
  answer json NOT NULL,                             -- as it was sent, in its own order
  created_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, route, key)
);
`;

const COMPARTMENTS = [
  'case_identity',
  'case_contact',
  'case_shelter',
  'case_health',
  'case_statement',
  'case_child',
  'case_protection',
  'case_plan',
  'case_legal_notes',
];

const COMPARTMENT_TABLES = COMPARTMENTS.map(
  (table) => /* sql */ `
CREATE TABLE ${table} (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  salt bytea NOT NULL CHECK (length(salt) = 32),
  fields jsonb NOT NULL,
  PRIMARY KEY (case_id, seq),
  FOREIGN KEY (case_id, seq) REFERENCES timeline_events
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
`,
).join('');
