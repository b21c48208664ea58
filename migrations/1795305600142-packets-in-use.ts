import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker is told of each packet which version of its key seals it, so that it destroys those before and keeps this one. */
export class PacketsInUse1795305600142 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; GRANT SELECT (sealed) ON referral_entries TO loive_gate; RESET ROLE;`);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('what was destroyed does not come back: write a new migration instead');
  }
}

/** As in the migration before. */
const SHUT = `(NOT c.on_hold AND r.state NOT IN ('draft', 'queued', 'offered') AND NOT coalesce(r.open_until > now(), false))`;

/** It stands before what is sealed, big-endian behind the byte of the form. */
const VERSION = `('x' || encode(substring(e.sealed FROM 2 FOR 4), 'hex'))::bit(32)::bigint::integer`;

const FUNCTIONS = /* sql */ `
GRANT CREATE ON SCHEMA app TO loive_gate;
DROP FUNCTION app.packets_of(uuid);
-- Referrals of this transaction's chain whose packet is there, whether it is shut, and the version of the key that seals it.
CREATE FUNCTION app.packets_of(in_case uuid) RETURNS TABLE (referral_id uuid, shut boolean, version integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT r.id, bool_and(${SHUT}), coalesce(min(${VERSION}), 0)
  FROM public.referral_entries e JOIN public.referrals r ON r.id = e.referral_id JOIN public.cases c ON c.id = e.case_id
  WHERE e.part = 'packet' AND e.case_id = in_case AND in_case = (SELECT app.chain_case()) GROUP BY r.id
$$;
ALTER FUNCTION app.packets_of(uuid) OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.packets_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.packets_of(uuid) TO loive_worker;
`;
