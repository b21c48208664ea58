import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HANDING_ON } from './need-to-know/handing-on.js';

/**
 * Who has which role and since when, agreed on by two administrators; pauses; what was done to people.
 * Nothing of a case stands here. What the product's statements need of the older tables, beside their own policies:
 *
 * - session look-up (no ticket yet): sessions, people, accounts (person_id, username) and agencies SELECT, sessions UPDATE (last_seen_at)
 * - sign-in and step-up (no ticket yet): accounts SELECT, sessions SELECT, INSERT, UPDATE (token_hash, stepped_up_at,
 *   last_seen_at), DELETE; sign_in_failures SELECT, INSERT, DELETE
 * - pausing, leaving and changing a role end sessions of others: sessions DELETE by person_id
 * - everybody reads names: people (id, agency_id, name, active) SELECT, those who left too
 * - everybody: accounts UPDATE (password_hash, first_password_until) of their own, under their ticket
 * - administrators: people INSERT without a role, UPDATE (active, paused_at); accounts INSERT, SELECT (person_id, username)
 * - whoever sets the house up writes people with their role (loive_tables): a trigger keeps it as a grant
 */
export class People1795305600050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(TABLES);
    await db.query(GATE);
    await db.query(RULES);
  }

  async down(): Promise<void> {
    throw new Error('who had which role is not forgotten again: write a new migration instead');
  }
}

const ROLES = `'intake', 'police', 'social', 'legalAid', 'supervisor', 'auditor', 'statistician', 'agencyAdmin', 'operator'`;
const ACTS = `'create', 'proposeRole', 'confirmRole', 'refuseRole', 'pause', 'resume', 'leave', 'handover', 'readBudget'`;

const COLUMNS = /* sql */ `
-- Overdue reviews of break-glass pause an account; where nothing of the kind is kept, nobody is paused.
DO $$ BEGIN
  IF to_regprocedure('app.is_paused(uuid)') IS NULL THEN
    EXECUTE 'CREATE FUNCTION app.is_paused(of_person uuid) RETURNS boolean LANGUAGE sql STABLE AS ''SELECT false''';
    EXECUTE 'REVOKE ALL ON FUNCTION app.is_paused(uuid) FROM PUBLIC';
    EXECUTE 'GRANT EXECUTE ON FUNCTION app.is_paused(uuid) TO loive_api';
  END IF;
END $$;
SET LOCAL ROLE loive_tables;
ALTER TABLE sessions ADD COLUMN stepped_up_at timestamptz;  -- when the password was last given again
-- The role that was last given: what is in force now says app.role_of alone.
ALTER TABLE people ALTER COLUMN role DROP NOT NULL;
ALTER TABLE people ADD COLUMN paused_at timestamptz;        -- by an administrator, until one lets them in again
-- The first password is known to whoever made the account: it opens nothing but its own replacement.
ALTER TABLE accounts ADD COLUMN first_password_until timestamptz;
ALTER TABLE people ADD CONSTRAINT people_of_agency UNIQUE (id, agency_id);
`;

