/** Tickets that were let in, each for one transaction. Unlogged: after a crash nobody is in one. */
export const ADMISSIONS = /* sql */ `
CREATE UNLOGGED TABLE vault.admissions (
  nonce uuid PRIMARY KEY,
  xid xid8 NOT NULL UNIQUE,                        -- one ticket in a transaction
  person uuid NOT NULL,
  agency uuid NOT NULL,
  agency_type text NOT NULL,
  role text NOT NULL,
  purpose text NOT NULL,
  case_id uuid,
  chain uuid,
  referral uuid,
  basis text,
  scope text,
  rights text[] NOT NULL,
  glass text[],
  sealed uuid[] NOT NULL,
  bases text[] NOT NULL,
  request text,
  expires timestamptz NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX admissions_at ON vault.admissions (at);
ALTER TABLE vault.admissions OWNER TO loive_gate;
`;

/** How each function of the gate runs. */
export const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';
/** The admission `a` of the present transaction, while its ticket lasts. */
export const MINE = 'a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp()';

/** What is looked up before a ticket is let in; none of it is for the roles that log in. */
export const BEFORE_ADMISSION = /* sql */ `
-- The claims of a ticket whose seal is good and whose time is not over; else null.
CREATE FUNCTION vault.claims_of(raw text) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE claims jsonb;
BEGIN
  IF coalesce(raw, '') = '' OR NOT EXISTS (
    SELECT 1 FROM vault.ticket_key k
    WHERE encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(split_part(raw, '.', 1), 'UTF8'))), 'hex')
        = substr(raw, length(split_part(raw, '.', 1)) + 2))
  THEN
    RETURN NULL;
  END IF;
  claims := convert_from(decode(split_part(raw, '.', 1), 'base64'), 'UTF8')::jsonb;
  IF coalesce((claims ->> 'expires')::bigint, 0) < extract(epoch FROM clock_timestamp()) * 1000 THEN
    RETURN NULL; -- a ticket that names no end has ended
  END IF;
  RETURN claims;
END $$;

-- Where somebody stands towards a case: tie of the agency, scope of the person, what glass was broken, the tier.
CREATE FUNCTION vault.standing(in_person uuid, in_agency uuid, in_role text, in_case uuid,
  OUT is_there boolean, OUT basis text, OUT scope text, OUT glass text[], OUT child boolean, OUT sealed boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  SELECT true, c.child INTO is_there, standing.child FROM public.cases c WHERE c.id = in_case;
  IF NOT FOUND THEN
    is_there := false;
    RETURN;
  END IF;
  sealed := EXISTS (SELECT 1 FROM public.seals s WHERE s.case_id = in_case AND s.lifted_seq IS NULL
    AND (s.person_id = in_person OR s.agency_id = in_agency));
  IF sealed THEN
    RETURN;
  END IF;
  SELECT p.basis, CASE
      WHEN p.basis = 'oversight' THEN CASE in_role WHEN 'auditor' THEN 'oversight' END
      WHEN in_role = 'supervisor' THEN 'supervision'
      WHEN in_role NOT IN ('intake', 'police', 'social', 'legalAid') THEN NULL
      WHEN p.assignee_id IS NULL THEN 'pool'
      WHEN p.assignee_id = in_person THEN 'assignment' END
    INTO standing.basis, standing.scope FROM public.participants p
    WHERE p.agency_id = in_agency AND p.case_id = in_case AND (p.until IS NULL OR p.until > now());
  SELECT array_agg(DISTINCT o.name) INTO standing.glass FROM public.grants g CROSS JOIN LATERAL unnest(g.compartments) AS o(name)
    WHERE g.case_id = in_case AND g.person_id = in_person AND g.kind IN ('breakGlass', 'courtOrder')
      AND g.state = 'live' AND g.since <= now() AND g.until > now();
END $$;

-- The ways to each right as the gate asks for them: one range of an index for a role, a type of agency and a purpose.
CREATE TABLE vault.ways (
  role text NOT NULL,
  agency_type text NOT NULL,
  purpose text NOT NULL,
  right_name text NOT NULL,
  bases text[] NOT NULL,
  scopes text[] NOT NULL,
  adults_only boolean NOT NULL,
  by_glass boolean NOT NULL
);
CREATE INDEX ways_asked ON vault.ways (role, agency_type, purpose);
ALTER TABLE vault.ways OWNER TO loive_gate;
-- Worked out anew with each change of the table of rights; only the newest version counts.
CREATE FUNCTION app.spread_rights() RETURNS trigger
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  DELETE FROM vault.ways;
  INSERT INTO vault.ways
    SELECT t.role, t.agency_type, u.purpose, r.key, ARRAY(SELECT jsonb_array_elements_text(w.way -> 'bases')),
      ARRAY(SELECT jsonb_array_elements_text(w.way -> 'scopes')), (w.way -> 'adultsOnly')::boolean, (w.way -> 'byGlass')::boolean
    FROM app.rights t CROSS JOIN LATERAL jsonb_each(t.rights) r CROSS JOIN LATERAL jsonb_array_elements(r.value) w(way)
      CROSS JOIN LATERAL jsonb_array_elements_text(w.way -> 'purposes') u(purpose)
    WHERE t.version = (SELECT max(v.version) FROM app.policy v);
  RETURN NULL;
END $$;
ALTER FUNCTION app.spread_rights() OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.spread_rights() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.spread_rights() TO loive_tables;

-- The rights that the table gives to a role in a standing, for one purpose.
CREATE FUNCTION vault.rights_for(in_role text, in_type text, in_purpose text, in_basis text, in_scope text, in_glass text[], is_child boolean)
RETURNS text[] LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT w.right_name FROM vault.ways w
    WHERE w.role = in_role AND w.agency_type = in_type AND w.purpose = in_purpose AND CASE
      WHEN w.by_glass THEN in_glass IS NOT NULL AND (w.right_name NOT LIKE 'reveal.%' OR substr(w.right_name, 8) = ANY (in_glass))
      WHEN w.bases = '{}' THEN true
      ELSE coalesce(in_basis = ANY (w.bases) AND in_scope = ANY (w.scopes), false) AND NOT (coalesce(is_child, true) AND w.adults_only) END);
END $$;

-- Stands at the receiving end of one of the case's referrals, or, where asked for, at the sending one.
CREATE FUNCTION vault.at_an_end(in_agency uuid, in_case uuid, as_sender boolean) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM public.referrals r WHERE r.case_id = in_case
    AND ((as_sender AND r.from_agency_id = in_agency) OR (r.to_agency_id = in_agency AND r.offered_at IS NOT NULL)))
$$;
`;

