import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every packet has a key of its own, which ends with the packet: the worker finds the packets that nobody may open any more,
 * and removes each after its key. Those from before are found with them.
 */
export class PacketKeys1795305600141 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLES} RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was destroyed does not come back: write a new migration instead');
  }
}

const TABLES = /* sql */ `
-- A hold keeps what the file holds, packets that were shut too.
ALTER TABLE cases ADD COLUMN on_hold boolean GENERATED ALWAYS AS (coalesce(facts -> 'hold', 'null') <> 'null') STORED;
GRANT SELECT (on_hold) ON cases TO loive_gate;
-- That there is a packet, and of which referral; not what it says.
CREATE POLICY sweep_find ON referral_entries FOR SELECT TO loive_gate USING (part = 'packet');
CREATE INDEX referral_entries_packet ON referral_entries (case_id, referral_id) WHERE part = 'packet';
`;

/** As the domain and the rule for reading have it: answered or taken back, and not, or no longer, open to its receiver. */
const SHUT = `(NOT c.on_hold AND r.state NOT IN ('draft', 'queued', 'offered') AND NOT coalesce(r.open_until > now(), false))`;
const PACKETS = `public.referral_entries e JOIN public.referrals r ON r.id = e.referral_id JOIN public.cases c ON c.id = e.case_id`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const FUNCTIONS = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
-- Cases behind this one in which a packet is shut and still there, at most so many.
CREATE FUNCTION app.cases_with_shut_packets(after_case uuid, most integer) RETURNS SETOF uuid
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT DISTINCT e.case_id FROM ${PACKETS} WHERE e.part = 'packet' AND e.case_id > after_case AND ${SHUT} ORDER BY 1 LIMIT most
$$;
-- Referrals of this transaction's chain whose packet is there, and whether it is shut.
CREATE FUNCTION app.packets_of(in_case uuid) RETURNS TABLE (referral_id uuid, shut boolean)
LANGUAGE sql STABLE ${DEFINER} AS $$
  SELECT DISTINCT r.id, ${SHUT} FROM ${PACKETS} WHERE e.part = 'packet' AND e.case_id = in_case AND in_case = (SELECT app.chain_case())
$$;
-- Removes packets of this transaction's chain whose keys were destroyed; one that somebody may open, or that is held, stays.
CREATE FUNCTION app.forget_packets(in_case uuid, of_referrals uuid[]) RETURNS void
LANGUAGE sql VOLATILE ${DEFINER} AS $$
  DELETE FROM public.referral_entries e USING public.referrals r, public.cases c
  WHERE e.part = 'packet' AND e.case_id = in_case AND e.referral_id = ANY (of_referrals) AND r.id = e.referral_id AND c.id = e.case_id
    AND in_case = (SELECT app.chain_case()) AND ${SHUT}
$$;
ALTER FUNCTION app.cases_with_shut_packets(uuid, integer) OWNER TO loive_gate;
ALTER FUNCTION app.packets_of(uuid) OWNER TO loive_gate;
ALTER FUNCTION app.forget_packets(uuid, uuid[]) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.cases_with_shut_packets(uuid, integer), app.packets_of(uuid), app.forget_packets(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.cases_with_shut_packets(uuid, integer), app.packets_of(uuid), app.forget_packets(uuid, uuid[]) TO loive_worker;
`;
