import { DEFINER, MINE } from './gate.js';

/** Longest that glass stays open, in minutes, with one more for clocks; the rules of the domain say when exactly. */
const GLASS_MINUTES = 61;
/** Compartments that nobody opens alone, as the domain has them. */
const BY_TWO = ['shelter', 'contact', 'protection'];
/** What was proposed about the file, or holds it. */
const PROPOSED = ['hold', 'erasure', 'sealing', 'admission'];

/**
 * What a ticket may not do to rows that it may write: glass is broken for oneself alone, opened by a second person where
 * one is needed, and whoever looks behind it changes neither who works on the case nor how far it has come.
 */
export const GUARDS = /* sql */ `
-- Reasons to see a case. Without a ticket only whoever migrates writes here: row security lets nobody else.
CREATE FUNCTION app.guard_grants() RETURNS trigger
LANGUAGE plpgsql ${DEFINER} AS $$
DECLARE asks vault.admissions;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE ${MINE};
  IF NOT FOUND THEN
    RETURN NEW;
  END IF;
  IF asks.purpose = 'breakGlass' AND (NEW.kind <> 'breakGlass' OR (TG_OP = 'UPDATE' AND OLD.kind <> 'breakGlass')) THEN
    RAISE EXCEPTION 'broken glass gives and ends no other reason' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.kind = 'courtOrder' AND asks.purpose <> 'record' THEN
      RAISE EXCEPTION 'a court order is a step of the case' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.kind = 'breakGlass' AND NOT coalesce(asks.purpose = 'breakGlass' AND NEW.person_id = asks.person AND NEW.agency_id = asks.agency
      AND NEW.ended_seq IS NULL AND NEW.confirmed_by IS NULL AND NEW.reviewed_seq IS NULL AND NEW.finding IS NULL
      AND CASE NEW.state WHEN 'waiting' THEN NEW.until IS NULL WHEN 'live' THEN NEW.review_by IS NOT NULL
          AND NEW.until <= clock_timestamp() + interval '${GLASS_MINUTES} minutes'
          AND NOT NEW.compartments && ARRAY[${BY_TWO.map((name) => `'${name}'`).join(', ')}]
          AND NOT (SELECT c.child FROM public.cases c WHERE c.id = NEW.case_id) END, false) THEN
      RAISE EXCEPTION 'glass is broken for oneself, for an hour, and not alone where two are needed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.kind <> 'breakGlass' THEN
    RETURN NEW;
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state THEN
    IF NOT coalesce(asks.purpose = 'breakGlass' AND OLD.state = 'waiting' AND asks.person <> OLD.person_id AND asks.agency = OLD.agency_id
      AND asks.role = 'supervisor' AND (NEW.state = 'refused'
        OR (NEW.confirmed_by = asks.person AND NEW.until <= clock_timestamp() + interval '${GLASS_MINUTES} minutes' AND NEW.review_by IS NOT NULL)), false) THEN
      RAISE EXCEPTION 'a second person of the same agency opens or refuses' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF NOT coalesce(NEW.review_by <= OLD.review_by, NEW.review_by IS NULL AND OLD.review_by IS NULL)
    OR NOT coalesce(NEW.until <= coalesce(OLD.until, NEW.until), OLD.until IS NULL AND NEW.until IS NULL)
    OR NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by THEN
    RAISE EXCEPTION 'glass shuts no later than it was to, and is reviewed no later' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.reviewed_seq IS DISTINCT FROM OLD.reviewed_seq OR NEW.finding IS DISTINCT FROM OLD.finding)
    AND (asks.purpose <> 'breakGlass' OR asks.person IN (OLD.person_id, OLD.confirmed_by) OR OLD.reviewed_seq IS NOT NULL OR OLD.state <> 'live') THEN
    RAISE EXCEPTION 'glass is reviewed once, by somebody else' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- Looking behind glass, or at one compartment, leaves the case as it stands, with those who work on it.
CREATE FUNCTION app.guard_standing() RETURNS trigger
LANGUAGE plpgsql ${DEFINER} AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM vault.admissions a WHERE ${MINE} AND a.purpose IN ('breakGlass', 'reveal')) THEN
    RAISE EXCEPTION 'a look changes nobody''s place in a case' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION app.guard_grants() OWNER TO loive_gate;
ALTER FUNCTION app.guard_standing() OWNER TO loive_gate;
REVOKE ALL ON FUNCTION app.guard_grants(), app.guard_standing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_grants(), app.guard_standing() TO loive_tables;
`;

/** Where they stand guard; a list line that changes with each event is no change of standing. */
export const GUARDED = /* sql */ `
CREATE TRIGGER guard_grants BEFORE INSERT OR UPDATE ON grants FOR EACH ROW EXECUTE FUNCTION app.guard_grants();
-- After the insert: before it, a line that is only brought up to date would count as a new one.
CREATE TRIGGER guard_new AFTER INSERT ON participants FOR EACH ROW EXECUTE FUNCTION app.guard_standing();
CREATE TRIGGER guard_standing BEFORE UPDATE ON participants FOR EACH ROW
  WHEN ((OLD.basis, OLD.since, date_trunc('milliseconds', OLD.until), OLD.assignee_id)
    IS DISTINCT FROM (NEW.basis, NEW.since, date_trunc('milliseconds', NEW.until), NEW.assignee_id))
  EXECUTE FUNCTION app.guard_standing();
CREATE TRIGGER guard_standing BEFORE UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.owner_agency_id, OLD.assignee_id, OLD.stage) IS DISTINCT FROM (NEW.owner_agency_id, NEW.assignee_id, NEW.stage)
    OR ${PROPOSED.map((name) => `coalesce(OLD.facts -> '${name}', 'null') <> coalesce(NEW.facts -> '${name}', 'null')`).join(' OR ')})
  EXECUTE FUNCTION app.guard_standing();
`;
