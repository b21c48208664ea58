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
  apiUrl: string;
  workerUrl: string;
}

/** A database as whoever furnishes it gets it. */
export type Unfurnished = Omit<TestDatabase, 'drop'>;

/** What the copies hold beside their empty tables; the first who asks puts it into a template for everybody. */
export interface Furnishing {
  readonly name: string;
  readonly load: (template: Unfurnished) => Promise<void>;
}

/** Copies the template into a database with a name of its own; only that one is ever dropped. */
export async function createTestDatabase(furnishing?: Furnishing): Promise<TestDatabase> {
  const server = testServer();
  const template = furnishing === undefined ? server.template : await furnished(server, furnishing);
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await admin(server, (client) => client.query(`create database ${name} template ${template}`));
  return { ...named(server, name), drop: () => dropped(server, name) };
}

const IN_USE = '55006';

// Connections that are on their way out are waited for (the server does so for five seconds): one that is cut instead
// complains in whichever test runs then.
async function dropped(server: TestServer, name: string): Promise<void> {
  await admin(server, async (client) => {
    try {
      await client.query(`drop database if exists ${name}`);
    } catch (failure) {
      if ((failure as { code?: unknown }).code !== IN_USE) throw failure;
      await client.query(`drop database if exists ${name} with (force)`);
    }
  });
}

// One at a time, in whichever process: the others wait and then find it made.
async function furnished(server: TestServer, { name, load }: Furnishing): Promise<string> {
  const template = `${server.template}_${name}`;
  await admin(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    if ((await client.query('select from pg_database where datname = $1', [template])).rowCount !== 0) return;
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template ${server.template}`);
    await load(named(server, draft));
    await client.query(`alter database ${draft} rename to ${template}`);
  });
  return template;
}

function named(server: TestServer, name: string): Unfurnished {
  return {
    name,
    ownerUrl: withDatabase(server.adminUrl, name),
    apiUrl: withDatabase(server.apiUrl, name),
    workerUrl: withDatabase(server.workerUrl, name),
    dataDir: server.dataDir,
  };
}

function testServer(): TestServer {
  const found = process.env.LOIVE_TEST_SERVER;
  if (!found) throw new Error('No test server: run through `npm test -- integration`.');
  const server = JSON.parse(found) as Partial<TestServer> & { failure?: string };
  if (!server.apiUrl || !server.workerUrl) throw new Error(server.failure ?? 'The test database was not set up.');
  return server as TestServer;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function admin(server: TestServer, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
