import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was told that a duty is past its limit, rung by rung; who heads an agency and who is deputy, named by two
 * administrators with the role of a supervisor; and how many duties stayed silent past every head, for the steering body
 * of a province: counts and names of duties, no case.
 */
export class LadderOfSilence1795305600075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${OFFICES} ${RUNGS} ${GATE_READS} RESET ROLE;`);
    await db.query(FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} ${OVERDUE} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('who was told is not forgotten again: write a new migration instead');
  }
}

const OFFICE = `text CHECK (office IN ('head', 'deputy'))`;

const OFFICES = /* sql */ `
-- An office comes with the role of a supervisor and ends with it; it gives no right.
ALTER TABLE role_grants ADD COLUMN office ${OFFICE},
  ADD CONSTRAINT office_of_supervisor CHECK (office IS NULL OR role = 'supervisor');
ALTER TABLE people_acts ADD COLUMN office ${OFFICE};
GRANT INSERT (office) ON role_grants TO loive_api;
GRANT INSERT (office) ON people_acts TO loive_api;
ALTER TABLE notices DROP CONSTRAINT notices_audience_check, DROP CONSTRAINT notices_about_check;
ALTER TABLE notices ADD CONSTRAINT notices_audience_check CHECK (audience IN ('agency', 'supervisors', 'head', 'deputy')),
  ADD CONSTRAINT notices_about_check CHECK (about IN ('case', 'duty', 'referralIn', 'referralOut', 'breakGlass', 'silence'));
`;

const RUNGS = /* sql */ `
-- One row for each rung of each clock: a limit that moved has a ladder of its own. No event of the chain: nobody did
-- anything to the case, and a chain that moved by itself would refuse what somebody is typing.
CREATE TABLE duty_rungs (
  duty_id uuid NOT NULL REFERENCES duties,
  due_at timestamptz NOT NULL,
  rung text NOT NULL CHECK (rung IN ('owner', 'deputy', 'head', 'steering')),
  case_id uuid NOT NULL REFERENCES cases,
  silent_agency_id uuid NOT NULL REFERENCES agencies,  -- whose duty it is; the owner of the case where nobody could be named
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  agency_ids uuid[] NOT NULL,                          -- where it was told
  person_ids uuid[] NOT NULL DEFAULT '{}',             -- who held the office at that moment
  nobody text CHECK (nobody IN ('noHolder', 'noSteeringBody')),
  PRIMARY KEY (duty_id, due_at, rung),
  CONSTRAINT after_the_limit CHECK (at >= due_at),
  CONSTRAINT somebody_or_why CHECK ((nobody IS NULL) = (cardinality(agency_ids) > 0)),
  CONSTRAINT holders CHECK (rung NOT IN ('deputy', 'head') OR (cardinality(person_ids) > 0) = (nobody IS NULL))
);
CREATE INDEX duty_rungs_case ON duty_rungs (case_id);
CREATE INDEX duty_rungs_steering ON duty_rungs USING gin (agency_ids) WHERE rung = 'steering';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_rungs FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE duty_rungs ENABLE ROW LEVEL SECURITY;
ALTER TABLE duty_rungs FORCE ROW LEVEL SECURITY;
`;

// What the steering body is told is counted from these.
const GATE_READS = /* sql */ `
GRANT SELECT (id, step, state, due_at, pauses) ON duties TO loive_gate;
CREATE POLICY gate ON duties FOR SELECT TO loive_gate USING (true);
GRANT SELECT (duty_id, due_at, rung, silent_agency_id, at, agency_ids) ON duty_rungs TO loive_gate;
CREATE POLICY gate ON duty_rungs FOR SELECT TO loive_gate USING (true);
`;

const FUNCTIONS = /* sql */ `
-- The office in force at a moment: that of the role in force.
CREATE FUNCTION app.office_of(of_person uuid, at_moment timestamptz DEFAULT now()) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.office FROM public.role_grants g
  WHERE g.person_id = of_person AND g.since <= at_moment AND (g.until IS NULL OR g.until > at_moment)
  ORDER BY g.since DESC, g.proposed_at DESC, g.id LIMIT 1
