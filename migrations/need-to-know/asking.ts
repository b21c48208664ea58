import { DEFINER, MINE } from './gate.js';

const asks = (name: string, type: string, expression: string, where = ''): string => /* sql */ `
CREATE OR REPLACE FUNCTION app.${name} RETURNS ${type} LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN (SELECT ${expression} FROM vault.admissions a WHERE ${MINE}${where});
END $$;`;

const ASKED = [
  ['my_person()', 'uuid', 'a.person'],
  // Of those who never see a case there is none.
  ['my_agency()', 'uuid', `CASE WHEN a.role NOT IN ('statistician', 'agencyAdmin', 'operator') THEN a.agency END`],
  ['my_role()', 'text', 'a.role'],
  ['my_purpose()', 'text', 'a.purpose'],
  ['my_case()', 'uuid', 'a.case_id', ` AND a.rights <> '{}'`],
  ['my_basis()', 'text', 'a.basis'],
  ['my_scope()', 'text', 'a.scope'],
  ['my_referral()', 'uuid', 'a.referral'],
  ['chain_case()', 'uuid', 'a.chain'],
  ['case_for(in_right text)', 'uuid', 'a.case_id', ' AND in_right = ANY (a.rights)'],
  ['sealed_from_me()', 'uuid[]', 'a.sealed'],
  // Lists: whose, by which ties, and whether of everybody in the agency or of one's own and what nobody has taken.
  ['list_agency()', 'uuid', 'a.agency', ` AND a.purpose = 'list'`],
  ['list_bases()', 'text[]', 'a.bases', ` AND a.purpose = 'list'`],
  ['lists_all()', 'boolean', `a.role IN ('supervisor', 'auditor')`],
] as const;

const signature = (name: string): string => name.replace('in_right text', 'text');

/** What a policy asks of the ticket that was let in: one look into an index each. */
export const ASKING = /* sql */ `
${ASKED.map(([name, type, expression, where]) => asks(name, type, expression, where)).join('')}
${ASKED.map(([name]) => `ALTER FUNCTION app.${signature(name)} OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.${signature(name)} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.${signature(name)} TO loive_api, loive_worker, loive_audit, loive_stats;`).join('\n')}
`;

