import type { MigrationInterface, QueryRunner } from 'typeorm';

const ME = '(SELECT app.my_agency())';
const OPENED = `(SELECT app.case_for('open'))`;

/**
 * Rescues of several people at once: when, where, by whom and how many, and which cases were opened for them. Nothing
 * here is about one person. The agency that recorded a rescue reads the event; of its cases each reads those that stand
 * in their own lists.
 */
export class Rescues1795305600093 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL ROLE loive_tables; ${TABLES} ${POLICIES} RESET ROLE;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE rescue_cases, rescues;');
  }
}

const TABLES = /* sql */ `
CREATE TABLE rescues (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES agencies,     -- that recorded it
  person_id uuid NOT NULL REFERENCES people,
  at timestamptz NOT NULL,
  place_id text CHECK (length(place_id) BETWEEN 1 AND 80),
  rescuer_id uuid NOT NULL REFERENCES agencies,
  people integer NOT NULL CHECK (people BETWEEN 2 AND 500),
  opened integer NOT NULL DEFAULT 0 CHECK (opened >= 0),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rescues_agency ON rescues (agency_id, created_at DESC, id DESC);

CREATE TABLE rescue_cases (
  case_id uuid PRIMARY KEY REFERENCES cases,
  rescue_id uuid NOT NULL REFERENCES rescues,
  number integer NOT NULL CHECK (number > 0),      -- in the order in which they were opened
  UNIQUE (rescue_id, number)
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rescue_cases FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
`;

const POLICIES = /* sql */ `
${['rescues', 'rescue_cases'].map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`).join('\n')}

-- Written down by whoever may open a case: the ticket is for an id that is no case's.
CREATE POLICY open ON rescues FOR INSERT TO loive_api
  WITH CHECK (id = ${OPENED} AND agency_id = ${ME} AND person_id = (SELECT app.my_person()) AND opened = 0);
CREATE POLICY read_lists ON rescues FOR SELECT TO loive_api
  USING (agency_id = (SELECT app.list_agency()) AND cardinality((SELECT app.list_bases())) > 0);
CREATE POLICY read ON rescues FOR SELECT TO loive_api USING (agency_id = ${ME} AND ${OPENED} IS NOT NULL);
-- One more of its people has a case.
CREATE POLICY change ON rescues FOR UPDATE TO loive_api USING (agency_id = ${ME} AND ${OPENED} IS NOT NULL) WITH CHECK (agency_id = ${ME});
GRANT SELECT, INSERT, UPDATE (opened) ON rescues TO loive_api;

CREATE POLICY open ON rescue_cases FOR INSERT TO loive_api
  WITH CHECK (case_id = ${OPENED} AND EXISTS (SELECT 1 FROM rescues r WHERE r.id = rescue_cases.rescue_id));
CREATE POLICY read_lists ON rescue_cases FOR SELECT TO loive_api USING (EXISTS (SELECT 1 FROM rescues r WHERE r.id = rescue_cases.rescue_id)
  AND (SELECT app.my_purpose()) = 'list' AND EXISTS (SELECT 1 FROM participants p WHERE p.agency_id = ${ME} AND p.case_id = rescue_cases.case_id));
GRANT SELECT, INSERT ON rescue_cases TO loive_api;
`;
