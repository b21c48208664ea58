const BOTH = 'loive_api, loive_worker';
const ME = '(SELECT app.my_agency())';
const MYSELF = '(SELECT app.my_person())';
const PURPOSE = '(SELECT app.my_purpose())';
const ROLE = '(SELECT app.my_role())';
const CHAIN = '(SELECT app.chain_case())';

const mayCase = (right: string): string => `(SELECT app.case_for('${right}'))`;

/** Row security on every table, forced on its owner, and nothing left of the rules before. */
export const FORCE = /* sql */ `
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
    EXECUTE format('DROP POLICY %I ON public.%I', one.policyname, one.tablename);
  END LOOP;
  FOR one IN SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace IN ('public'::regnamespace, 'app'::regnamespace) AND c.relkind IN ('r', 'p') LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', one.name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one.name);
  END LOOP;
  -- The list of migrations is kept by whoever runs them.
  EXECUTE format('CREATE POLICY keep ON migrations TO %I USING (true) WITH CHECK (true)', current_user);
END $$;
`;

const GATE_READS: Readonly<Record<string, string>> = {
  cases: 'id, code, child, owner_agency_id, stage',
  participants: 'agency_id, case_id, basis, since, until, assignee_id',
  referrals: 'id, code, case_id, from_agency_id, to_agency_id, state, offered_at, sent_seq, open_until, facts, card, consent',
  seals: 'case_id, person_id, agency_id, lifted_seq',
  grants: 'case_id, person_id, kind, state, compartments, since, until, review_by, reviewed_seq',
  budget_unlocks: 'person_id, day, extra',
};

/** The gate is no superuser and bypasses nothing: it may read these columns because a policy says so. */
export const GATE_RIGHTS = /* sql */ `
${Object.entries(GATE_READS)
  .map(([table, columns]) => `GRANT SELECT (${columns}) ON ${table} TO loive_gate; CREATE POLICY gate ON ${table} FOR SELECT TO loive_gate USING (true);`)
  .join('\n')}
CREATE POLICY gate ON referral_events FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON timeline_events FOR SELECT TO loive_gate USING (true);
GRANT INSERT, SELECT (person_id, at, purpose, case_id) ON read_log TO loive_gate;
GRANT SELECT, INSERT ON read_days TO loive_gate;
CREATE POLICY gate ON read_log FOR INSERT TO loive_gate WITH CHECK (true);
CREATE POLICY gate_counts ON read_log FOR SELECT TO loive_gate USING (true);
CREATE POLICY gate ON read_days TO loive_gate USING (true) WITH CHECK (true);
GRANT USAGE ON SCHEMA app TO loive_tables;
GRANT SELECT ON app.rights, app.policy TO loive_gate;
GRANT SELECT ON app.policy TO ${BOTH};
GRANT SELECT ON app.rights TO loive_api;
CREATE POLICY gate ON app.rights FOR SELECT TO loive_gate, loive_api USING (true);
CREATE POLICY gate ON app.policy FOR SELECT TO loive_gate, ${BOTH} USING (true);
CREATE POLICY register ON app.rights TO loive_tables USING (true) WITH CHECK (true);
CREATE POLICY register ON app.policy TO loive_tables USING (true) WITH CHECK (true);
`;

// PostgreSQL asks the rules of a table in the reverse order of their names: those of the recorder's ticket come last, so
// that whoever reads pays for no second look.
function underChain(table: string, what: 'SELECT' | 'INSERT' | 'UPDATE', column = 'case_id', roles = BOTH): string {
  const rule = `${column} = ${CHAIN}`;
  const check = what === 'SELECT' ? `USING (${rule})` : what === 'INSERT' ? `WITH CHECK (${rule})` : `USING (${rule}) WITH CHECK (true)`;
  return `CREATE POLICY a_chain_${what.toLowerCase()} ON ${table} FOR ${what} TO ${roles} ${check};`;
}
const chained = (table: string, ...what: ('SELECT' | 'INSERT' | 'UPDATE')[]): string => what.map((one) => underChain(table, one)).join(' ');

