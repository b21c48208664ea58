import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The step that passes the open work of an ended agency on: asked for by one head of either end, confirmed by another,
 * then a message for each case, which the worker records in the chain of that case.
 */
export class SuccessionSteps1795305600090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
    await db.query(GATE);
    await db.query(`SET LOCAL ROLE loive_tables; ${RULES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('who passed work on is not forgotten again: write a new migration instead');
  }
}

const TABLE = /* sql */ `
CREATE TABLE succession_steps (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  predecessor uuid NOT NULL REFERENCES agencies,
  choices jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(choices) = 'object'),  -- case -> successor, where a person chose
  asked_by uuid NOT NULL REFERENCES people,
  asked_at timestamptz NOT NULL DEFAULT now(),
  decided_by uuid REFERENCES people,
  decided_at timestamptz,
  refused boolean NOT NULL DEFAULT false,
  CONSTRAINT two_people CHECK (refused OR decided_by <> asked_by),
  CONSTRAINT decided CHECK ((decided_by IS NULL) = (decided_at IS NULL) AND (decided_at IS NOT NULL OR NOT refused))
);
CREATE UNIQUE INDEX succession_steps_waiting ON succession_steps (predecessor) WHERE decided_at IS NULL;
CREATE INDEX succession_steps_latest ON succession_steps (predecessor, asked_at DESC);
ALTER TABLE succession_steps ENABLE ROW LEVEL SECURITY;
ALTER TABLE succession_steps FORCE ROW LEVEL SECURITY;
CREATE INDEX outbox_of_succession ON outbox ((ids ->> 'stepId')) WHERE effect = 'succeed';
-- Where the matter is: after a split it chooses the successor.
ALTER TABLE cases ADD COLUMN place_id text GENERATED ALWAYS AS (facts ->> 'placeId') STORED;
GRANT SELECT (place_id, erased) ON cases TO loive_gate;
GRANT SELECT (valid_to) ON agencies TO loive_gate;
GRANT SELECT ON agency_successions, succession_steps TO loive_gate;
GRANT SELECT (case_id, state, owner_agency_id, with_agency_ids) ON duties TO loive_gate;
GRANT SELECT (needs_receiver) ON referrals TO loive_gate;
GRANT SELECT (id, dead_at) ON outbox TO loive_gate;
GRANT SELECT (message_id, handler, outcome) ON inbox TO loive_gate;
CREATE POLICY gate ON agency_successions FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON succession_steps FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate_parts ON duties FOR SELECT TO loive_gate USING (state = 'open');
CREATE POLICY gate_succeed ON outbox FOR INSERT TO loive_gate WITH CHECK (effect = 'succeed');
CREATE POLICY gate_succeeding ON outbox FOR SELECT TO loive_gate USING (effect = 'succeed');
CREATE POLICY gate_succeeded ON inbox FOR SELECT TO loive_gate USING (handler = 'succeed');
-- The queue alone says that a referral has another sender.
GRANT UPDATE (from_agency_id) ON referrals TO loive_worker;
`;

const TODAY = `(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const GATE = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;

-- The ended agencies at whose succession somebody stands: their own, or one that theirs took over from, by however many steps.
CREATE FUNCTION app.successions_of(of_agency uuid) RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$
  WITH RECURSIVE before(id) AS (
    SELECT s.predecessor FROM public.agency_successions s WHERE s.successor = of_agency AND s.from_day <= ${TODAY}
    UNION SELECT s.predecessor FROM public.agency_successions s JOIN before b ON s.successor = b.id WHERE s.from_day <= ${TODAY})
  SELECT coalesce(array_agg(x.id), '{}') FROM (SELECT id FROM before UNION
    SELECT s.predecessor FROM public.agency_successions s WHERE s.predecessor = of_agency AND s.from_day <= ${TODAY}) x
$$;
CREATE FUNCTION app.my_successions() RETURNS uuid[]
LANGUAGE sql STABLE ${DEFINER} AS $$ SELECT app.successions_of(app.agency_as('supervisor')) $$;

-- What an agency still has of open cases. One whose message is on its way has it until that is delivered.
CREATE FUNCTION app.open_parts(of_agency uuid)
RETURNS TABLE (case_id uuid, code text, place text, version integer, shut uuid[], owned boolean, taking_part boolean, named boolean, duties integer, sent integer, received integer)
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT c.id, c.code, c.place_id, c.version, ARRAY(SELECT s.agency_id FROM public.seals s WHERE s.case_id = c.id AND s.lifted_seq IS NULL AND s.agency_id IS NOT NULL),
    c.owner_agency_id = of_agency, coalesce(p.runs, false), coalesce(p.runs AND p.assignee_id IS NOT NULL, false),
    coalesce(d.open, 0)::integer, coalesce(r.sent, 0)::integer, coalesce(r.received, 0)::integer
  FROM public.cases c
  LEFT JOIN (SELECT t.case_id, t.assignee_id, t.until IS NULL OR t.until > now() AS runs FROM public.participants t WHERE t.agency_id = of_agency) p ON p.case_id = c.id
  LEFT JOIN (SELECT t.case_id, count(*) AS open FROM public.duties t
    WHERE t.state = 'open' AND (t.owner_agency_id = of_agency OR of_agency = ANY (t.with_agency_ids)) GROUP BY t.case_id) d ON d.case_id = c.id
  LEFT JOIN (SELECT f.case_id,
      count(*) FILTER (WHERE f.from_agency_id = of_agency) AS sent,
      count(*) FILTER (WHERE f.to_agency_id = of_agency AND f.state IN ('draft', 'queued', 'offered', 'accepted', 'inService')) AS received
    FROM public.referrals f WHERE of_agency IN (f.from_agency_id, f.to_agency_id)
      AND (f.state IN ('draft', 'queued', 'offered', 'accepted', 'inService') OR (f.needs_receiver AND f.from_agency_id = of_agency)) GROUP BY f.case_id) r ON r.case_id = c.id
  WHERE c.stage ->> 'file' = 'open' AND NOT c.erased
    AND (c.owner_agency_id = of_agency OR p.runs OR d.open > 0 OR r.sent > 0 OR r.received > 0)
$$;

-- For the heads at either end. Which cases they are is told to the agency itself alone: it has them. Of a case that the head
-- or their agency is sealed out of nothing is told, nor that there is one.
CREATE FUNCTION app.succession_parts(of_agency uuid)
RETURNS TABLE (case_id uuid, code text, place text, chosen uuid, shut uuid[], owned boolean, taking_part boolean, named boolean, duties integer, sent integer, received integer)
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT CASE WHEN of_agency = app.agency_as('supervisor') AND p.taking_part THEN p.case_id END,
    CASE WHEN of_agency = app.agency_as('supervisor') AND p.taking_part THEN p.code END,
    p.place, (SELECT (s.choices ->> p.case_id::text)::uuid FROM public.succession_steps s WHERE s.predecessor = of_agency AND s.decided_at IS NULL),
    p.shut, p.owned, p.taking_part, p.named, p.duties, p.sent, p.received
  FROM app.open_parts(of_agency) p WHERE of_agency = ANY (app.my_successions()) AND p.case_id <> ALL (app.sealed_from_me())
$$;

-- How far a step has come: cases of it, those recorded, those that stayed where they were, those whose message was given up;
-- but for cases that the reader is sealed out of.
CREATE FUNCTION app.succession_progress(of_step uuid)
RETURNS TABLE (cases integer, moved integer, stayed integer, stopped integer)
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT count(*)::integer, count(*) FILTER (WHERE i.outcome = 'done')::integer, count(*) FILTER (WHERE i.outcome = 'moot')::integer,
    count(*) FILTER (WHERE i.outcome IS NULL AND o.dead_at IS NOT NULL)::integer
  FROM public.outbox o LEFT JOIN public.inbox i ON i.message_id = o.id AND i.handler = 'succeed'
  WHERE o.effect = 'succeed' AND o.ids ->> 'stepId' = of_step::text AND o.case_id <> ALL (app.sealed_from_me())
    AND EXISTS (SELECT 1 FROM public.succession_steps s WHERE s.id = of_step AND s.predecessor = ANY (app.my_successions()))
$$;

-- Who decides is the ticket's own person, a head at either end at this moment, as is still whoever asked; one of the two
-- is of an agency that took over. Whoever made an account knows its first password: the two are no account and its maker.
CREATE FUNCTION app.guard_succession_step() RETURNS trigger
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  IF OLD.decided_at IS NOT NULL OR (NEW.id, NEW.predecessor, NEW.choices, NEW.asked_by, NEW.asked_at) IS DISTINCT FROM (OLD.id, OLD.predecessor, OLD.choices, OLD.asked_by, OLD.asked_at)
    OR NEW.decided_by IS DISTINCT FROM app.my_person() OR NEW.decided_at IS DISTINCT FROM now() OR NOT NEW.predecessor = ANY (app.my_successions())
    OR (NOT NEW.refused AND (app.made_one_another(NEW.asked_by, NEW.decided_by) OR NOT EXISTS (
      SELECT 1 FROM public.people p WHERE p.id = NEW.asked_by AND p.active AND p.paused_at IS NULL AND app.role_of(p.id) = 'supervisor'
        AND NEW.predecessor = ANY (app.successions_of(p.agency_id))
        AND (p.agency_id <> NEW.predecessor OR app.agency_as('supervisor') <> NEW.predecessor)))) THEN
    RAISE EXCEPTION 'a succession takes two heads, one of them of an agency that took over' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- A message for each case, in the transaction that confirms. A case whose message still waits gets no second one.
CREATE FUNCTION app.start_succession() RETURNS trigger
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  INSERT INTO public.outbox (effect, case_id, seq, ids, created_at)
  SELECT 'succeed', p.case_id, p.version,
    jsonb_strip_nulls(jsonb_build_object('stepId', NEW.id, 'agencyId', NEW.predecessor, 'toAgencyId', NEW.choices ->> p.case_id::text)), now()
  FROM app.open_parts(NEW.predecessor) p
  WHERE NOT EXISTS (SELECT 1 FROM public.outbox o WHERE o.case_id = p.case_id AND o.effect = 'succeed' AND o.delivered_at IS NULL
    AND o.ids ->> 'agencyId' = NEW.predecessor::text);
  RETURN NULL;
END $$;

${['successions_of(uuid)', 'my_successions()', 'open_parts(uuid)', 'succession_parts(uuid)', 'succession_progress(uuid)', 'guard_succession_step()', 'start_succession()']
  .map((name) => `ALTER FUNCTION app.${name} OWNER TO loive_gate; REVOKE ALL ON FUNCTION app.${name} FROM PUBLIC;`)
  .join('\n')}
GRANT EXECUTE ON FUNCTION app.my_successions(), app.succession_parts(uuid), app.succession_progress(uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.guard_succession_step(), app.start_succession() TO loive_tables;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;

const RULES = /* sql */ `
CREATE TRIGGER guard_step BEFORE UPDATE ON succession_steps FOR EACH ROW EXECUTE FUNCTION app.guard_succession_step();
CREATE TRIGGER start_step AFTER UPDATE OF decided_at ON succession_steps FOR EACH ROW
  WHEN (OLD.decided_at IS NULL AND NEW.decided_at IS NOT NULL AND NOT NEW.refused) EXECUTE FUNCTION app.start_succession();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON succession_steps FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE POLICY read ON succession_steps FOR SELECT TO loive_api USING (predecessor = ANY ((SELECT app.my_successions())::uuid[]));
CREATE POLICY ask ON succession_steps FOR INSERT TO loive_api WITH CHECK (predecessor = ANY ((SELECT app.my_successions())::uuid[])
  AND asked_by = (SELECT app.my_person()) AND decided_at IS NULL);
CREATE POLICY decide ON succession_steps FOR UPDATE TO loive_api USING (predecessor = ANY ((SELECT app.my_successions())::uuid[]))
  WITH CHECK (predecessor = ANY ((SELECT app.my_successions())::uuid[]));
GRANT SELECT, INSERT (predecessor, choices, asked_by), UPDATE (decided_by, decided_at, refused) ON succession_steps TO loive_api;
`;
