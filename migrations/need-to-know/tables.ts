/** Two roles that the API becomes for one transaction: whoever oversees, and whoever never sees a case. */
export const ROLES = /* sql */ `
DO $$
DECLARE wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['loive_audit', 'loive_stats'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- made by another database of this server
    END;
    BEGIN
      EXECUTE format('GRANT %I TO loive_api', wanted);
    EXCEPTION WHEN unique_violation THEN
      NULL;
    END;
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA public, app TO loive_audit, loive_stats;
GRANT CREATE ON SCHEMA app, vault TO loive_gate;
`;

/** Why somebody sees a case, who must not, who looked, and what each role may. */
export const TABLES = /* sql */ `
-- One reason and one period each. A reason is never rewritten: it ends, is confirmed or refused, and is reviewed.
CREATE TABLE grants (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases,
  case_code text,                                  -- for those who are told of a broken glass and do not see the case
  agency_id uuid NOT NULL REFERENCES agencies,
  person_id uuid REFERENCES people,                -- null: the agency's
  kind text NOT NULL CHECK (kind IN ('owner', 'notified', 'duty', 'handedOver', 'oversight', 'assignment', 'referral',
    'breakGlass', 'courtOrder')),
  purpose text NOT NULL,
  compartments text[],
  since timestamptz NOT NULL,
  until timestamptz,
  source_seq integer NOT NULL,                     -- place in the chain of the event that gave it
  ended_seq integer,
  referral_id uuid REFERENCES referrals,
  state text NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'waiting', 'refused')),
  asked_reason text,
  confirmed_by uuid REFERENCES people CHECK (confirmed_by <> person_id), -- who opened it as the second person
  review_by timestamptz,
  reviewed_seq integer,
  finding text,
  CHECK (kind NOT IN ('breakGlass', 'courtOrder') OR (person_id IS NOT NULL AND compartments IS NOT NULL)),
  CHECK (kind NOT IN ('breakGlass', 'courtOrder') OR state <> 'live' OR until IS NOT NULL)
);
CREATE INDEX grants_case ON grants (case_id, agency_id);
CREATE INDEX grants_person ON grants (person_id, kind, since) WHERE person_id IS NOT NULL;
CREATE INDEX grants_waiting ON grants (agency_id, since) WHERE state = 'waiting';
CREATE INDEX grants_unreviewed ON grants (review_by) WHERE kind = 'breakGlass' AND reviewed_seq IS NULL;

-- A conflict of interest: beats every reason to see the case.
CREATE TABLE seals (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id uuid NOT NULL REFERENCES cases,
  person_id uuid REFERENCES people,
  agency_id uuid REFERENCES agencies,
  ground text NOT NULL,
  since timestamptz NOT NULL,
  source_seq integer NOT NULL,
  lifted_seq integer,
  CHECK ((person_id IS NULL) <> (agency_id IS NULL))
);
CREATE INDEX seals_case ON seals (case_id);
CREATE INDEX seals_person ON seals (person_id) WHERE lifted_seq IS NULL;
CREATE INDEX seals_agency ON seals (agency_id) WHERE lifted_seq IS NULL;

-- Every look. A list keeps of each id that it showed a hash under a salt of its own, in their order.
CREATE TABLE read_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  person_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  role text NOT NULL,
  purpose text NOT NULL,
  case_id uuid,
  referral_id uuid,
  compartments text[],
  shown integer,
  salt bytea,
  ids bytea[],                                     -- sha256(salt || the id as 16 bytes)
  request_id text
);
CREATE INDEX read_log_case ON read_log (case_id, at DESC, id DESC) WHERE case_id IS NOT NULL;
CREATE INDEX read_log_person ON read_log (person_id, at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- The distinct cases that somebody looked at on a day of the law.
CREATE TABLE read_days (
  person_id uuid NOT NULL,
  day date NOT NULL,
  case_id uuid NOT NULL,
  PRIMARY KEY (person_id, day, case_id)
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON read_days FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

CREATE TABLE budget_unlocks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES people,
  day date NOT NULL,
  extra integer NOT NULL CHECK (extra BETWEEN 1 AND 1000),
  by_person uuid NOT NULL REFERENCES people,
  reason text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  CHECK (by_person <> person_id)
);
CREATE INDEX budget_unlocks_day ON budget_unlocks (person_id, day);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_unlocks
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- What the table of rights says, compiled: right -> products of ties, scopes and purposes. Old versions stay.
CREATE TABLE app.policy (
  version integer PRIMARY KEY,
  hash text NOT NULL,
  in_force_since timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.rights (
  version integer NOT NULL REFERENCES app.policy,
  role text NOT NULL,
  agency_type text NOT NULL,
  rights jsonb NOT NULL,
  PRIMARY KEY (version, role, agency_type)
);
`;

/** What older tables need beside it. Row security is forced on the owner too, hence the rules for this migration alone. */
export const KEPT = /* sql */ `
ALTER TABLE participants
  ADD COLUMN assignee_id uuid REFERENCES people;   -- who of this agency is named; null: nobody yet
-- Lists of those who are named, and of what nobody has taken: one range each.
CREATE INDEX participants_desk_due ON participants
  (agency_id, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), due_at, case_id);
CREATE INDEX participants_desk_changed ON participants
  (agency_id, coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), changed_at, case_id);
-- Treated as a child; where it is not said, so.
ALTER TABLE cases ADD COLUMN child boolean GENERATED ALWAYS AS (
  coalesce(facts -> 'minorU18', 'true') <> 'false' OR coalesce(facts -> 'presumedChild', 'true') <> 'false') STORED,
  -- What was said was destroyed.
  ADD COLUMN erased boolean GENERATED ALWAYS AS (coalesce(facts #>> '{erasure,on}', '') <> '') STORED;
-- What holds effects back in the process that gave this sign of life; null: nothing.
ALTER TABLE queue_health ADD COLUMN fault text;
ALTER TABLE notices DROP CONSTRAINT notices_about_check;
ALTER TABLE notices ADD CONSTRAINT notices_about_check
  CHECK (about IN ('case', 'duty', 'referralIn', 'referralOut', 'breakGlass'));

CREATE POLICY clean ON cases TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY clean ON participants TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY clean ON referrals TO loive_tables USING (true);
UPDATE participants p SET assignee_id = c.assignee_id FROM cases c
  WHERE c.id = p.case_id AND c.owner_agency_id = p.agency_id AND c.assignee_id IS NOT NULL;
INSERT INTO grants (case_id, agency_id, kind, purpose, since, until, source_seq)
  SELECT case_id, agency_id, basis, 'work', since, until, 1 FROM participants WHERE basis <> 'referral';
INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, since, source_seq)
  SELECT case_id, agency_id, assignee_id, 'assignment', 'work', changed_at, 1 FROM participants WHERE assignee_id IS NOT NULL;
INSERT INTO grants (case_id, agency_id, kind, purpose, since, until, source_seq, referral_id)
  SELECT case_id, to_agency_id, 'referral', 'referral', accepted_at, nullif(open_until, 'infinity'), sent_seq, id
  FROM referrals WHERE accepted_at IS NOT NULL;
UPDATE cases SET facts = '{"hold": null, "erasure": null, "sealing": null, "admission": null}'::jsonb || facts;
DROP POLICY clean ON cases;
DROP POLICY clean ON participants;
DROP POLICY clean ON referrals;
`;
