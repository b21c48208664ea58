import { DEFINER, MINE } from './gate.js';

/** The law's day of this moment, since its first instant. */
const TODAY = `date_trunc('day', clock_timestamp() AT TIME ZONE 'Asia/Ho_Chi_Minh') AT TIME ZONE 'Asia/Ho_Chi_Minh'`;

const NAMES = ['note_look(uuid, uuid)', 'tries_today()', 'note_try(integer)'];

/** Looks and tries that the gate does not write down by itself. */
export const LOOKS = /* sql */ `
-- A page or a referral that is shown once more, to a request sent again: a look like any other. Tells whether the case is
-- there for this ticket; of one that is not, nothing is written.
CREATE FUNCTION app.note_look(in_case uuid, in_referral uuid DEFAULT NULL) RETURNS boolean
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, referral_id, request_id)
    SELECT a.person, a.agency, a.role, CASE a.purpose WHEN 'record' THEN 'page' ELSE a.purpose END, in_case, in_referral, a.request
    FROM vault.admissions a WHERE ${MINE} AND (EXISTS (SELECT 1 FROM public.cases c WHERE c.id = in_case AND c.id = a.chain) OR app.reaches(in_case));
  RETURN FOUND;
END $$;
-- How often this ticket's person tried today what its purpose is: in the case that it writes into, else in any.
CREATE FUNCTION app.tries_today() RETURNS integer
LANGUAGE plpgsql STABLE ${DEFINER} AS $$
BEGIN
  RETURN (SELECT count(l.at)::integer FROM vault.admissions a LEFT JOIN public.read_log l ON l.person_id = a.person AND l.at >= ${TODAY}
    AND l.purpose = a.purpose AND (a.chain IS NULL OR l.case_id = a.chain) WHERE ${MINE});
END $$;
-- Writes such a try down, whether or not there is a case; false, and nothing written, once there were that many.
CREATE FUNCTION app.note_try(at_most integer) RETURNS boolean
LANGUAGE plpgsql VOLATILE ${DEFINER} AS $$
BEGIN
  -- Two tries at once are counted one after the other.
  PERFORM pg_advisory_xact_lock(7115, hashtext(a.person::text)) FROM vault.admissions a WHERE ${MINE};
  IF app.tries_today() >= at_most THEN
    RETURN false;
  END IF;
  INSERT INTO public.read_log (person_id, agency_id, role, purpose, case_id, request_id)
    SELECT a.person, a.agency, a.role, a.purpose, CASE WHEN a.rights <> '{}' THEN a.case_id END, a.request
    FROM vault.admissions a WHERE ${MINE};
  RETURN FOUND;
END $$;
${NAMES.map((name) => `ALTER FUNCTION app.${name} OWNER TO loive_gate; REVOKE ALL ON FUNCTION app.${name} FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.${name} TO loive_api;`).join('\n')}
`;
