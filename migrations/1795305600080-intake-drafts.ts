import type { MigrationInterface, QueryRunner } from 'typeorm';

const MYSELF = '(SELECT app.my_person())';
const ME = '(SELECT app.my_agency())';
const PURPOSE = '(SELECT app.my_purpose())';

/**
 * What somebody has typed of a case that is not open yet. A row is its author's alone, in the agency in which it was begun;
 * its words are sealed under a key of its own. One that ended holds no words any more and stays until that key is destroyed.
 */
export class IntakeDrafts1795305600080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLE} ${RULES} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE intake_drafts');
  }
}

// The client makes the id, so that a draft sent twice is one; whoever else used it is not told.
const TABLE = /* sql */ `
CREATE TABLE intake_drafts (
  author_id uuid NOT NULL REFERENCES people,
  id uuid NOT NULL,
  agency_id uuid NOT NULL REFERENCES agencies,
  key_id uuid NOT NULL UNIQUE,                         -- of its keys in the store; made by the server, never by a client
  version integer NOT NULL CHECK (version > 0),
  channel text CHECK (length(channel) BETWEEN 1 AND 40), -- all that a list tells of it
  sealed bytea CHECK (length(sealed) <= 131072),
  begun_at timestamptz NOT NULL DEFAULT now(),
  saved_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  PRIMARY KEY (author_id, id),
  CHECK ((ended_at IS NULL) = (sealed IS NOT NULL)),
  CHECK (ended_at IS NULL OR channel IS NULL)
);
CREATE INDEX intake_drafts_over ON intake_drafts (saved_at);
CREATE INDEX intake_drafts_ended ON intake_drafts (ended_at) WHERE ended_at IS NOT NULL;
`;

const OWN = `author_id = ${MYSELF} AND agency_id = ${ME}`;

// The worker finds and removes what is over, and nothing younger than a day, whatever it was told.
const OVER = `ended_at IS NOT NULL OR saved_at < now() - interval '24 hours'`;

const RULES = /* sql */ `
ALTER TABLE intake_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE intake_drafts FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON intake_drafts FOR SELECT TO loive_api USING (${OWN} AND ${PURPOSE} IN ('list', 'record'));
CREATE POLICY own_new ON intake_drafts FOR INSERT TO loive_api WITH CHECK (${OWN} AND ${PURPOSE} = 'record' AND version = 1);
CREATE POLICY own_change ON intake_drafts FOR UPDATE TO loive_api USING (${OWN} AND ${PURPOSE} = 'record' AND ended_at IS NULL)
  WITH CHECK (${OWN});
CREATE POLICY sweep_finds ON intake_drafts FOR SELECT TO loive_worker USING (${OVER});
CREATE POLICY sweep ON intake_drafts FOR DELETE TO loive_worker USING (${OVER});
GRANT SELECT, INSERT (author_id, id, agency_id, key_id, version, channel, sealed), UPDATE (version, channel, sealed, saved_at, ended_at)
  ON intake_drafts TO loive_api;
GRANT SELECT (author_id, id, key_id, saved_at, ended_at), DELETE ON intake_drafts TO loive_worker;
`;
