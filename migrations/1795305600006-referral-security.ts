import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row security of referrals and messages. A receiver sees its referral, never the case. To write into
 * the chain of a case that it cannot read, the recorder's ticket names that one case (`chain`); the gate
 * grants it only to those who work on the case, stand at an end of one of its referrals, or are the queue.
 */
export class ReferralSecurity1795305600006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(GATE_FUNCTIONS);
    await db.query(`SET LOCAL ROLE loive_tables; ${GATE_RIGHTS} ${FORCE} ${CHAIN} ${REFERRALS} ${MESSAGES} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('row security is not taken away again: write a new migration instead');
  }
}

const GATE_FUNCTIONS = /* sql */ `
SET LOCAL check_function_bodies = off;
GRANT CREATE ON SCHEMA app TO loive_gate;
-- As before, and the queue: it records under its own name.
CREATE OR REPLACE FUNCTION app.my_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (t ->> 'agency')::uuid FROM app.ticket() AS t
  WHERE t ->> 'role' IN ('intake', 'police', 'social', 'legalAid', 'supervisor', 'auditor', 'system')
$$;
CREATE FUNCTION app.my_role() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT app.ticket() ->> 'role' $$;

-- The one case into whose chain this transaction may write; null for every ticket that only reads.
CREATE FUNCTION app.chain_case() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT c.id FROM (SELECT (t ->> 'chain')::uuid AS id, (t ->> 'agency')::uuid AS agency, t ->> 'role' AS role
    FROM app.ticket() AS t WHERE t ->> 'chain' IS NOT NULL) c
  WHERE c.role = 'system' OR (c.role IN ('intake', 'police', 'social', 'legalAid', 'supervisor', 'auditor') AND (
    EXISTS (SELECT 1 FROM public.participants p
      WHERE p.case_id = c.id AND p.agency_id = c.agency AND p.basis <> 'oversight' AND (p.until IS NULL OR p.until > now()))
    OR EXISTS (SELECT 1 FROM public.referrals r
      WHERE r.case_id = c.id AND (r.from_agency_id = c.agency OR (r.to_agency_id = c.agency AND r.offered_at IS NOT NULL)))))
$$;

-- How many referrals closing a case waits for; who takes part must know, even without seeing them.
CREATE FUNCTION app.open_referrals(in_case uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::integer FROM public.referrals r
  WHERE r.case_id = in_case AND r.state IN ('queued', 'offered', 'accepted', 'inService') AND app.participates(in_case)
$$;

-- The part of a case's chain that is about one referral, for its two ends and for whoever owns the case. What the
-- case itself did (it was closed, a consent was withdrawn) is told only in its effect on the referral.
CREATE FUNCTION app.referral_chain(in_referral uuid, after_seq integer, at_most integer) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT jsonb_build_object('seq', e.seq, 'version', v.version, 'type', v.type, 'at', e.body ->> 'at', 'recordedAt', e.body ->> 'recordedAt',
    'agencyId', CASE WHEN step.own THEN e.body ->> 'agencyId' ELSE r.from_agency_id::text END,
    'role', e.body ->> 'role',
    'personId', CASE WHEN step.own THEN e.body ->> 'personId' END,
    'fieldNames', CASE WHEN step.own THEN e.body -> 'fieldNames' ELSE '[]' END,
    'commits', (SELECT coalesce(jsonb_object_agg(c.key, c.value), '{}') FROM jsonb_each(e.body -> 'commits') c
      WHERE c.key LIKE '%:' || in_referral),
    'hash', e.hash, 'prev', e.body ->> 'prev')
  FROM (
    -- Once, however many steps there are: from which place on this ticket is told of them; null: not at all.
    SELECT f.id, f.from_agency_id, CASE
      WHEN f.from_agency_id = (SELECT app.my_agency()) OR f.case_id = (SELECT app.chain_case()) THEN 1
      WHEN f.to_agency_id = (SELECT app.my_agency()) AND f.offered_at IS NOT NULL THEN f.sent_seq
      WHEN app.owns(f.case_id) THEN f.sent_seq END AS since
    FROM public.referrals f WHERE f.id = in_referral OFFSET 0) r
  JOIN public.referral_events v ON v.referral_id = r.id AND v.seq >= r.since AND v.seq > after_seq
  JOIN public.timeline_events e ON e.case_id = v.case_id AND e.seq = v.seq
  CROSS JOIN LATERAL (SELECT e.body ->> 'type' LIKE 'referral.%' AS own) step
  ORDER BY v.seq LIMIT at_most
$$;
-- The case whose chain a referral's steps are written into, for its two ends and the queue: the recorder locks it first.
CREATE FUNCTION app.case_of_referral(in_referral uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT r.case_id FROM public.referrals r
  WHERE r.id = in_referral AND (r.from_agency_id = app.my_agency()
    OR (r.to_agency_id = app.my_agency() AND r.offered_at IS NOT NULL) OR app.my_role() = 'system')
$$;
ALTER FUNCTION app.my_role() OWNER TO loive_gate;
ALTER FUNCTION app.chain_case() OWNER TO loive_gate;
ALTER FUNCTION app.open_referrals(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.referral_chain(uuid, integer, integer) OWNER TO loive_gate;
ALTER FUNCTION app.case_of_referral(uuid) OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.my_role(), app.chain_case(), app.open_referrals(uuid), app.referral_chain(uuid, integer, integer),
  app.case_of_referral(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.my_role(), app.chain_case(), app.open_referrals(uuid), app.referral_chain(uuid, integer, integer),
  app.case_of_referral(uuid) TO loive_api, loive_worker;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
`;

const GATE_RIGHTS = /* sql */ `
GRANT SELECT (id, case_id, from_agency_id, to_agency_id, state, offered_at, sent_seq) ON referrals TO loive_gate;
GRANT SELECT ON referral_events TO loive_gate;
GRANT SELECT ON timeline_events TO loive_gate;   -- names, ids and commitments: an event holds no value
CREATE POLICY gate ON referrals FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON referral_events FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON timeline_events FOR SELECT TO loive_gate USING (true);
`;

const NEW_TABLES = [
  'referrals',
  'referral_entries',
  'referral_events',
  'inbox',
  'queue_health',
  'notices',
  'notice_reads',
  'provider_settings',
  'mail_addresses',
];

const FORCE = NEW_TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
).join('\n');

// PostgreSQL asks the rules of a table in the reverse order of their names: these come last, so that whoever works on
// the case is answered by the rule for plain reads and pays for no second look at the ticket.
const BOTH = 'loive_api, loive_worker';
function underChain(table: string, what: 'SELECT' | 'INSERT' | 'UPDATE', column = 'case_id', roles = BOTH): string {
  const rule = `${column} = (SELECT app.chain_case())`;
  const check = what === 'SELECT' ? `USING (${rule})` : what === 'INSERT' ? `WITH CHECK (${rule})` : `USING (${rule}) WITH CHECK (true)`;
  return `CREATE POLICY a_chain_${what.toLowerCase()} ON ${table} FOR ${what} TO ${roles} ${check};`;
}

// By a chain the worker gets what recording a step needs of that one case. It opens no case, and reads no compartment,
// no record of an event, and nothing that was said or packed for a referral.
const CHAIN = /* sql */ `
${underChain('cases', 'SELECT', 'id')} ${underChain('cases', 'UPDATE', 'id')}
GRANT SELECT ON cases TO loive_worker;
GRANT UPDATE (version, head, chart_version, stage, facts, milestones, held, owner_agency_id, assignee_id, updated_at)
  ON cases TO loive_worker;
${(['SELECT', 'INSERT', 'UPDATE'] as const).map((what) => underChain('participants', what)).join(' ')}
GRANT SELECT, INSERT ON participants TO loive_worker;
GRANT UPDATE (basis, until, status, phase, due_at, changed_at, folded, card) ON participants TO loive_worker;
${underChain('timeline_events', 'SELECT')}
CREATE POLICY a_chain_insert ON timeline_events FOR INSERT TO loive_api, loive_worker
  WITH CHECK (case_id = (SELECT app.chain_case())
    AND body ->> 'chain' = case_id::text AND (body ->> 'seq')::integer = seq
    AND body ->> 'personId' = (SELECT app.my_person())::text AND body ->> 'agencyId' = (SELECT app.my_agency())::text
    AND seq = (SELECT c.version + 1 FROM cases c WHERE c.id = case_id));
GRANT SELECT, INSERT ON timeline_events TO loive_worker;
${underChain('event_records', 'INSERT')}
GRANT INSERT ON event_records TO loive_worker;
${(['SELECT', 'INSERT', 'UPDATE'] as const).map((what) => underChain('duties', what)).join(' ')}
GRANT INSERT ON duties TO loive_worker;
GRANT UPDATE (state, owner_agency_id, with_agency_ids, anchor_at, due_at, met_at, ground, ended_seq) ON duties TO loive_worker;
${underChain('outbox', 'INSERT')}
${(['SELECT', 'INSERT', 'UPDATE'] as const).map((what) => underChain('referrals', what)).join(' ')}
${(['SELECT', 'INSERT'] as const).map((what) => underChain('referral_entries', what, 'case_id', what === 'SELECT' ? 'loive_api' : BOTH) + underChain('referral_events', what)).join(' ')}
`;

const UPDATABLE = `version, state, facts, card, consent, to_agency_id, service, urgency, needs_receiver, sent_at, sent_seq,
  offered_at, accepted_at, answer_by, lapse_at, open_until, updated_at`;
const ME = '(SELECT app.my_agency())';

const REFERRALS = /* sql */ `
CREATE POLICY read ON referrals FOR SELECT TO loive_api USING (from_agency_id = ${ME}
  OR (to_agency_id = ${ME} AND offered_at IS NOT NULL)
  OR (state NOT IN ('draft', 'discarded')   -- these are their sender's alone
    AND (SELECT p.basis = 'owner' FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = referrals.case_id)));
-- The receiver reads from the sending on: texts and what the request says while it is asked or works, values only
-- while it works. Afterwards there are left to it the codes of what was done. (Its row stays, for its own account.
-- Row security knows no columns: that the teaser, the day at court, the consent and the names of the packet are
-- shown no more is the API's rule, in the referral's sheet and row.)
-- The sender reads no value here: it looks them up in the case, where every look is an event.
CREATE POLICY read ON referral_entries FOR SELECT TO loive_api USING (EXISTS (
  SELECT 1 FROM referrals r WHERE r.id = referral_entries.referral_id AND ((r.from_agency_id = ${ME} AND referral_entries.part <> 'packet')
    OR (r.to_agency_id = ${ME} AND r.offered_at IS NOT NULL AND referral_entries.seq >= r.sent_seq
      AND CASE referral_entries.part WHEN 'record' THEN referral_entries.seq > r.sent_seq OR r.state = 'offered' OR r.open_until > now()
        WHEN 'words' THEN r.state = 'offered' OR r.open_until > now()
        ELSE r.open_until > now() END)
    OR (referral_entries.part = 'record' AND referral_entries.seq >= r.sent_seq
      AND (SELECT p.basis = 'owner' FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = r.case_id)))));
CREATE POLICY read ON referral_events FOR SELECT TO loive_api USING (EXISTS (
  SELECT 1 FROM referrals r WHERE r.id = referral_events.referral_id
    AND (r.from_agency_id = ${ME} OR referral_events.seq >= r.sent_seq)));
-- The duties that the law gives a receiver do not open the case for it: it reads these rows alone.
CREATE POLICY read_own ON duties FOR SELECT TO loive_api USING (pathway = 'legal_aid' AND owner_agency_id = ${ME});
GRANT SELECT, INSERT ON referrals, referral_events TO loive_api, loive_worker;
GRANT SELECT, INSERT ON referral_entries TO loive_api;
GRANT INSERT ON referral_entries TO loive_worker;
GRANT UPDATE (${UPDATABLE}) ON referrals TO loive_api, loive_worker;
GRANT USAGE ON SEQUENCE referral_numbers TO loive_api;
`;

const MESSAGES = /* sql */ `
CREATE POLICY deliver ON outbox FOR SELECT TO loive_worker USING (true);
CREATE POLICY mark ON outbox FOR UPDATE TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY add_later ON outbox FOR INSERT TO loive_worker WITH CHECK (true);
GRANT SELECT, INSERT ON outbox TO loive_worker;
GRANT UPDATE (delivered_at, generation, queued_at, attempts, dead_at, failure, not_before) ON outbox TO loive_worker;
-- The operator sees counts, ages and codes of failures, never which case or referral a message is about.
CREATE POLICY operate ON outbox FOR SELECT TO loive_api USING ((SELECT app.my_role()) = 'operator');
CREATE POLICY replay ON outbox FOR UPDATE TO loive_api USING ((SELECT app.my_role()) = 'operator' AND dead_at IS NOT NULL)
  WITH CHECK (dead_at IS NULL);
GRANT SELECT (id, effect, created_at, not_before, generation, queued_at, delivered_at, attempts, dead_at, failure) ON outbox TO loive_api;
GRANT UPDATE (generation, queued_at, attempts, dead_at, failure) ON outbox TO loive_api;

CREATE POLICY deliver ON inbox TO loive_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON inbox TO loive_worker;
CREATE POLICY beat ON queue_health TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY read ON queue_health FOR SELECT TO loive_api USING (true);
GRANT SELECT, INSERT, UPDATE ON queue_health TO loive_worker;
GRANT SELECT ON queue_health TO loive_api;

-- Reminders and escalations look at what stands now, before they ask for anything else.
CREATE POLICY remind ON duties FOR SELECT TO loive_worker USING (true);
GRANT SELECT ON duties TO loive_worker;
CREATE POLICY remind ON referrals FOR SELECT TO loive_worker USING ((SELECT app.my_role()) = 'system');

CREATE POLICY read ON notices FOR SELECT TO loive_api USING (agency_id = ${ME}
  AND (audience = 'agency' OR (SELECT app.my_role()) = 'supervisor'));
CREATE POLICY tell ON notices TO loive_worker USING (true) WITH CHECK (true);
GRANT SELECT ON notices TO loive_api;
GRANT SELECT, INSERT ON notices TO loive_worker;
CREATE POLICY own ON notice_reads TO loive_api USING (person_id = (SELECT app.my_person()))
  WITH CHECK (person_id = (SELECT app.my_person()));
GRANT SELECT, INSERT ON notice_reads TO loive_api;

CREATE POLICY read ON provider_settings FOR SELECT TO loive_api, loive_worker USING (true);
CREATE POLICY own_new ON provider_settings FOR INSERT TO loive_api
  WITH CHECK (agency_id = ${ME} AND (SELECT app.my_role()) = 'supervisor');
CREATE POLICY own_change ON provider_settings FOR UPDATE TO loive_api
  USING (agency_id = ${ME} AND (SELECT app.my_role()) = 'supervisor') WITH CHECK (agency_id = ${ME});
GRANT SELECT ON provider_settings TO loive_api, loive_worker;
GRANT INSERT, UPDATE (accepting, capacity, services, updated_at) ON provider_settings TO loive_api;
CREATE POLICY send ON mail_addresses FOR SELECT TO loive_worker USING (true);
-- Both are the register's, like agencies and people: whoever sets the house up writes them, superuser or not.
CREATE POLICY register ON provider_settings TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY register ON mail_addresses TO loive_tables USING (true) WITH CHECK (true);
GRANT SELECT ON mail_addresses TO loive_worker;

-- First answers are kept for as long as a client may still repeat its request.
CREATE POLICY sweep ON answers FOR DELETE TO loive_worker USING (created_at < now() - interval '72 hours');
CREATE POLICY sweep_finds ON answers FOR SELECT TO loive_worker USING (created_at < now() - interval '72 hours');
GRANT SELECT (created_at), DELETE ON answers TO loive_worker;
CREATE INDEX answers_created ON answers (created_at);
`;
