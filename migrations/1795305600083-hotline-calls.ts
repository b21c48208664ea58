import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of the hotline: that a call came, and each step that was taken with it. Nothing is changed afterwards. What
 * was told, and the caller's number, stand sealed; to know a number again there is a keyed hash, for thirty days.
 */
export class HotlineCalls1795305600083 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLES} RESET ROLE;`);
    await db.query(GATE);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} ${KEYS} ${OVERSIGHT} ${NOTICES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('what was told is not forgotten by going back: write a new migration instead');
  }
}

const KINDS = `'report', 'tip', 'counselling', 'information', 'silent', 'wrongNumber', 'spam'`;

const TABLES = /* sql */ `
CREATE TABLE hotline_calls (
  call_id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES agencies,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  caller text NOT NULL CHECK (caller IN ('self', 'family', 'acquaintance', 'witness', 'agency', 'unknown')),
  language text NOT NULL,
  place_id text,
  call_back text NOT NULL CHECK (call_back IN ('no', 'anyTime', 'asTold')),
  has_number boolean NOT NULL,
  CHECK (has_number OR call_back = 'no')
);
CREATE INDEX hotline_calls_listed ON hotline_calls (agency_id, at DESC, call_id DESC);

CREATE TABLE hotline_call_events (
  call_id uuid NOT NULL REFERENCES hotline_calls,
  seq integer NOT NULL CHECK (seq > 0),
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  agency_id uuid NOT NULL REFERENCES agencies,
  at timestamptz NOT NULL DEFAULT now(),
  by_person uuid NOT NULL REFERENCES people,
  type text NOT NULL CHECK (type IN ('log', 'classify', 'handOn', 'openCase', 'showNumber')),
  kind text CHECK (kind IN (${KINDS})),
  to_agency_id uuid REFERENCES agencies,
  means text CHECK (means IN ('phone', 'writing', 'inPerson', 'systemOnly')),
  place_id text,                                   -- of the call, for whoever is told of it
  case_id uuid REFERENCES cases,
  reason text CHECK (reason IN ('callBack', 'danger', 'askedByAgency')),
  sealed bytea,
  PRIMARY KEY (call_id, seq),
  CHECK ((seq = 1) = (type = 'log')),
  CHECK ((kind IS NOT NULL) = (type IN ('log', 'classify', 'handOn'))),
  CHECK ((to_agency_id IS NOT NULL) = (type = 'handOn') AND (means IS NOT NULL) = (type = 'handOn')),
  CHECK (place_id IS NULL OR type = 'handOn'),
  CHECK (to_agency_id <> agency_id),
  CHECK ((case_id IS NOT NULL) = (type = 'openCase')),
  CHECK ((reason IS NOT NULL) = (type = 'showNumber')),
  CONSTRAINT values_sealed CHECK ((sealed IS NOT NULL) = (type IN ('log', 'handOn')))
);
CREATE UNIQUE INDEX hotline_call_case ON hotline_call_events (call_id) WHERE type = 'openCase';
CREATE INDEX hotline_told ON hotline_call_events (to_agency_id, at DESC, id DESC) WHERE to_agency_id IS NOT NULL;
CREATE INDEX hotline_of_case ON hotline_call_events (case_id) WHERE case_id IS NOT NULL;