$$;
CREATE FUNCTION app.my_office() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT app.office_of(app.my_person()) WHERE app.my_role() = 'supervisor' $$;

-- Who holds an office in an agency at this moment and is let in: whom one can tell.
CREATE FUNCTION app.holders_of(of_agency uuid, wanted text) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(p.id ORDER BY p.id), '{}') FROM public.people p
  WHERE p.agency_id = of_agency AND p.active AND p.paused_at IS NULL AND NOT app.is_paused(p.id) AND app.office_of(p.id) = wanted
$$;

-- For a person of a steering body: which agencies are silent past their head, about which duties, how many and since which
-- day it was told. No case, no person, no time of a case.
CREATE FUNCTION app.silent_duties() RETURNS TABLE (agency_id uuid, step text, duties integer, since date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT r.silent_agency_id, d.step, count(*)::integer, min((r.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
  FROM public.duty_rungs r JOIN public.duties d ON d.id = r.duty_id AND d.due_at = r.due_at
  WHERE r.rung = 'steering' AND r.agency_ids @> ARRAY[coalesce(app.agency_as('statistician'), app.agency_as('auditor'))]
    AND d.state = 'open' AND (d.pauses = '[]' OR d.pauses -> -1 ->> 'to' IS NOT NULL)
  GROUP BY r.silent_agency_id, d.step
$$;
REVOKE ALL ON FUNCTION app.office_of(uuid, timestamptz), app.my_office(), app.holders_of(uuid, text), app.silent_duties() FROM PUBLIC;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.office_of(uuid, timestamptz) OWNER TO loive_gate;
ALTER FUNCTION app.my_office() OWNER TO loive_gate;
ALTER FUNCTION app.holders_of(uuid, text) OWNER TO loive_gate;
ALTER FUNCTION app.silent_duties() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
GRANT EXECUTE ON FUNCTION app.office_of(uuid, timestamptz), app.my_office(), app.silent_duties() TO loive_api;
GRANT EXECUTE ON FUNCTION app.holders_of(uuid, text) TO loive_worker;
`;

const RULES = /* sql */ `
-- Who reads a duty reads whom its silence was told to.
CREATE POLICY read ON duty_rungs FOR SELECT TO loive_api, loive_audit USING (EXISTS (SELECT 1 FROM duties d WHERE d.id = duty_rungs.duty_id));
CREATE POLICY climb ON duty_rungs FOR INSERT TO loive_worker WITH CHECK ((SELECT app.my_role()) = 'system');
CREATE POLICY climbed ON duty_rungs FOR SELECT TO loive_worker USING ((SELECT app.my_role()) = 'system');
GRANT SELECT ON duty_rungs TO loive_api, loive_audit;
GRANT SELECT, INSERT ON duty_rungs TO loive_worker;
ALTER POLICY read ON notices USING (agency_id = (SELECT app.my_agency()) AND (SELECT app.my_purpose()) = 'list'
  AND (audience = 'agency' OR CASE WHEN audience = 'supervisors' THEN (SELECT app.my_role()) = 'supervisor' ELSE audience = (SELECT app.my_office()) END)
  AND NOT app.notice_hidden_from_me(case_id, referral_id));
`;

// Row security is forced on the owner too, hence the rules for this migration alone.
const OVERDUE = /* sql */ `
${['outbox', 'duties', 'cases'].map((table) => `CREATE POLICY clean ON ${table} TO loive_tables USING (true) WITH CHECK (true);`).join('\n')}
-- Supervisors were told of these when their limit passed, and nobody since.
INSERT INTO outbox (effect, case_id, seq, ids, created_at)
  SELECT 'escalateDuty', d.case_id, d.opened_seq, jsonb_build_object('dutyId', d.id)
    || CASE WHEN d.owner_agency_id IS NULL THEN jsonb_build_object('agencyId', c.owner_agency_id) ELSE '{}' END, now()
  FROM duties d JOIN cases c ON c.id = d.case_id WHERE d.state = 'open' AND d.due_at <= now()
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.effect = 'escalateDuty' AND o.delivered_at IS NULL AND o.ids ->> 'dutyId' = d.id::text);
${['outbox', 'duties', 'cases'].map((table) => `DROP POLICY clean ON ${table};`).join('\n')}
`;
