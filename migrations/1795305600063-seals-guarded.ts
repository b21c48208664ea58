import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds in the database, too, that a seal ends by two people, of whom the second is a supervisor of the agency in charge. */
export class SealsGuarded1795305600063 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FUNCTION);
    await db.query(`SET LOCAL ROLE loive_tables; ${GUARDED} RESET ROLE;`);
  }

  async down(): Promise<void> {
    throw new Error('rules that were open are not opened again: write a new migration instead');
  }
}

const FUNCTION = /* sql */ `
-- Under a ticket: who lifts a seal writes so into the chain, after somebody else did for this very seal. Nobody appends in
-- another's name, so that one person's SQL cannot make both. Without a ticket only whoever migrates writes here.
CREATE FUNCTION app.guard_seal_lifted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE asks vault.admissions;
BEGIN
  SELECT a.* INTO asks FROM vault.admissions a WHERE a.xid = pg_current_xact_id_if_assigned() AND a.expires > clock_timestamp();
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF NOT coalesce(OLD.lifted_seq IS NULL AND asks.role = 'supervisor' AND asks.basis = 'owner' AND (
    SELECT bool_or(e.seq = NEW.lifted_seq AND e.body ->> 'personId' = asks.person::text)
      AND bool_or(e.seq < NEW.lifted_seq AND e.body ->> 'personId' <> asks.person::text)
    FROM public.timeline_events e JOIN public.event_records r ON r.case_id = e.case_id AND r.seq = e.seq
    WHERE e.case_id = NEW.case_id AND e.body ->> 'type' = 'unseal' AND r.payload ->> 'sealId' = NEW.id::text), false) THEN
    RAISE EXCEPTION 'a seal is lifted once, by a supervisor of the agency in charge, after somebody else asked for it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.guard_seal_lifted() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.guard_seal_lifted() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.guard_seal_lifted() TO loive_tables;
`;

// Of what stands beside events the gate reads which seal was to be lifted, and nothing else. The guard stands behind the
// statement: the recorder writes event and seal in one.
const GUARDED = /* sql */ `
GRANT SELECT (case_id, seq, payload) ON event_records TO loive_gate;
CREATE POLICY gate_lifts ON event_records FOR SELECT TO loive_gate USING (payload ? 'sealId');
CREATE TRIGGER guard_lifted AFTER UPDATE ON seals FOR EACH ROW WHEN (NEW.lifted_seq IS DISTINCT FROM OLD.lifted_seq)
  EXECUTE FUNCTION app.guard_seal_lifted();
`;
