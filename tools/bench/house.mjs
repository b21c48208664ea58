import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { startPostgres } from '../postgres.mjs';

const PASSWORD = 'only for the bench';
// Signing in is not what is measured.
const CHEAP_HASHES = { ARGON2_MEMORY_KIB: '1024', ARGON2_PASSES: '1' };
const MAIN = 'dist/apps/api/src/main.js';

/**
 * A database of its own that waits for its disk, with the demo's people in it, in a folder that
 * goes with it. `cleanups` gets what undoes each part.
 */
export async function openHouse(cleanups) {
  const dataDir = mkdtempSync(join(tmpdir(), 'loive-bench-'));
  chmodSync(dataDir, 0o755);
  cleanups.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startPostgres({ dataDir });
  cleanups.push(server.stop);
  const env = { ...process.env, ...CHEAP_HASHES, DATABASE_URL: server.url, DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD: PASSWORD };
  const { code, text } = await runNode(['dist/apps/api/src/setup.js'], { env });
  if (code !== 0) throw new Error(`The database cannot be set up:\n${text}`);
  const keys = (name) => readFileSync(join(dataDir, 'keys', name), 'utf8').trim();
  return { dataDir, server, ownerUrl: server.url, apiUrl: keys('api-database-url'), workerUrl: keys('worker-database-url') };
}

/** Starts the API as `npm start` would; `preload` is a module loaded before it, `flags` go to Node. */
export async function startApi({ dataDir, apiUrl }, cleanups, { preload, flags = [], onMessage } = {}) {
  const log = openSync(join(dataDir, 'api.log'), 'a');
  const args = [...flags, ...(preload ? ['--import', preload] : []), '--enable-source-maps', MAIN];
  const { DATABASE_URL: _owner, ...rest } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...rest, ...CHEAP_HASHES, NODE_ENV: 'production', API_DATABASE_URL: apiUrl, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', SESSIONS_PER_PERSON: '1000', RECALL_WINDOW_SECONDS: '0', READ_BUDGET: '1000000', READ_BUDGET_SUPERVISOR: '1000000', GUARDED_REVEALS: '1000000' },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  cleanups.push(stop);
  const address = await new Promise((resolve, reject) => {
    child.on('message', (message) => (message.listening ? resolve(message.listening) : onMessage?.(message)));
    ended.then(() => reject(new Error(`The API did not start:\n${readFileSync(join(dataDir, 'api.log'), 'utf8').slice(-2000)}`)));
  });
  return { address, pid: child.pid, stop };
}

/** Signs somebody of the demo set in; resolves with the headers of their later requests. */
export async function signIn(address, username) {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  const { csrf } = await response.json();
  if (response.status !== 200) throw new Error(`${username} cannot sign in (${response.status})`);
  const cookie = response.headers.getSetCookie()[0].split(';')[0];
  return { cookie, origin: address, 'x-csrf-token': csrf };
}

/** Starts the worker; `redisUrl` left out: the queue lives in the database. Resolves with `{stop}` once it is ready. */
export async function startWorker({ dataDir, workerUrl }, { redisUrl } = {}) {
  const log = openSync(join(dataDir, 'worker.log'), 'a');
  const { DATABASE_URL: _owner, REDIS_URL: _redis, ...rest } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/worker/src/main.js'], {
    env: { ...rest, NODE_ENV: 'production', WORKER_DATABASE_URL: workerUrl, DATA_DIR: dataDir, RECALL_WINDOW_SECONDS: '0', ...(redisUrl && { REDIS_URL: redisUrl }) },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.on('message', (message) => message.ready && resolve());
    ended.then(() => reject(new Error(`The worker did not start:\n${readFileSync(join(dataDir, 'worker.log'), 'utf8').slice(-2000)}`)));
  });
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