const TABLES = /* sql */ `
CREATE TABLE role_grants (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN (${ROLES})),
  proposed_by uuid REFERENCES people,              -- null: it stood in the register
  proposed_at timestamptz NOT NULL DEFAULT now(),
  since timestamptz,                               -- null until it is confirmed
  until timestamptz,
  decided_by uuid REFERENCES people,
  decided_at timestamptz,
  refused boolean NOT NULL DEFAULT false,
  FOREIGN KEY (person_id, agency_id) REFERENCES people (id, agency_id),
  CONSTRAINT never_for_oneself CHECK (proposed_by <> person_id AND decided_by <> person_id),
  CONSTRAINT two_people CHECK (refused OR decided_by <> proposed_by),
  CONSTRAINT decided CHECK ((since IS NOT NULL) = (decided_at IS NOT NULL AND NOT refused)),
  CONSTRAINT by_somebody CHECK ((proposed_by IS NULL AND decided_by IS NULL AND decided_at IS NOT NULL)
    OR (proposed_by IS NOT NULL AND (decided_by IS NULL) = (decided_at IS NULL))),
  CONSTRAINT ends_after CHECK (until >= since)
);
CREATE INDEX role_grants_person ON role_grants (person_id, since DESC);
CREATE INDEX role_grants_agency ON role_grants (agency_id);
CREATE UNIQUE INDEX role_grants_waiting ON role_grants (person_id) WHERE decided_at IS NULL;

CREATE TABLE people_acts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  at timestamptz NOT NULL DEFAULT now(),
  agency_id uuid NOT NULL REFERENCES agencies,
  by_person uuid NOT NULL REFERENCES people,
  person_id uuid NOT NULL REFERENCES people,
  act text NOT NULL CHECK (act IN (${ACTS})),
  role text CHECK (role IN (${ROLES})),
  until timestamptz,
  other_person uuid REFERENCES people,
  request_key uuid NOT NULL,                       -- the client's own, so that a repeated request is answered, not done again
  body_hash text NOT NULL,
  UNIQUE (by_person, request_key)
);
CREATE INDEX people_acts_agency ON people_acts (agency_id, at DESC, id DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON people_acts
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

ALTER TABLE role_grants ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_grants FORCE ROW LEVEL SECURITY;
ALTER TABLE people_acts ENABLE ROW LEVEL SECURITY;
ALTER TABLE people_acts FORCE ROW LEVEL SECURITY;

-- Who stood in the register before has their role from the first day of their agency.
CREATE POLICY fill ON role_grants TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY fill_from ON people FOR SELECT TO loive_tables USING (true);
CREATE POLICY fill_from ON agencies FOR SELECT TO loive_tables USING (true);
INSERT INTO role_grants (person_id, agency_id, role, since, decided_at)
  SELECT p.id, p.agency_id, p.role, a.valid_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', now()
  FROM people p JOIN agencies a ON a.id = p.agency_id WHERE p.role IN (${ROLES});
DROP POLICY fill ON role_grants;
DROP POLICY fill_from ON people;
DROP POLICY fill_from ON agencies;
RESET ROLE;
`;

const GATE = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;

-- The role in force at a moment: of several, the one given last, so that a passing one lets the older come back.
CREATE FUNCTION app.role_of(of_person uuid, at_moment timestamptz DEFAULT now()) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.role FROM public.role_grants g
  WHERE g.person_id = of_person AND g.since <= at_moment AND (g.until IS NULL OR g.until > at_moment)
  ORDER BY g.since DESC, g.proposed_at DESC, g.id LIMIT 1
$$;

-- The agency of this ticket's person, if the role that the ticket names is theirs at this very moment and is this one.
CREATE FUNCTION app.agency_as(wanted text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.agency_id FROM public.people p
  WHERE p.id = app.my_person() AND app.my_role() = wanted AND app.role_of(p.id) = wanted
    AND p.active AND p.paused_at IS NULL AND NOT app.is_paused(p.id)
$$;

-- Agencies of the province whose acts an overseeing body may read; one without a province oversees all.
CREATE FUNCTION app.overseen_agencies() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(a.id), '{}') FROM public.agencies o JOIN public.agencies a ON o.province IS NULL OR a.province = o.province
  WHERE o.id = app.agency_as('auditor')
$$;

-- A decided grant changes in one thing alone: it ends earlier. Whoever decides is the ticket's own person, an
-- administrator at this moment, as is still whoever proposed it. Whoever makes an account knows its first password: the
-- two are no account and its maker, and nobody administers before the password is their own.
CREATE FUNCTION app.made_one_another(one uuid, another uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.people_acts t WHERE t.act = 'create' AND (t.by_person, t.person_id) IN ((one, another), (another, one)))
$$;
CREATE FUNCTION app.guard_grant() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.decided_at IS NOT NULL THEN
    IF (NEW.since, NEW.decided_by, NEW.decided_at, NEW.refused) IS DISTINCT FROM (OLD.since, OLD.decided_by, OLD.decided_at, OLD.refused)
      OR NEW.until IS NULL OR NEW.until > coalesce(OLD.until, 'infinity') OR NEW.until < least(OLD.until, now()) THEN
      RAISE EXCEPTION 'a role grant only ends' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.decided_by IS DISTINCT FROM app.my_person() OR NEW.until IS DISTINCT FROM OLD.until
    OR app.agency_as('agencyAdmin') IS DISTINCT FROM NEW.agency_id
    OR (NOT NEW.refused AND (NEW.since <> now() OR NOT EXISTS (
      SELECT 1 FROM public.people p WHERE p.id = NEW.proposed_by AND p.active AND p.paused_at IS NULL
        AND p.agency_id = NEW.agency_id AND app.role_of(p.id) = 'agencyAdmin')
      OR app.made_one_another(NEW.proposed_by, NEW.decided_by)
      OR (NEW.role = 'agencyAdmin' AND EXISTS (SELECT 1 FROM public.accounts a
        WHERE a.person_id = NEW.person_id AND a.first_password_until IS NOT NULL))))
  THEN
    RAISE EXCEPTION 'a role grant needs two administrators' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION app.keep_confirmed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.people SET role = NEW.role WHERE id = NEW.person_id;
  RETURN NULL;
