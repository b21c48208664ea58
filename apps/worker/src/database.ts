import { AgencyEntity } from '@loive/persistence';
import { PreparingClient } from '@loive/platform';
import { DataSource } from 'typeorm';
import type { Log } from '@loive/queue';
import type { WorkerSettings } from './settings.js';

const SESSION_LIMITS =
  '-c timezone=UTC -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';

/** The worker's connection, as a role that owns nothing; a lost one is logged and replaced. */
export function workerDatabase(settings: WorkerSettings, log: Log): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.databaseUrl,
    entities: [AgencyEntity],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    applicationName: 'loive-worker',
    poolSize: settings.poolSize,
    poolErrorHandler: (error: unknown) =>
      log('connectionLost', { failure: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' }),
    extra: { Client: PreparingClient, options: SESSION_LIMITS, connectionTimeoutMillis: 3_000, idleTimeoutMillis: 30_000 },
  });
}
