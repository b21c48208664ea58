import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres.mjs';

// Test databases are thrown away: what a power cut would do to them does not matter.
const THROWAWAY = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };
const TEMPLATE = 'loive_template';
const SETUP = 'dist/apps/api/src/setup.js';

/** Starts one PostgreSQL for the run, with one migrated database that every test file copies. */
export default async function databaseUp() {
  const dataDir = mkdtempSync(join(tmpdir(), 'loive-test-'));
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, settings: THROWAWAY });
  globalThis.loiveTestServer = { server, dataDir };
  const at = (database) => server.url.replace(/\/[^/]*$/, `/${database}`);
  const client = new pg.Client({ connectionString: at('postgres') });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  process.env.LOIVE_TEST_SERVER = JSON.stringify({
    adminUrl: at('postgres'),
    template: TEMPLATE,
    dataDir,
    ...migrate(at(TEMPLATE), dataDir),
  });
}

// The tests that need no tables run without them; those that do say what went wrong here.
function migrate(url, dataDir) {
  if (!existsSync(SETUP)) return { failure: 'Nothing is built: run `npm run build` before these tests.' };
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, DEMO: '0' };
  const run = spawnSync(process.execPath, [SETUP], { env, encoding: 'utf8' });
  if (run.status !== 0)
    return { failure: `The test database cannot be set up:\n${run.stdout}${run.stderr}` };
  const kept = (name) => readFileSync(join(dataDir, 'keys', name), 'utf8').trim();
  return { apiUrl: kept('api-database-url'), workerUrl: kept('worker-database-url') };
}