/** The gate: one ticket, once, in one transaction. */
export const ADMITTING = /* sql */ `
-- Lets a ticket in for this transaction. Tells 'ok', 'refused' (no good ticket, used before, or of another request) or
-- 'overBudget'. Whatever else is wrong (no such case, not for this person) is told by no row being there.
CREATE FUNCTION app.admit(raw text, in_request text DEFAULT NULL) RETURNS text
LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE
  claims jsonb := vault.claims_of(raw);
  in_person uuid; in_agency uuid; in_role text; in_type text; in_purpose text;
  the_case uuid; the_referral uuid; the_chain uuid; named text;
  is_there boolean; its_basis text; its_scope text; its_glass text[]; is_child boolean; is_sealed boolean;
  sent boolean; received boolean; sent_at_seq integer;
  names text[] := '{}'; hidden uuid[] := '{}'; listed text[] := '{}';
  today date; is_step boolean;
BEGIN
  IF claims IS NULL OR claims ->> 'request' IS DISTINCT FROM in_request THEN
    RETURN 'refused';
  END IF;
  in_person := claims ->> 'person'; in_agency := claims ->> 'agency'; in_role := claims ->> 'role';
  in_type := claims ->> 'agencyType'; in_purpose := claims ->> 'purpose';

  IF claims ? 'referral' THEN
    named := claims ->> 'referral';
    IF named NOT LIKE 'CT-%' THEN
      the_referral := named::uuid;
    END IF;
    SELECT f.id, f.case_id, f.from_agency_id = in_agency, f.to_agency_id = in_agency AND f.offered_at IS NOT NULL, f.sent_seq
      INTO the_referral, the_case, sent, received, sent_at_seq
      FROM public.referrals f WHERE f.id = the_referral OR (the_referral IS NULL AND f.code = named);
  ELSIF claims ? 'case' THEN
    named := claims ->> 'case';
    IF named LIKE 'LV-%' THEN
      SELECT c.id INTO the_case FROM public.cases c WHERE c.code = named;
    ELSE
      the_case := named::uuid;
    END IF;
  END IF;

  IF the_case IS NOT NULL THEN
    SELECT * INTO is_there, its_basis, its_scope, its_glass, is_child, is_sealed
      FROM vault.standing(in_person, in_agency, in_role, the_case);
    IF is_sealed THEN
      the_referral := NULL;
    ELSE
      names := vault.rights_for(in_role, in_type, in_purpose, its_basis, its_scope, its_glass, is_child);
      names := ARRAY(SELECT n FROM unnest(names) AS n WHERE (n = 'open') = (NOT is_there)
        AND (n NOT LIKE 'reveal.%' OR in_purpose = 'refer' OR substr(n, 8) = claims ->> 'compartment'));
      IF in_role = 'auditor' THEN
        -- Oversight asks as a role of its own, with columns of its own.
        names := ARRAY(SELECT CASE WHEN n LIKE 'record.%' THEN n ELSE 'audit.' || n END FROM unnest(names) AS n);
      END IF;
      -- A referral is there for its ends, and for whoever works on the case as its owner once it was sent.
      IF NOT ((sent AND (its_basis IS NULL OR its_scope IS NOT NULL)) OR received
        OR (its_basis = 'owner' AND sent_at_seq IS NOT NULL AND 'read' = ANY (names))) OR NOT 'answerReferral' = ANY (names) THEN
        the_referral := NULL;
      END IF;
      IF claims ? 'chain' AND ((in_role = 'system' AND is_there)
        OR (in_purpose IN ('record', 'reveal', 'breakGlass') AND EXISTS (SELECT 1 FROM unnest(names) n WHERE n = 'open' OR n LIKE 'record.%'))
        OR (in_purpose IN ('refer', 'referral') AND in_role <> 'auditor' AND names <> '{}'
          AND ((its_scope IS NOT NULL AND its_basis <> 'oversight') OR vault.at_an_end(in_agency, the_case, its_basis IS NULL)))) THEN
        the_chain := the_case;
      END IF;
    END IF;
  END IF;
  -- Whatever the purpose: every rule that asks for seals gets them. As a rule there is no such row.
  hidden := ARRAY(SELECT x.case_id FROM public.seals x WHERE x.lifted_seq IS NULL AND (x.person_id = in_person OR x.agency_id = in_agency));
  IF in_purpose IN ('list', 'referral', 'breakGlass') THEN
    listed := ARRAY(SELECT DISTINCT unnest(w.bases) FROM vault.ways w
      WHERE w.role = in_role AND w.agency_type = in_type AND w.purpose = 'page' AND w.right_name = 'read');
  END IF;

  INSERT INTO vault.admissions (nonce, xid, person, agency, agency_type, role, purpose, case_id, chain, referral, basis, scope,
      rights, glass, sealed, bases, request, expires, at)
    VALUES ((claims ->> 'nonce')::uuid, pg_current_xact_id(), in_person, in_agency, in_type, in_role, in_purpose, the_case, the_chain,
      the_referral, its_basis, its_scope, names, its_glass, hidden, listed, in_request,
      to_timestamp((claims ->> 'expires')::bigint / 1000.0), clock_timestamp())
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN 'refused'; -- used before, or a second one in this transaction
  END IF;

  -- What is not written down is not seen: the row commits with the look. A step shows the page as well and counts as a look
  -- where looks are counted; the step itself is what is written down of it.
  is_step := claims ? 'budget' AND is_there AND the_chain IS NOT NULL AND in_purpose IN ('record', 'refer', 'referral');
  IF is_step OR the_referral IS NOT NULL OR (in_purpose IN ('page', 'audit', 'reveal') AND names && ARRAY['read', 'audit.read', 'seeReads']) THEN
    today := (clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
    IF NOT EXISTS (SELECT 1 FROM public.read_days d WHERE d.person_id = in_person AND d.day = today AND d.case_id = the_case) THEN
      PERFORM pg_advisory_xact_lock(7113, hashtext(in_person::text)); -- two looks at once are counted one after the other
      IF claims ? 'budget' AND (SELECT count(*) FROM public.read_days d WHERE d.person_id = in_person AND d.day = today)
        >= (claims ->> 'budget')::integer
          + (SELECT coalesce(sum(u.extra), 0) FROM public.budget_unlocks u WHERE u.person_id = in_person AND u.day = today) THEN
        DELETE FROM vault.admissions a WHERE a.nonce = (claims ->> 'nonce')::uuid;
        RETURN 'overBudget';
      END IF;
      INSERT INTO public.read_days (person_id, day, case_id) VALUES (in_person, today, the_case) ON CONFLICT DO NOTHING;
    END IF;
    IF the_referral IS NOT NULL OR is_step IS NOT TRUE THEN
      INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, referral_id, compartments, request_id)
        VALUES (in_person, in_agency, in_role, in_purpose, the_case, the_referral,
          CASE WHEN in_purpose = 'reveal' THEN ARRAY[claims ->> 'compartment'] END, in_request);
    END IF;
  END IF;
  RETURN 'ok';
END $$;

-- Writes down what a list showed, in the list's own statement; gives back how many it were.
CREATE FUNCTION app.note_list(shown_ids uuid[]) RETURNS integer
LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
BEGIN
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, shown, salt, ids, request_id)
    SELECT a.person, a.agency, a.role, a.purpose, coalesce(cardinality(shown_ids), 0), salt,
      (SELECT coalesce(array_agg(sha256(salt || uuid_send(i.id)) ORDER BY i.n), '{}') FROM unnest(shown_ids) WITH ORDINALITY AS i(id, n)), a.request
    FROM vault.admissions a WHERE ${MINE};
  RETURN coalesce(cardinality(shown_ids), 0);
END $$;

-- Drops admissions whose transaction is long over; counts them.
CREATE FUNCTION app.sweep_admissions() RETURNS bigint
LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE swept bigint;
BEGIN
  DELETE FROM vault.admissions a WHERE a.at < clock_timestamp() - interval '1 minute';
  GET DIAGNOSTICS swept = ROW_COUNT;
  RETURN swept;
END $$;

-- The role in which this transaction reads; null: the one that asked.
CREATE FUNCTION app.reads_as() RETURNS name
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN (SELECT CASE WHEN a.role = 'auditor' THEN 'loive_audit' WHEN a.role IN ('statistician', 'agencyAdmin') THEN 'loive_stats' END
    FROM vault.admissions a WHERE ${MINE} AND a.purpose IN ('list', 'page', 'audit', 'referral'));
END $$;

-- One statement under a ticket, in one round trip. Runs with the caller's rights.
DROP FUNCTION app.under_ticket(text, text, text[]);
CREATE FUNCTION app.under_ticket(ticket text, request text, statement text, args text[]) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = public, pg_temp AS $$
DECLARE
  admitted text := app.admit(ticket, request);
  reader name := app.reads_as();
BEGIN
  IF admitted = 'overBudget' THEN
    RAISE EXCEPTION 'no more cases today' USING ERRCODE = 'LV001';
  END IF;
  IF reader IS NOT NULL THEN
    PERFORM set_config('role', reader, true);
  END IF;
  RETURN QUERY EXECUTE 'SELECT to_jsonb(q) FROM (' || statement || ') q' USING args;
END $$;
REVOKE ALL ON FUNCTION app.admit(text, text), app.note_list(uuid[]), app.sweep_admissions(), app.reads_as(),
  app.under_ticket(text, text, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.admit(text, text), app.reads_as(), app.under_ticket(text, text, text, text[]) TO loive_api, loive_worker;
GRANT EXECUTE ON FUNCTION app.note_list(uuid[]) TO loive_api, loive_audit;
GRANT EXECUTE ON FUNCTION app.sweep_admissions() TO loive_worker;
`;
