import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles, and the signed ticket that row security trusts. A session variable alone is no proof:
 * whoever can run SQL as the API can set it, so the ticket carries a MAC whose key only
 * `loive_gate` can read.
 */
export class RolesAndTickets1795305600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ROLES);
    await db.query(TICKETS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP SCHEMA app CASCADE; DROP SCHEMA vault CASCADE;');
  }
}

// Roles belong to the whole server, so several databases (and two starting processes) may race here.
const ROLES = /* sql */ `
DO $$
DECLARE wanted record;
BEGIN
  FOR wanted IN SELECT * FROM (VALUES
      ('loive_tables', 'NOLOGIN'), ('loive_gate', 'NOLOGIN'),
      ('loive_api', 'LOGIN'), ('loive_worker', 'LOGIN')) AS r(name, login)
  LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I %s NOINHERIT', wanted.name, wanted.login);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- made by another database of this server
    END;
  END LOOP;
END $$;
DO $$
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT loive_tables, loive_gate TO %I', current_user);
  END IF;
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA app;
CREATE SCHEMA vault;
GRANT USAGE, CREATE ON SCHEMA public, app TO loive_tables;
GRANT USAGE, CREATE ON SCHEMA app, vault TO loive_gate;
GRANT USAGE ON SCHEMA public, app TO loive_gate, loive_api, loive_worker;
`;

const TICKETS = /* sql */ `
-- HMAC-SHA-256 needs no extension when the two padded keys are kept: H(opad || H(ipad || text)).
CREATE TABLE vault.ticket_key (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad bytea NOT NULL CHECK (length(outer_pad) = 64)
);
ALTER TABLE vault.ticket_key OWNER TO loive_gate;

-- The claims of this transaction's ticket, or null when it is absent, forged or expired.
CREATE FUNCTION app.ticket() RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  raw text := nullif(current_setting('app.ticket', true), '');
  claims jsonb;
BEGIN
  IF raw IS NULL OR NOT EXISTS (
    SELECT 1 FROM vault.ticket_key k
    WHERE encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(split_part(raw, '.', 1), 'UTF8'))), 'hex')
        = split_part(raw, '.', 2))
  THEN
    RETURN NULL;
  END IF;
  claims := convert_from(decode(split_part(raw, '.', 1), 'base64'), 'UTF8')::jsonb;
  IF coalesce((claims ->> 'expires')::bigint, 0) < extract(epoch FROM clock_timestamp()) * 1000 THEN
    RETURN NULL; -- a ticket that names no end has ended
  END IF;
  RETURN claims;
END $$;

CREATE FUNCTION app.my_person() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT (app.ticket() ->> 'person')::uuid $$;

-- The agency for whose cases this person works; null for those who never see a case.
CREATE FUNCTION app.my_agency() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (t ->> 'agency')::uuid FROM app.ticket() AS t
  WHERE t ->> 'role' IN ('intake', 'police', 'social', 'legalAid', 'supervisor', 'auditor')
$$;

-- One statement under a ticket, in one round trip: the ticket is set before the text is planned,
-- and ends with the statement's own transaction. Runs with the caller's rights.
CREATE FUNCTION app.under_ticket(ticket text, statement text, args text[]) RETURNS SETOF jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.ticket', ticket, true);
  RETURN QUERY EXECUTE 'SELECT to_jsonb(q) FROM (' || statement || ') q' USING args;
END $$;

ALTER FUNCTION app.ticket() OWNER TO loive_gate;
ALTER FUNCTION app.my_person() OWNER TO loive_gate;
ALTER FUNCTION app.my_agency() OWNER TO loive_gate;
REVOKE CREATE ON SCHEMA vault FROM loive_gate;
REVOKE ALL ON FUNCTION app.ticket(), app.my_person(), app.my_agency(), app.under_ticket(text, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.my_person(), app.my_agency(), app.under_ticket(text, text, text[]) TO loive_api, loive_worker;
`;