/** What a ticket of one case opens beside the rights that the table of rights names, and what the recorder's ticket writes. */
export const BY_CASE = /* sql */ `
CREATE POLICY open ON cases FOR INSERT TO loive_api WITH CHECK (id = ${mayCase('open')} AND owner_agency_id = ${ME});
${underChain('cases', 'SELECT', 'id')} ${underChain('cases', 'UPDATE', 'id')}

-- Lists: one's own agency's rows, by a tie that its role may read by, of cases where nobody is named or oneself is.
CREATE POLICY read_lists ON participants FOR SELECT TO loive_api USING (agency_id = (SELECT app.list_agency())
  AND (until IS NULL OR until > now()) AND basis = ANY ((SELECT app.list_bases())::text[])
  AND ((SELECT app.lists_all()) OR assignee_id IS NULL OR assignee_id = ${MYSELF})
  AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[]));
CREATE POLICY read ON participants FOR SELECT TO loive_api USING (case_id = ${mayCase('read')});
${chained('participants', 'SELECT', 'INSERT', 'UPDATE')}
GRANT UPDATE (assignee_id) ON participants TO ${BOTH};

${underChain('timeline_events', 'SELECT')}
-- Nobody appends in another's name, nor anywhere but behind the last event.
CREATE POLICY a_chain_insert ON timeline_events FOR INSERT TO ${BOTH} WITH CHECK (case_id = ${CHAIN}
  AND body ->> 'chain' = case_id::text AND (body ->> 'seq')::integer = seq
  AND body ->> 'personId' = ${MYSELF}::text AND body ->> 'agencyId' = ${ME}::text
  AND seq = (SELECT CASE WHEN seq = 1 THEN c.version ELSE c.version + 1 END FROM cases c WHERE c.id = case_id));
${underChain('event_records', 'INSERT')}

-- A duty that came with a referral tells who received it: beside the agency whose duty it is, sender and owner read it.
CREATE POLICY read ON duties FOR SELECT TO loive_api USING (case_id = ${mayCase('read')}
  AND (referral_id IS NULL OR owner_agency_id = ${ME} OR (SELECT app.my_basis()) = 'owner'
    OR (SELECT r.from_agency_id = ${ME} FROM referrals r WHERE r.id = duties.referral_id)));
-- The duties that the law gives a receiver do not open the case for it: it reads these rows alone.
CREATE POLICY read_own ON duties FOR SELECT TO loive_api USING (referral_id = (SELECT app.my_referral()) AND owner_agency_id = ${ME});
${chained('duties', 'SELECT', 'INSERT', 'UPDATE')}
-- Reminders and escalations look at what stands now, before they ask for anything else.
CREATE POLICY remind ON duties FOR SELECT TO loive_worker USING (true);

-- Why, by whom and until when: for whoever reads the case; of a broken glass its own person, and those who answer for it.
-- To whom a case was referred is for its owner and that agency alone.
CREATE POLICY read ON grants FOR SELECT TO loive_api USING (case_id = ${mayCase('read')}
  AND (referral_id IS NULL OR agency_id = ${ME} OR (SELECT app.my_basis()) = 'owner'));
CREATE POLICY read_lists ON grants FOR SELECT TO loive_api USING (kind = 'breakGlass' AND ${PURPOSE} IN ('list', 'breakGlass')
  AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[])
  AND (person_id = ${MYSELF} OR (${ROLE} = 'supervisor' AND (agency_id = ${ME} OR EXISTS (
    SELECT 1 FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = grants.case_id AND p.basis = 'owner')))));
${chained('grants', 'SELECT', 'INSERT', 'UPDATE')}
GRANT SELECT ON grants TO ${BOTH};
GRANT INSERT, UPDATE (until, ended_seq, state, review_by, confirmed_by, reviewed_seq, finding) ON grants TO ${BOTH};
${underChain('seals', 'SELECT')}
-- Who is kept out is written by whoever works on the case or oversees it, never while looking behind glass.
CREATE POLICY a_chain_insert ON seals FOR INSERT TO ${BOTH} WITH CHECK (case_id = ${CHAIN} AND ${PURPOSE} = 'record');
CREATE POLICY a_chain_update ON seals FOR UPDATE TO ${BOTH} USING (case_id = ${CHAIN} AND ${PURPOSE} = 'record') WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE (lifted_seq) ON seals TO ${BOTH};
GRANT SELECT (id, at, person_id, agency_id, role, purpose, case_id, referral_id, compartments, request_id) ON read_log TO loive_api;

CREATE POLICY add ON outbox FOR INSERT TO loive_api WITH CHECK (case_id = ${CHAIN});
${underChain('outbox', 'INSERT', 'case_id', 'loive_worker')}
`;

