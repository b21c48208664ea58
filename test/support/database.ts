import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test file: a copy of the migrated template, gone after `drop`. */
export interface TestDatabase {
  readonly name: string;
  /** The owner's connection: for looking and for planting faults, never for the product's code. */
  readonly ownerUrl: string;
  /** The connection of the API's role, which owns nothing. */
  readonly apiUrl: string;
  /** The connection of the worker's role. */
  readonly workerUrl: string;
  /** Folder with the run's keys (the ticket key among them); pass it as DATA_DIR. */
  readonly dataDir: string;
  drop(): Promise<void>;
}

interface TestServer {
  adminUrl: string;
  template: string;
  dataDir: string;
  apiUrl?: string;
  workerUrl?: string;
  failure?: string;
}

/** Copies the template into a database with a name of its own; only that one is ever dropped. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = testServer();
  if (!server.apiUrl || !server.workerUrl) throw new Error(server.failure ?? 'The test database was not set up.');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await admin(server, `create database ${name} template ${server.template}`);
  return {
    name,
    ownerUrl: withDatabase(server.adminUrl, name),
    apiUrl: withDatabase(server.apiUrl, name),
    workerUrl: withDatabase(server.workerUrl, name),
    dataDir: server.dataDir,
    drop: () => admin(server, `drop database if exists ${name} with (force)`),
  };
}

function testServer(): TestServer {
  const found = process.env.LOIVE_TEST_SERVER;
  if (!found) throw new Error('No test server: run through `npm test -- integration`.');
  return JSON.parse(found) as TestServer;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function admin(server: TestServer, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
