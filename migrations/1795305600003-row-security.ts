import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row security on everything that belongs to a case: enabled, and forced on the owner as well.
 * The rule here is coarse on purpose (this agency takes part in this case); the policy table
 * decides the rest.
 */
export class RowSecurity1795305600003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GATE_FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${GATE_RIGHTS} ${POLICIES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('row security is not taken away again: write a new migration instead');
  }
}

const GATE_FUNCTIONS = /* sql */ `
SET LOCAL check_function_bodies = off;
-- This agency takes part in the case now.
CREATE FUNCTION app.participates(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.participants p
    WHERE p.case_id = in_case AND p.agency_id = app.my_agency() AND (p.until IS NULL OR p.until > now()))
$$;
-- ... and works on it, rather than overseeing it: what people said and where they are is not for oversight.
CREATE FUNCTION app.works_on(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.participants p
    WHERE p.case_id = in_case AND p.agency_id = app.my_agency() AND p.basis <> 'oversight'
      AND (p.until IS NULL OR p.until > now()))
$$;
CREATE FUNCTION app.owns(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.owner_agency_id = app.my_agency()) $$;
ALTER FUNCTION app.participates(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.works_on(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.owns(uuid) OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.participates(uuid), app.works_on(uuid), app.owns(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.participates(uuid), app.works_on(uuid), app.owns(uuid) TO loive_api, loive_worker;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;

// The gate is no superuser and bypasses nothing: it may read these columns because a policy says so.
const GATE_RIGHTS = /* sql */ `
GRANT SELECT (agency_id, case_id, basis, until) ON participants TO loive_gate;
GRANT SELECT (id, owner_agency_id) ON cases TO loive_gate;
CREATE POLICY gate ON participants FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON cases FOR SELECT TO loive_gate USING (true);
`;

const WORKED_TABLES = [
  'event_records',
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

const FORCED = ['cases', 'participants', 'timeline_events', 'duties', 'outbox', 'answers', ...WORKED_TABLES];

// What the access rows say of a case. The agency is looked up by a subquery of its own, which PostgreSQL
// runs once for a statement: a function called with each row would check the ticket again each time.
// Its access row is one place in an index; EXISTS would let the planner read every row of the agency instead.
// The access rows themselves keep the functions, for a rule that reads its own table has no end.
const accessRow = (says: string, caseId: string): string =>
  `(SELECT ${says} FROM participants p WHERE p.agency_id = (SELECT app.my_agency()) AND p.case_id = ${caseId})`;
const participates = (caseId: string): string => accessRow('p.until IS NULL OR p.until > now()', caseId);
const worksOn = (caseId: string): string =>
  accessRow(`p.basis <> 'oversight' AND (p.until IS NULL OR p.until > now())`, caseId);

const POLICIES = /* sql */ `
${FORCED.map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`).join('\n')}

CREATE POLICY read ON cases FOR SELECT TO loive_api USING (${participates('cases.id')});
CREATE POLICY open ON cases FOR INSERT TO loive_api WITH CHECK (owner_agency_id = (SELECT app.my_agency()));
CREATE POLICY change ON cases FOR UPDATE TO loive_api USING (${worksOn('cases.id')}) WITH CHECK (true);
GRANT SELECT, INSERT ON cases TO loive_api;
GRANT UPDATE (version, head, chart_version, stage, facts, milestones, held, owner_agency_id, assignee_id, updated_at)
  ON cases TO loive_api;
GRANT USAGE ON SEQUENCE case_numbers TO loive_api;

-- The first half is what lists run on, without a call for each row; an access that has ended shows nothing.
CREATE POLICY read ON participants FOR SELECT TO loive_api
  USING ((agency_id = (SELECT app.my_agency()) AND (until IS NULL OR until > now())) OR app.participates(case_id));
CREATE POLICY join_case ON participants FOR INSERT TO loive_api
  WITH CHECK (app.works_on(case_id) OR app.owns(case_id));
CREATE POLICY change ON participants FOR UPDATE TO loive_api USING (app.works_on(case_id)) WITH CHECK (true);
-- The row of a body that oversees keeps its tie and has no end, whoever writes.
CREATE FUNCTION app.keep_oversight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'oversight is not taken away' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER keep_oversight BEFORE UPDATE ON participants FOR EACH ROW
  WHEN (OLD.basis = 'oversight' AND (NEW.basis <> 'oversight' OR NEW.until IS NOT NULL))
  EXECUTE FUNCTION app.keep_oversight();
GRANT SELECT, INSERT ON participants TO loive_api;
GRANT UPDATE (basis, until, status, phase, due_at, changed_at, folded, card) ON participants TO loive_api;

CREATE POLICY read ON timeline_events FOR SELECT TO loive_api USING (${participates('timeline_events.case_id')});
-- Nobody appends in another's name, nor anywhere but behind the last event.
CREATE POLICY append ON timeline_events FOR INSERT TO loive_api WITH CHECK (${worksOn('timeline_events.case_id')}
  AND body ->> 'chain' = case_id::text AND (body ->> 'seq')::integer = seq
  AND body ->> 'personId' = (SELECT app.my_person())::text AND body ->> 'agencyId' = (SELECT app.my_agency())::text
  AND seq = (SELECT CASE WHEN seq = 1 THEN c.version ELSE c.version + 1 END FROM cases c WHERE c.id = case_id));
GRANT SELECT, INSERT ON timeline_events TO loive_api;

CREATE POLICY read ON duties FOR SELECT TO loive_api USING (${participates('duties.case_id')});
CREATE POLICY open ON duties FOR INSERT TO loive_api WITH CHECK (${worksOn('duties.case_id')});
CREATE POLICY change ON duties FOR UPDATE TO loive_api USING (${worksOn('duties.case_id')}) WITH CHECK (true);
GRANT SELECT, INSERT ON duties TO loive_api;
GRANT UPDATE (state, owner_agency_id, with_agency_ids, anchor_at, due_at, met_at, ground, ended_seq) ON duties TO loive_api;

CREATE POLICY add ON outbox FOR INSERT TO loive_api WITH CHECK (${worksOn('outbox.case_id')});
GRANT INSERT ON outbox TO loive_api;

CREATE POLICY own ON answers TO loive_api USING (person_id = (SELECT app.my_person()))
  WITH CHECK (person_id = (SELECT app.my_person()));
GRANT SELECT, INSERT ON answers TO loive_api;

${WORKED_TABLES.map(
  (table) => `
CREATE POLICY read ON ${table} FOR SELECT TO loive_api USING (${worksOn(`${table}.case_id`)});
CREATE POLICY append ON ${table} FOR INSERT TO loive_api WITH CHECK (${worksOn(`${table}.case_id`)});
GRANT SELECT, INSERT ON ${table} TO loive_api;`,
).join('')}
`;