/** What the recorder and the readers ask beside the rows, and who owns all of it. */
export const CHAINS = /* sql */ `
-- Whether this person could read a case beside the ticket's own: for a repeated opening, a merge, a refusal.
CREATE FUNCTION app.reaches(in_case uuid) RETURNS boolean
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN coalesce((SELECT s.is_there AND NOT s.sealed
      AND 'read' = ANY (vault.rights_for(a.role, a.agency_type, 'page', s.basis, s.scope, s.glass, s.child))
    FROM vault.admissions a CROSS JOIN LATERAL vault.standing(a.person, a.agency, a.role, in_case) s WHERE ${MINE}), false);
END $$;
-- ... and its file is open.
CREATE FUNCTION app.reaches_open(in_case uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT app.reaches(in_case) AND EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.stage ->> 'file' = 'open')
$$;
-- Somebody else of the agency is named in this case, or this person is sealed out of it: it is not there for them.
CREATE FUNCTION app.hidden_from_me(in_case uuid) RETURNS boolean
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN coalesce((SELECT in_case = ANY (a.sealed) OR (a.role <> 'supervisor' AND EXISTS (
      SELECT 1 FROM public.participants p WHERE p.agency_id = a.agency AND p.case_id = in_case
        AND (p.until IS NULL OR p.until > now()) AND p.assignee_id <> a.person))
    FROM vault.admissions a WHERE ${MINE}), true);
END $$;
-- A notice says that something waits in a case, also where it names a referral alone: it is told to nobody from whom
-- the case is hidden. One that is about neither is about no case.
CREATE FUNCTION app.notice_hidden_from_me(in_case uuid, in_referral uuid) RETURNS boolean
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
DECLARE about uuid := coalesce(in_case, (SELECT r.case_id FROM public.referrals r WHERE r.id = in_referral));
BEGIN
  RETURN (in_case IS NOT NULL OR in_referral IS NOT NULL) AND (about IS NULL OR app.hidden_from_me(about));
END $$;
-- Who takes part, for those who may not see the others' list lines.
CREATE FUNCTION app.ties_of_my_case() RETURNS jsonb
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'basis', p.basis, 'since', p.since, 'until', p.until,
    'assignee', NULL) ORDER BY p.since, p.agency_id), '[]') FROM public.participants p WHERE p.case_id = app.case_for('audit.read')
$$;
-- How many referrals closing a case waits for; who takes part must know, even without seeing them.
CREATE OR REPLACE FUNCTION app.open_referrals(in_case uuid) RETURNS integer
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT count(*)::integer FROM public.referrals r
  WHERE r.case_id = in_case AND r.state IN ('queued', 'offered', 'accepted', 'inService')
    AND in_case IN (app.case_for('read'), app.case_for('audit.read'))
$$;
-- The part of a case's chain that is about one referral, for its two ends and for whoever owns the case. What the
-- case itself did (it was closed, a consent was withdrawn) is told only in its effect on the referral.
CREATE OR REPLACE FUNCTION app.referral_chain(in_referral uuid, after_seq integer, at_most integer) RETURNS SETOF jsonb
LANGUAGE sql STABLE ${DEFINER} AS $$
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
      WHEN f.case_id = (SELECT app.chain_case()) THEN 1
      WHEN f.id <> (SELECT app.my_referral()) THEN NULL
      WHEN f.from_agency_id = (SELECT app.my_agency()) THEN 1
      ELSE f.sent_seq END AS since
    FROM public.referrals f WHERE f.id = in_referral AND (f.id = (SELECT app.my_referral()) OR f.case_id = (SELECT app.chain_case())) OFFSET 0) r
  JOIN public.referral_events v ON v.referral_id = r.id AND v.seq >= r.since AND v.seq > after_seq
  JOIN public.timeline_events e ON e.case_id = v.case_id AND e.seq = v.seq
  CROSS JOIN LATERAL (SELECT e.body ->> 'type' LIKE 'referral.%' AS own) step
  ORDER BY v.seq LIMIT at_most
$$;
-- The case whose chain a referral's steps are written into, for its two ends and the queue: the recorder locks it first.
CREATE OR REPLACE FUNCTION app.case_of_referral(in_referral uuid) RETURNS uuid
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT r.case_id FROM public.referrals r
  WHERE r.id = in_referral AND (app.my_role() = 'system' OR (r.from_agency_id = app.my_agency() AND NOT app.hidden_from_me(r.case_id))
    OR (r.to_agency_id = app.my_agency() AND r.offered_at IS NOT NULL AND NOT r.case_id = ANY (app.sealed_from_me())))
$$;
-- What a referral says of the person: to its sender, to the case's owner and to the recorder all of it; to its receiver
-- while it is asked or works, and afterwards only what it needs for its own account.
CREATE FUNCTION app.referral_told(in_referral uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN coalesce((SELECT CASE
      WHEN r.case_id = a.chain THEN jsonb_build_object('facts', r.facts, 'card', r.card, 'consent', r.consent)
      WHEN a.role NOT IN ('intake', 'police', 'social', 'legalAid', 'supervisor') OR r.case_id = ANY (a.sealed) THEN NULL
      WHEN (r.from_agency_id = a.agency AND NOT (a.purpose = 'list' AND app.hidden_from_me(r.case_id)))
        OR (r.to_agency_id = a.agency AND r.offered_at IS NOT NULL AND (r.state = 'offered' OR r.open_until > now()))
        OR (a.basis = 'owner' AND r.case_id = a.case_id AND r.state NOT IN ('draft', 'discarded'))
        THEN jsonb_build_object('facts', r.facts, 'card', r.card, 'consent', r.consent)
      WHEN r.to_agency_id = a.agency AND r.offered_at IS NOT NULL THEN jsonb_build_object('card', '{}'::jsonb, 'consent', NULL, 'facts', r.facts
        || '{"packet": [], "consentId": null, "basis": null, "detained": false, "courtOn": null, "proofMissing": false, "insteadOf": null}') END
    FROM public.referrals r CROSS JOIN vault.admissions a WHERE r.id = in_referral AND ${MINE}), '{}');
END $$;
-- A broken glass that nobody has reviewed in time pauses the account of whoever broke it.
CREATE FUNCTION app.is_paused(of_person uuid) RETURNS boolean
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT EXISTS (SELECT 1 FROM public.grants g WHERE g.person_id = of_person AND g.kind = 'breakGlass' AND g.state = 'live'
    AND g.reviewed_seq IS NULL AND g.review_by < now())
$$;
-- When this person broke the glass since then, in any case: also in one that they were kept out of later.
CREATE FUNCTION app.own_glass(from_then timestamptz) RETURNS SETOF timestamptz
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT g.since FROM public.grants g WHERE g.person_id = app.my_person() AND g.kind = 'breakGlass' AND g.since > from_then
$$;
${[
  'vault.claims_of(text)', 'vault.standing(uuid, uuid, text, uuid)', 'vault.rights_for(text, text, text, text, text, text[], boolean)',
  'vault.at_an_end(uuid, uuid, boolean)', 'app.admit(text, text)', 'app.note_list(uuid[])', 'app.sweep_admissions()', 'app.reads_as()',
  'app.reaches(uuid)', 'app.reaches_open(uuid)', 'app.hidden_from_me(uuid)', 'app.notice_hidden_from_me(uuid, uuid)',
  'app.ties_of_my_case()', 'app.referral_told(uuid)', 'app.is_paused(uuid)', 'app.own_glass(timestamptz)',
]
  .map((name) => `ALTER FUNCTION ${name} OWNER TO loive_gate; REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;`)
  .join('\n')}
GRANT EXECUTE ON FUNCTION app.own_glass(timestamptz) TO loive_api, loive_audit, loive_stats;
GRANT EXECUTE ON FUNCTION app.admit(text, text), app.reads_as() TO loive_api, loive_worker;
GRANT EXECUTE ON FUNCTION app.note_list(uuid[]), app.hidden_from_me(uuid), app.notice_hidden_from_me(uuid, uuid) TO loive_api, loive_audit;
GRANT EXECUTE ON FUNCTION app.sweep_admissions() TO loive_worker;
GRANT EXECUTE ON FUNCTION app.referral_told(uuid) TO loive_api, loive_worker;
GRANT EXECUTE ON FUNCTION app.reaches(uuid), app.reaches_open(uuid), app.is_paused(uuid) TO loive_api;
GRANT EXECUTE ON FUNCTION app.ties_of_my_case(), app.open_referrals(uuid), app.case_of_referral(uuid) TO loive_audit;
`;
