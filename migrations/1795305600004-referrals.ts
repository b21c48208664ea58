import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Referrals: the row as it stands, and apart from it what each step said, which the chain of the case
 * seals by commitments. The packet's values stand in a row of their own, so that row security can keep
 * them shut until the receiver accepts.
 */
export class Referrals1795305600004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${REFERRALS} ${STEPS} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE referral_events, referral_entries, referrals; DROP SEQUENCE referral_numbers;');
  }
}

const REFERRALS = /* sql */ `
CREATE SEQUENCE referral_numbers;

CREATE TABLE referrals (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  case_id uuid NOT NULL REFERENCES cases,
  version integer NOT NULL CHECK (version > 0),
  -- The states of the chart, spelt out; a test holds them against it.
  state text NOT NULL CONSTRAINT referral_states CHECK (state IN ('draft', 'queued', 'offered', 'accepted', 'inService',
    'completed', 'failed', 'declined', 'lapsed', 'recalled', 'handedBack', 'discarded')),
  facts jsonb NOT NULL,
  card jsonb NOT NULL,                             -- what the receiver may know before it accepts
  consent jsonb,                                   -- day and giver of the consent, as both ends may know it
  from_agency_id uuid NOT NULL REFERENCES agencies,
  to_agency_id uuid NOT NULL REFERENCES agencies,
  service text NOT NULL,
  urgency text NOT NULL,
  needs_receiver boolean NOT NULL DEFAULT false,
  drafted_at timestamptz NOT NULL,
  sent_at timestamptz,
  sent_seq integer,                                -- drafts before this place in the chain are the sender's alone
  offered_at timestamptz,
  accepted_at timestamptz,
  answer_by timestamptz,
  lapse_at timestamptz,
  open_until timestamptz,                          -- the packet is open to the receiver until then; null: not yet
  updated_at timestamptz NOT NULL,
  -- Tabs and order of the two boxes, so that a page is one index range.
  in_tab text GENERATED ALWAYS AS (CASE state WHEN 'offered' THEN 'waiting' WHEN 'accepted' THEN 'running'
    WHEN 'inService' THEN 'running' ELSE 'ended' END) STORED,
  out_tab text GENERATED ALWAYS AS (CASE WHEN needs_receiver OR state IN ('draft', 'queued', 'offered') THEN 'waiting'
    WHEN state IN ('accepted', 'inService') THEN 'running' ELSE 'ended' END) STORED,
  sort_at timestamptz GENERATED ALWAYS AS (CASE state WHEN 'offered' THEN answer_by ELSE updated_at END) STORED,
  CHECK (from_agency_id <> to_agency_id),
  CHECK (state IN ('draft', 'discarded') = (sent_seq IS NULL)),
  CHECK (state NOT IN ('offered', 'accepted', 'inService') OR offered_at IS NOT NULL),
  CHECK (state NOT IN ('draft', 'queued', 'offered') OR open_until IS NULL)
);
CREATE INDEX referrals_case ON referrals (case_id);
CREATE INDEX referrals_in ON referrals (to_agency_id, in_tab, sort_at, id) WHERE offered_at IS NOT NULL;
CREATE INDEX referrals_out ON referrals (from_agency_id, out_tab, sort_at, id);
`;

const STEPS = /* sql */ `
-- What one step said, in parts with a lock of their own each: codes, texts, and the frozen packet.
CREATE TABLE referral_entries (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  referral_id uuid NOT NULL REFERENCES referrals,
  part text NOT NULL CHECK (part IN ('record', 'words', 'packet')),
  salt bytea NOT NULL CHECK (length(salt) = 32),
  fields jsonb NOT NULL,
  PRIMARY KEY (case_id, seq, referral_id, part),
  FOREIGN KEY (case_id, seq) REFERENCES timeline_events
);
CREATE INDEX referral_entries_referral ON referral_entries (referral_id, seq);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON referral_entries
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- From a referral to its events in the chain; an event of the case may move several.
CREATE TABLE referral_events (
  referral_id uuid NOT NULL REFERENCES referrals,
  version integer NOT NULL CHECK (version > 0),
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  type text NOT NULL,
  PRIMARY KEY (referral_id, version),
  UNIQUE (case_id, seq, referral_id),
  FOREIGN KEY (case_id, seq) REFERENCES timeline_events
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON referral_events
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
`;
