import { createPostgresBackend, withBackend } from 'bullmq';
import pg from 'pg';
import type { Log } from '../log.js';
import { failureCode } from '../failure-code.js';
import type { QueueTimings } from '../timings.js';
import type { JobData, QueueBackend } from './backend.js';
import { producerOf, workerOptions } from './bullmq.js';

/** Where the jobs' tables live; migrated by `migrateQueue` as the owner. */
export const QUEUE_SCHEMA = 'bullq';

const { Queue, Worker } = withBackend(createPostgresBackend);

// Jobs are made again from the outbox: losing the last of them in a crash costs a moment, not a message.
const OPTIONS = '-c synchronous_commit=off -c statement_timeout=5s -c timezone=UTC';

/** The queue inside the database itself: nothing else need be installed. */
export function postgresBackend(databaseUrl: string, timings: QueueTimings, log: Log): QueueBackend {
  const connection = (max: number) => ({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    max,
    options: OPTIONS,
    application_name: 'loive-queue',
    connectionTimeoutMillis: 3_000,
  });
  const heard = (queue: string) => (error: Error) => log('queueError', { queue, failure: failureCode(error) });
  return {
    name: 'postgres',
    producer: (name) => {
      const queue = new Queue<JobData>(name, { connection: connection(2) });
      queue.on('error', heard(name));
      return producerOf(queue);
    },
    consumer: (name, work) => {
      const worker = new Worker<JobData>(name, work, { connection: connection(4), ...workerOptions(timings) });
      worker.on('error', heard(name));
      return { close: (force) => worker.close(force) };
    },
    isReachable: () => answers(databaseUrl),
    close: () => Promise.resolve(),
  };
}

async function answers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