/** What stands at the two ends of a referral. */
export const BY_REFERRAL = /* sql */ `
-- Its page, the page of its case, and lists. Drafts are their sender's alone.
CREATE POLICY read ON referrals FOR SELECT TO loive_api USING (
  (id = (SELECT app.my_referral()) OR case_id = ${mayCase('read')} OR (${PURPOSE} = 'list' AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[])))
  AND ((to_agency_id = ${ME} AND offered_at IS NOT NULL)
    OR (from_agency_id = ${ME} AND (${PURPOSE} <> 'list' OR NOT app.hidden_from_me(case_id)))
    OR (state NOT IN ('draft', 'discarded') AND (SELECT app.my_basis()) = 'owner')));
${chained('referrals', 'SELECT', 'INSERT', 'UPDATE')}
-- Row security knows no columns: what a referral says of the person is told by app.referral_told alone.
REVOKE SELECT ON referrals FROM loive_api;
GRANT SELECT (id, code, case_id, version, state, from_agency_id, to_agency_id, service, urgency, needs_receiver, drafted_at, sent_at,
  sent_seq, offered_at, accepted_at, answer_by, lapse_at, open_until, updated_at, in_tab, out_tab, sort_at) ON referrals TO loive_api;
CREATE POLICY remind ON referrals FOR SELECT TO loive_worker USING (${ROLE} = 'system');

-- The receiver reads from the sending on: texts and what the request says while it is asked or works, values only
-- while it works. Afterwards there are left to it the codes of what was done.
-- The sender reads no value here: it looks them up in the case, where every look is an event.
CREATE POLICY read ON referral_entries FOR SELECT TO loive_api USING (referral_id = (SELECT app.my_referral()) AND EXISTS (
  SELECT 1 FROM referrals r WHERE r.id = referral_entries.referral_id AND ((r.from_agency_id = ${ME} AND referral_entries.part <> 'packet')
    OR (r.to_agency_id = ${ME} AND r.offered_at IS NOT NULL AND referral_entries.seq >= r.sent_seq
      AND CASE referral_entries.part WHEN 'record' THEN referral_entries.seq > r.sent_seq OR r.state = 'offered' OR r.open_until > now()
        WHEN 'words' THEN r.state = 'offered' OR r.open_until > now()
        ELSE r.open_until > now() END)
    OR (referral_entries.part = 'record' AND referral_entries.seq >= r.sent_seq AND (SELECT app.my_basis()) = 'owner'))));
${underChain('referral_entries', 'SELECT', 'case_id', 'loive_api')} ${underChain('referral_entries', 'INSERT')}
CREATE POLICY read ON referral_events FOR SELECT TO loive_api USING (referral_id = (SELECT app.my_referral()) AND EXISTS (
  SELECT 1 FROM referrals r WHERE r.id = referral_events.referral_id AND (r.from_agency_id = ${ME} OR referral_events.seq >= r.sent_seq)));
${chained('referral_events', 'SELECT', 'INSERT')}
`;

/** What belongs to a person, an agency or the house, and to no case. */
export const BY_PERSON = /* sql */ `
-- Before anybody is known: the register, accounts and sessions. None of it is about a victim.
${['agencies', 'people', 'accounts'].map((table) => `CREATE POLICY read ON ${table} FOR SELECT TO loive_api, loive_worker USING (true);`).join('\n')}
CREATE POLICY door ON sessions TO loive_api USING (true) WITH CHECK (true);
CREATE POLICY door ON sign_in_failures TO loive_api USING (true) WITH CHECK (true);
-- Whoever sets the house up writes the register, superuser or not.
${['agencies', 'people', 'accounts', 'provider_settings', 'mail_addresses']
  .map((table) => `CREATE POLICY register ON ${table} TO loive_tables USING (true) WITH CHECK (true);`)
  .join('\n')}

CREATE POLICY own ON answers TO loive_api USING (person_id = ${MYSELF} AND ${PURPOSE} NOT IN ('list', 'page', 'audit'))
  WITH CHECK (person_id = ${MYSELF});
-- First answers are kept for as long as a client may still repeat its request.
CREATE POLICY sweep ON answers FOR DELETE TO loive_worker USING (created_at < now() - interval '72 hours');
CREATE POLICY sweep_finds ON answers FOR SELECT TO loive_worker USING (created_at < now() - interval '72 hours');

CREATE POLICY deliver ON outbox FOR SELECT TO loive_worker USING (true);
CREATE POLICY mark ON outbox FOR UPDATE TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY add_later ON outbox FOR INSERT TO loive_worker WITH CHECK (true);
-- The operator sees counts, ages and codes of failures, never which case or referral a message is about.
CREATE POLICY operate ON outbox FOR SELECT TO loive_api USING (${ROLE} = 'operator' AND ${PURPOSE} = 'operate');
CREATE POLICY replay ON outbox FOR UPDATE TO loive_api USING (${ROLE} = 'operator' AND ${PURPOSE} = 'operate' AND dead_at IS NOT NULL)
  WITH CHECK (dead_at IS NULL);
CREATE POLICY deliver ON inbox TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY beat ON queue_health TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY read ON queue_health FOR SELECT TO loive_api USING (${ROLE} = 'operator');
CREATE POLICY read ON operator_acts FOR SELECT TO loive_api USING (${ROLE} = 'operator');
CREATE POLICY act ON operator_acts FOR INSERT TO loive_api WITH CHECK (person_id = ${MYSELF} AND ${ROLE} = 'operator');

CREATE POLICY read ON notices FOR SELECT TO loive_api USING (agency_id = ${ME} AND ${PURPOSE} = 'list'
  AND (audience = 'agency' OR ${ROLE} = 'supervisor') AND NOT app.notice_hidden_from_me(case_id, referral_id));
CREATE POLICY tell ON notices TO loive_worker USING (true) WITH CHECK (true);
CREATE POLICY own ON notice_reads TO loive_api USING (person_id = ${MYSELF}) WITH CHECK (person_id = ${MYSELF});

CREATE POLICY read ON provider_settings FOR SELECT TO ${BOTH} USING (${MYSELF} IS NOT NULL);
CREATE POLICY own_new ON provider_settings FOR INSERT TO loive_api WITH CHECK (agency_id = ${ME} AND ${ROLE} = 'supervisor');
CREATE POLICY own_change ON provider_settings FOR UPDATE TO loive_api
  USING (agency_id = ${ME} AND ${ROLE} = 'supervisor') WITH CHECK (agency_id = ${ME});
CREATE POLICY send ON mail_addresses FOR SELECT TO loive_worker USING (true);

CREATE POLICY read ON budget_unlocks FOR SELECT TO loive_api USING (person_id = ${MYSELF} OR by_person = ${MYSELF});
CREATE POLICY give ON budget_unlocks FOR INSERT TO loive_api WITH CHECK (by_person = ${MYSELF} AND ${ROLE} = 'supervisor'
  AND ${PURPOSE} = 'administer' AND EXISTS (SELECT 1 FROM people p WHERE p.id = budget_unlocks.person_id AND p.agency_id = ${ME}));
GRANT SELECT, INSERT ON budget_unlocks TO loive_api;
`;