-- No name and no number: a keyed hash, which the key store alone can make of a number.
CREATE TABLE hotline_callers (
  call_id uuid PRIMARY KEY REFERENCES hotline_calls,
  agency_id uuid NOT NULL REFERENCES agencies,
  at timestamptz NOT NULL,
  value bigint NOT NULL
);
CREATE INDEX hotline_callers_value ON hotline_callers (agency_id, value, at);
CREATE INDEX hotline_callers_at ON hotline_callers (at);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hotline_calls FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hotline_call_events FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change_but_keys();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON hotline_callers FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
${['hotline_calls', 'hotline_call_events', 'hotline_callers']
  .map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`)
  .join('\n')}
`;

const GATE = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- The hotline of this ticket's person, who works there at this very moment as what the ticket says.
CREATE FUNCTION app.hotline_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id FROM public.agencies a WHERE a.type = 'HOTLINE_111' AND app.my_purpose() = 'hotline'
    AND a.id IN (app.agency_as('intake'), app.agency_as('supervisor'))
$$;
-- What is told to an agency by the hotline is told to those who work there.
CREATE FUNCTION app.told_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT app.my_agency() WHERE app.my_purpose() = 'hotline' AND app.my_role() IN ('intake', 'police', 'social', 'legalAid', 'supervisor')
$$;
-- Forgets by which numbers people called more than thirty days ago; counts them.
CREATE FUNCTION app.sweep_callers() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE swept bigint;
BEGIN
  DELETE FROM public.hotline_callers c WHERE c.at < now() - interval '30 days';
  GET DIAGNOSTICS swept = ROW_COUNT;
  RETURN swept;
END $$;
-- The calls that became a case: when it is erased, or its person refused, what was told in them goes too.
CREATE FUNCTION app.calls_that_became(in_case uuid) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT e.call_id), '{}') FROM public.hotline_call_events e WHERE e.case_id = in_case
$$;
ALTER FUNCTION app.hotline_agency() OWNER TO loive_gate;
ALTER FUNCTION app.told_agency() OWNER TO loive_gate;
ALTER FUNCTION app.sweep_callers() OWNER TO loive_gate;
ALTER FUNCTION app.calls_that_became(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.hotline_agency(), app.told_agency(), app.sweep_callers(), app.calls_that_became(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.hotline_agency(), app.told_agency() TO loive_api;
GRANT EXECUTE ON FUNCTION app.sweep_callers(), app.calls_that_became(uuid) TO loive_worker;
GRANT EXECUTE ON FUNCTION app.overseen_agencies() TO loive_audit;
`;

const MINE = '(SELECT app.hotline_agency())';
const MYSELF = '(SELECT app.my_person())';

const RULES = /* sql */ `
GRANT SELECT (type) ON agencies TO loive_gate;
GRANT SELECT, INSERT ON hotline_calls, hotline_call_events, hotline_callers TO loive_api;
CREATE POLICY log ON hotline_calls FOR INSERT TO loive_api WITH CHECK (agency_id = ${MINE});
CREATE POLICY read ON hotline_calls FOR SELECT TO loive_api USING (agency_id = ${MINE});
CREATE POLICY log ON hotline_callers FOR INSERT TO loive_api WITH CHECK (agency_id = ${MINE});
CREATE POLICY read ON hotline_callers FOR SELECT TO loive_api USING (agency_id = ${MINE});
-- Nobody records in another's name, nor about a call of another line, nor that it became a case that they may not read.
CREATE POLICY record ON hotline_call_events FOR INSERT TO loive_api WITH CHECK (agency_id = ${MINE} AND by_person = ${MYSELF}
  AND EXISTS (SELECT 1 FROM hotline_calls c WHERE c.call_id = hotline_call_events.call_id AND c.agency_id = hotline_call_events.agency_id)
  AND (case_id IS NULL OR app.reaches(case_id)));
CREATE POLICY read ON hotline_call_events FOR SELECT TO loive_api USING (agency_id = ${MINE});
-- Whoever was told reads what they were told, and no other step.
CREATE POLICY read_told ON hotline_call_events FOR SELECT TO loive_api USING (to_agency_id = (SELECT app.told_agency()));
GRANT SELECT (call_id, at), DELETE ON hotline_callers TO loive_gate;
CREATE POLICY sweep_finds ON hotline_callers FOR SELECT TO loive_gate USING (at < now() - interval '30 days');
CREATE POLICY sweep ON hotline_callers FOR DELETE TO loive_gate USING (at < now() - interval '30 days');
GRANT SELECT (call_id, case_id) ON hotline_call_events TO loive_gate;
CREATE POLICY erase_find ON hotline_call_events FOR SELECT TO loive_gate USING (case_id IS NOT NULL);
`;

const KEYS = /* sql */ `
CREATE FUNCTION app.only_reseal_call() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user = 'loive_keys' AND NEW.sealed IS NOT NULL AND OLD.sealed IS NOT NULL AND to_jsonb(NEW) - 'sealed' = to_jsonb(OLD) - 'sealed' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'append-only table %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER only_reseal BEFORE UPDATE ON hotline_call_events FOR EACH ROW EXECUTE FUNCTION app.only_reseal_call();
CREATE POLICY seal_find ON hotline_call_events FOR SELECT TO loive_keys USING (true);
CREATE POLICY seal ON hotline_call_events FOR UPDATE TO loive_keys USING (true) WITH CHECK (true);
GRANT SELECT (call_id, seq, sealed), UPDATE (sealed) ON hotline_call_events TO loive_keys;
`;

// When calls came, what they were and how fast they were passed on to the agencies that somebody oversees.
const OVERSIGHT = /* sql */ `
GRANT SELECT (call_id, agency_id, at, recorded_at) ON hotline_calls TO loive_audit;
GRANT SELECT (call_id, seq, agency_id, at, type, kind, to_agency_id, means) ON hotline_call_events TO loive_audit;
CREATE POLICY audit ON hotline_call_events FOR SELECT TO loive_audit
  USING (agency_id = ANY ((SELECT app.overseen_agencies())::uuid[]) OR to_agency_id = ANY ((SELECT app.overseen_agencies())::uuid[]));
CREATE POLICY audit ON hotline_calls FOR SELECT TO loive_audit
  USING (EXISTS (SELECT 1 FROM hotline_call_events e WHERE e.call_id = hotline_calls.call_id));
`;

const NOTICES = /* sql */ `
ALTER TABLE notices DROP CONSTRAINT notices_about_check;
ALTER TABLE notices ADD CONSTRAINT notices_about_check CHECK (about IN ('case', 'duty', 'referralIn', 'referralOut', 'breakGlass', 'call', 'silence'));
-- A receiver is told in the transaction that passes a call on: at once means that no queue stands between.
GRANT INSERT (message_id, agency_id, audience, about) ON notices TO loive_api;
CREATE POLICY pass_on ON notices FOR INSERT TO loive_api WITH CHECK (about = 'call' AND audience = 'agency' AND EXISTS (
  SELECT 1 FROM hotline_call_events e WHERE e.id = notices.message_id AND e.to_agency_id = notices.agency_id AND e.by_person = ${MYSELF}));
`;
