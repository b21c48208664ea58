import { QUEUES } from '@loive/domain';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE_SCHEMA } from './backend/postgres.js';

/**
 * Brings the queue's own tables in the database at `ownerUrl` to the present shape and lets the
 * worker's role use them. Safe to run twice, and by two processes at once.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`SET search_path = ${QUEUE_SCHEMA}`);
    // A sequence of each queue is otherwise made by its first job, which the worker's role may not.
    await client.query('SELECT next_job_id(queue) FROM unnest($1::text[]) AS queue', [QUEUES]);
    await client.query(RIGHTS);
  } finally {
    await client.end();
  }
}

// The role owns nothing here either; TRUNCATE and DDL stay with the owner.
const RIGHTS = /* sql */ `
BEGIN;
SELECT pg_advisory_xact_lock(1112886348, 0);
GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO loive_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO loive_worker;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO loive_worker;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO loive_worker;
COMMIT;
`;