/** Oversight: how far a case has come and who did what, in columns that hold no name and nothing that was said. */
export const OVERSIGHT = /* sql */ `
GRANT SELECT (id, code, version, head, chart_version, stage, owner_agency_id, opened_at, updated_at, erased) ON cases TO loive_audit;
GRANT SELECT ON participants, timeline_events, duties, notices, agencies, provider_settings TO loive_audit;
GRANT SELECT, INSERT ON notice_reads TO loive_audit;
GRANT SELECT (id, agency_id, role, active) ON people TO loive_audit;
CREATE POLICY audit ON participants FOR SELECT TO loive_audit USING (agency_id = ${ME} AND basis = 'oversight'
  AND (until IS NULL OR until > now())
  AND case_id <> ALL ((SELECT app.sealed_from_me())::uuid[])
  AND ((agency_id = (SELECT app.list_agency()) AND basis = ANY ((SELECT app.list_bases())::text[])) OR case_id = ${mayCase('audit.read')}));
CREATE POLICY audit ON duties FOR SELECT TO loive_audit USING (case_id = ${mayCase('audit.read')} AND referral_id IS NULL);
CREATE POLICY audit ON notices FOR SELECT TO loive_audit USING (agency_id = ${ME} AND ${PURPOSE} = 'list' AND audience = 'agency'
  AND NOT app.notice_hidden_from_me(case_id, referral_id));
CREATE POLICY audit ON notice_reads TO loive_audit USING (person_id = ${MYSELF}) WITH CHECK (person_id = ${MYSELF});
CREATE POLICY audit ON agencies FOR SELECT TO loive_audit, loive_stats USING (true);
CREATE POLICY audit ON people FOR SELECT TO loive_audit, loive_stats USING (true);
CREATE POLICY audit ON provider_settings FOR SELECT TO loive_audit, loive_stats USING (${MYSELF} IS NOT NULL);
GRANT SELECT (id, at, person_id, agency_id, role, purpose, case_id, referral_id, compartments) ON read_log TO loive_audit;
GRANT SELECT (id, case_id, case_code, agency_id, person_id, kind, purpose, compartments, since, until, source_seq, ended_seq, state,
  review_by, confirmed_by, reviewed_seq, finding, asked_reason, referral_id) ON grants TO loive_audit;
CREATE POLICY audit ON grants FOR SELECT TO loive_audit USING ((case_id = ${mayCase('audit.read')} AND referral_id IS NULL) OR (kind = 'breakGlass'
  AND ${PURPOSE} = 'list' AND EXISTS (SELECT 1 FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = grants.case_id)));
GRANT SELECT ON agencies, provider_settings TO loive_stats;
GRANT SELECT (id, agency_id, role, active) ON people TO loive_stats;
`;