END $$;

-- What the register says of a role becomes a grant. Nobody else may write the column.
CREATE FUNCTION app.keep_role() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.role = 'system' OR NEW.role IS NOT DISTINCT FROM app.role_of(NEW.id) THEN
    RETURN NULL;
  END IF;
  UPDATE public.role_grants g SET until = now()
    WHERE g.person_id = NEW.id AND g.since <= now() AND (g.until IS NULL OR g.until > now());
  INSERT INTO public.role_grants (person_id, agency_id, role, since, decided_at)
    SELECT NEW.id, NEW.agency_id, NEW.role, CASE TG_OP WHEN 'INSERT' THEN least(now(), a.valid_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
      ELSE now() END, now()
    FROM public.agencies a WHERE a.id = NEW.agency_id AND NEW.role IS NOT NULL;
  RETURN NULL;
END $$;

${HANDING_ON}
ALTER FUNCTION app.role_of(uuid, timestamptz) OWNER TO loive_gate;
ALTER FUNCTION app.agency_as(text) OWNER TO loive_gate;
ALTER FUNCTION app.overseen_agencies() OWNER TO loive_gate;
ALTER FUNCTION app.guard_grant() OWNER TO loive_gate;
ALTER FUNCTION app.keep_confirmed() OWNER TO loive_gate;
ALTER FUNCTION app.keep_role() OWNER TO loive_gate;
ALTER FUNCTION app.hand_on_cases(uuid, uuid) OWNER TO loive_gate;
ALTER FUNCTION app.made_one_another(uuid, uuid) OWNER TO loive_gate;
ALTER FUNCTION app.works_on_cases(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.sweep_stranded() OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.role_of(uuid, timestamptz), app.agency_as(text), app.overseen_agencies(), app.guard_grant(),
  app.keep_confirmed(), app.keep_role(), app.hand_on_cases(uuid, uuid), app.made_one_another(uuid, uuid),
  app.works_on_cases(uuid), app.sweep_stranded() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.role_of(uuid, timestamptz) TO loive_api, loive_worker;
GRANT EXECUTE ON FUNCTION app.agency_as(text), app.overseen_agencies(), app.hand_on_cases(uuid, uuid), app.made_one_another(uuid, uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.is_paused(uuid) TO loive_gate, loive_worker;
GRANT EXECUTE ON FUNCTION app.sweep_stranded() TO loive_worker;
GRANT EXECUTE ON FUNCTION app.guard_grant(), app.keep_confirmed(), app.keep_role() TO loive_tables;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;

const ADMIN = `(SELECT app.agency_as('agencyAdmin'))`;
const ME = '(SELECT app.my_person())';

const RULES = /* sql */ `
SET LOCAL ROLE loive_tables;
-- What the functions of the gate need: roles, and who is named in which case.
GRANT SELECT (id, agency_id, role, active, paused_at), UPDATE (role) ON people TO loive_gate;
GRANT SELECT (id, province, valid_from) ON agencies TO loive_gate;
GRANT SELECT, INSERT, UPDATE (until) ON role_grants TO loive_gate;
GRANT SELECT (id, version, assignee_id) ON cases TO loive_gate;
GRANT SELECT (effect, case_id, ids, delivered_at), INSERT (effect, case_id, seq, ids, created_at) ON outbox TO loive_gate;
GRANT SELECT (person_id, first_password_until) ON accounts TO loive_gate;
GRANT SELECT (act, by_person, person_id) ON people_acts TO loive_gate;
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = 'participants'::regclass AND attname = 'assignee_id') THEN
    GRANT SELECT (assignee_id) ON participants TO loive_gate;
  END IF;
END $$;
CREATE TRIGGER guard_grant BEFORE UPDATE ON role_grants FOR EACH ROW EXECUTE FUNCTION app.guard_grant();
CREATE TRIGGER keep_confirmed AFTER UPDATE OF since ON role_grants
  FOR EACH ROW WHEN (OLD.since IS NULL AND NEW.since IS NOT NULL) EXECUTE FUNCTION app.keep_confirmed();
CREATE TRIGGER keep_role AFTER INSERT OR UPDATE OF role ON people FOR EACH ROW EXECUTE FUNCTION app.keep_role();

CREATE POLICY gate_roles ON role_grants TO loive_gate USING (true) WITH CHECK (true);
CREATE POLICY read ON role_grants FOR SELECT TO loive_api USING (agency_id = ${ADMIN});
CREATE POLICY propose ON role_grants FOR INSERT TO loive_api
  WITH CHECK (agency_id = ${ADMIN} AND proposed_by = ${ME} AND decided_at IS NULL);
CREATE POLICY decide ON role_grants FOR UPDATE TO loive_api USING (agency_id = ${ADMIN}) WITH CHECK (agency_id = ${ADMIN});
GRANT SELECT, INSERT (person_id, agency_id, role, until, proposed_by), UPDATE (since, until, decided_by, decided_at, refused)
  ON role_grants TO loive_api;

CREATE POLICY read ON people_acts FOR SELECT TO loive_api
  USING (agency_id = ${ADMIN} OR by_person = ${ME} OR agency_id = ANY ((SELECT app.overseen_agencies())::uuid[]));
CREATE POLICY administer ON people_acts FOR INSERT TO loive_api
  WITH CHECK (by_person = ${ME} AND CASE WHEN act IN ('handover', 'readBudget') THEN agency_id = (SELECT app.agency_as('supervisor'))
    ELSE agency_id = ${ADMIN} END);
GRANT SELECT, INSERT (agency_id, by_person, person_id, act, role, until, other_person, request_key, body_hash) ON people_acts TO loive_api;

CREATE POLICY gate_people ON people TO loive_gate USING (true) WITH CHECK (true);
CREATE POLICY gate_agencies ON agencies FOR SELECT TO loive_gate USING (true);
CREATE POLICY hire ON people FOR INSERT TO loive_api WITH CHECK (agency_id = ${ADMIN} AND role IS NULL AND active AND paused_at IS NULL);
CREATE POLICY administer ON people FOR UPDATE TO loive_api USING (agency_id = ${ADMIN} AND id <> ${ME}) WITH CHECK (agency_id = ${ADMIN});
GRANT INSERT (id, agency_id, name), UPDATE (active, paused_at) ON people TO loive_api;
-- An account goes with its person: nobody is given a second one, and everybody's password is their own to change.
CREATE POLICY own ON accounts FOR UPDATE TO loive_api USING (person_id = ${ME}) WITH CHECK (person_id = ${ME} AND first_password_until IS NULL);
CREATE POLICY hire ON accounts FOR INSERT TO loive_api WITH CHECK (first_password_until IS NOT NULL AND EXISTS (
  SELECT 1 FROM people p WHERE p.id = accounts.person_id AND p.agency_id = ${ADMIN} AND p.role IS NULL));
GRANT INSERT (person_id, username, password_hash, first_password_until), UPDATE (password_hash, first_password_until) ON accounts TO loive_api;

CREATE POLICY gate_hand_on ON outbox FOR INSERT TO loive_gate WITH CHECK (effect = 'handOn');
CREATE POLICY gate_handed_on ON outbox FOR SELECT TO loive_gate USING (effect = 'handOn');
CREATE POLICY gate_first_passwords ON accounts FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate_makers ON people_acts FOR SELECT TO loive_gate USING (act = 'create');
RESET ROLE;
`;
