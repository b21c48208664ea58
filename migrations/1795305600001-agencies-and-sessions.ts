import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, their people, accounts and sessions. Nothing of a case stands here. */
export class AgenciesAndSessions1795305600001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(SQL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sign_in_failures, sessions, accounts, people, agencies;');
  }
}

const SQL = /* sql */ `
SET LOCAL ROLE loive_tables;

CREATE TABLE agencies (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  province text,                -- id of the territory register, never a bare province code
  commune text,
  valid_from date NOT NULL,
  valid_to date
);

CREATE TABLE people (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES agencies,
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('intake', 'police', 'social', 'legalAid', 'supervisor',
    'auditor', 'statistician', 'agencyAdmin', 'operator')),
  active boolean NOT NULL DEFAULT true
);
CREATE INDEX people_agency ON people (agency_id);

CREATE TABLE accounts (
  person_id uuid PRIMARY KEY REFERENCES people,
  username text NOT NULL UNIQUE,
  password_hash text NOT NULL
);

CREATE TABLE sessions (
  token_hash bytea PRIMARY KEY, -- under a key of the server, so that a row cannot be made up by SQL
  person_id uuid NOT NULL REFERENCES people,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_person ON sessions (person_id);

CREATE TABLE sign_in_failures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject text NOT NULL,        -- keyed hash of the name that was tried, never the name
  network text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX sign_in_failures_subject ON sign_in_failures (subject, at);
CREATE INDEX sign_in_failures_network ON sign_in_failures (network, at);

GRANT SELECT ON agencies, people, accounts TO loive_api;
GRANT SELECT ON agencies, people TO loive_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO loive_api;
GRANT SELECT, INSERT, DELETE ON sign_in_failures TO loive_api;
RESET ROLE;
`;
