import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Settings that a role is given to begin with can turn rules off as well: without triggers nothing is append-only, and
 * nobody guards who breaks the glass. They belong to the hash by which changes by hand are noticed.
 */
export class SettingsAreRules1795305600061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(digest(SETTINGS));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(digest(''));
  }
}

// Those that change how statements are understood. Others are a house's own to tune, and whether a commit lasts is looked at on its own.
const BENDING = ['session_replication_role', 'row_security', 'role', 'search_path', 'session_preload_libraries', 'local_preload_libraries'];

const SETTINGS = /* sql */ `
    UNION ALL
    SELECT concat_ws('|', 'setting', r.rolname, s.setdatabase <> 0, one.text) FROM pg_db_role_setting s
      CROSS JOIN LATERAL unnest(s.setconfig) AS one(text) LEFT JOIN pg_roles r ON r.oid = s.setrole
      WHERE s.setdatabase IN (0, (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))
        AND (s.setrole = 0 OR r.rolname LIKE 'loive\\_%') AND split_part(one.text, '=', 1) IN (${BENDING.map((name) => `'${name}'`).join(', ')})`;

function digest(more: string): string {
  return /* sql */ `
-- What the gate goes by when it says who may what, what that was made of, and what roles are told to begin with: rows are rules here.
CREATE OR REPLACE FUNCTION app.rights_digest() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT encode(sha256(convert_to(coalesce(string_agg(part, chr(10) ORDER BY part COLLATE "C"), ''), 'UTF8')), 'hex') FROM (
    SELECT concat_ws('|', 'way', w.role, w.agency_type, w.purpose, w.right_name, w.bases::text, w.scopes::text, w.adults_only, w.by_glass) AS part FROM vault.ways w
    UNION ALL
    SELECT concat_ws('|', 'rights', r.version, r.role, r.agency_type, r.rights::text) FROM app.rights r${more}
  ) parts
$$;`;
}
