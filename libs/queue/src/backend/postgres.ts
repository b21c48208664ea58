import { createPostgresBackend, withBackend } from 'bullmq';
import pg from 'pg';
import type { QueueTimings } from '../timings.js';
import type { BackendReports, JobData, QueueBackend } from './backend.js';
import { consumerOf, errorsOf, producerOf, workerOptions } from './bullmq.js';

/** Where the jobs' tables live; migrated by `migrateQueue` as the owner. */
export const QUEUE_SCHEMA = 'bullq';

const { Queue, Worker } = withBackend(createPostgresBackend);

// Jobs are made again from the outbox: losing the last of them in a crash costs a moment, not a message.
const OPTIONS = '-c synchronous_commit=off -c statement_timeout=5s -c timezone=UTC';

// A connection that is lent out when the server ends it would otherwise end the process with it.
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The queue inside the database itself: nothing else need be installed. */
export function postgresBackend(databaseUrl: string, timings: QueueTimings, { log, giveUp }: BackendReports): QueueBackend {
  const connection = (max: number) => ({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    max,
    options: OPTIONS,
    application_name: 'loive-queue',
    connectionTimeoutMillis: 3_000,
    Client: HeardClient,
  });
  return {
    name: 'postgres',
    producer: (name) => {
      const failed = errorsOf(name, log, giveUp);
      return producerOf(() => new Queue<JobData>(name, { connection: connection(2) }).on('error', failed));
    },
    consumer: (name, work) => {
      const failed = errorsOf(name, log, giveUp);
      const make = () => new Worker<JobData>(name, work, { connection: connection(4), ...workerOptions(timings) }).on('error', failed);
      return consumerOf(make, failed);
    },
    isReachable: () => answers(databaseUrl),
    close: () => Promise.resolve(),
  };
}

/** Whether a database answers within a few seconds. */
export async function answers(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
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
