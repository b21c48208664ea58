import { Logger } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DynamicModule } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing-client.js';
import type { Settings } from './settings.js';

/** One zone for every text the database makes; longest statement, wait for a lock, pause inside a transaction. */
const SESSION_LIMITS =
  '-c timezone=UTC -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s';

/**
 * The API's connection as a role that owns nothing; DataSource is injected by its class. A lost
 * connection is logged and replaced. With `connect: false` nothing is opened (OpenAPI generation).
 */
export function databaseModule(
  settings: Settings,
  entities: NonNullable<DataSourceOptions['entities']>,
  connect: boolean,
): DynamicModule {
  return TypeOrmModule.forRoot({
    type: 'postgres',
    url: settings.databaseUrl,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    applicationName: 'loive-api',
    poolSize: settings.poolSize,
    poolErrorHandler: logLostConnection,
    extra: { Client: PreparingClient, options: SESSION_LIMITS, connectionTimeoutMillis: 3_000, idleTimeoutMillis: 30_000 },
    retryAttempts: 10,
    retryDelay: 500,
    manualInitialization: !connect,
  });
}

// The pool drops the connection by itself; unheard, the event would end the process.
function logLostConnection(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  new Logger('database').warn(`a connection was lost (${code})`);
}
