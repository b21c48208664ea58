import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A blind index of numbers that a case can be found by: the first few bits of a keyed hash that the key store makes. It
 * is no unique key, for row security does not hide that one was hit: it would tell strangers who is there.
 */
export class MatchKeys1795305600043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} RESET ROLE;`);
    await db.query(BITS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE match_keys; DROP FUNCTION app.index_bits();');
  }
}

const TABLE = /* sql */ `
CREATE TABLE match_keys (
  case_id uuid NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('idNumber', 'passportNumber', 'phone', 'nameAndBirth')),
  bits smallint NOT NULL CHECK (bits BETWEEN 4 AND 24),
  value integer NOT NULL,
  FOREIGN KEY (case_id, seq) REFERENCES timeline_events
);
CREATE INDEX match_keys_value ON match_keys (kind, bits, value);
CREATE INDEX match_keys_case ON match_keys (case_id);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON match_keys FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
ALTER TABLE match_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE match_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY a_chain_insert ON match_keys FOR INSERT TO loive_api WITH CHECK (case_id = (SELECT app.chain_case()));
GRANT INSERT ON match_keys TO loive_api;
-- Erased with the case.
GRANT SELECT (case_id), DELETE ON match_keys TO loive_gate;
CREATE POLICY erase_find ON match_keys FOR SELECT TO loive_gate USING (case_id = (SELECT app.chain_case()));
CREATE POLICY erase ON match_keys FOR DELETE TO loive_gate USING (case_id = (SELECT app.chain_case()));
GRANT SELECT ON SEQUENCE case_numbers TO loive_gate;
`;

const BITS = /* sql */ `
-- How many bits are kept with as many cases as there are: about log2 of them. Then whoever is in no case is found about
-- as often as not, and a stolen index proves nothing of anybody.
CREATE FUNCTION app.index_bits() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT least(24, greatest(4, ceil(log(2, greatest(1, s.last_value)))))::integer FROM public.case_numbers s $$;
GRANT CREATE ON SCHEMA app TO loive_gate;
ALTER FUNCTION app.index_bits() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA app FROM loive_gate;
REVOKE ALL ON FUNCTION app.index_bits() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.index_bits() TO loive_api;
`;
