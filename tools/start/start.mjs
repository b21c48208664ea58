import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { undoOf } from '../cleanups.mjs';
import { installIfNeeded } from '../install.mjs';
import { demoPassword, readStartSettings } from './settings.mjs';

const SETUP = 'dist/apps/api/src/setup.js';

/**
 * Starts everything and runs until Ctrl-C or SIGTERM, which stop all that it started. Resolves with
 * the exit code. `onRunning` gets what runs; `skipWeb` leaves the web app unbuilt (development).
 */
export async function start({ onRunning, skipWeb = false, log = console.log } = {}) {
  const stopped = new AbortController();
  const { signal } = stopped;
  const cleanups = [];
  let finish;
  const ended = new Promise((resolve) => (finish = resolve));
  listenForStop(stopped, finish);
  try {
    const running = await bringUp({ signal, log, cleanups, fail: finish, skipWeb });
    if (running && !signal.aborted) {
      await onRunning?.(running, cleanups);
      const failure = await ended;
      if (failure) throw failure;
    }
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    console.error(error.message);
    return 1;
  } finally {
    stopped.abort();
    await undoOf(cleanups)();
  }
}

async function bringUp({ signal, log, cleanups, fail, skipWeb }) {
  const settings = readStartSettings();
  await installIfNeeded({ signal, log });
  if (signal.aborted) return undefined;
  const { usablePort, addressOf } = await import('./address.mjs');
  const port = await usablePort(settings.host, settings.port);
  await buildAll({ log, signal, skipWeb });
  if (signal.aborted) return undefined;
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o755 });
  const databaseUrl = settings.databaseUrl ?? (await embedded(settings, { log, cleanups, fail }));
  if (signal.aborted) return undefined;
  const password = settings.demo ? demoPassword(settings.dataDir, settings.demoPassword) : undefined;
  const urls = await setUp({ ...settings, databaseUrl, password, signal, log });
  if (signal.aborted) return undefined;
  const { dataDir } = settings;
  const { startApi } = await import('./api.mjs');
  const { startWorker } = await import('./worker.mjs');
  const address = addressOf(settings.host, port);
  // Side by side: neither waits for the other, nor needs it. Whatever started is stopped, even when its sibling failed.
  const both = await Promise.allSettled([
    startApi({ env: apiEnvironment({ ...settings, port, urls }), address, dataDir, signal, log }),
    startWorker({ env: workerEnvironment({ ...settings, urls }), dataDir, signal, log }),
  ]);
  for (const { value } of both) if (value) cleanups.push(value.stop);
  const failed = both.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  const [api, worker] = both.map(({ value }) => value);
  if (signal.aborted) return undefined;
  log(`Lối Về is ready at ${address}`);
  if (password) log(demoLine(password));
  const again = () => setUp({ ...settings, databaseUrl, password, signal, log });
  return { address, port, api, worker, setUp: again };
}

async function buildAll({ log, signal, skipWeb }) {
  const { build, needsBuild } = await import('../build.mjs');
  if (needsBuild()) log('Building the server and the web app');
  await build({ signal, skipWeb });
}

async function embedded({ dataDir }, { log, cleanups, fail }) {
  const { startPostgres } = await import('../postgres.mjs');
  const server = await startPostgres({ dataDir, log });
  cleanups.push(server.stop);
  server.onExit(fail);
  return server.url;
}

// Migrates as the owner, makes roles and keys, loads the demo set; leaves each process its own connection.
async function setUp({ databaseUrl, dataDir, demo, password, signal, log }) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    DEMO: demo ? '1' : '0',
    ...(password && { DEMO_PASSWORD: password }),
  };
  const { code, text } = await runNode(['--enable-source-maps', SETUP], { env, signal });
  if (signal.aborted) return undefined;
  if (code !== 0) throw new Error(`The database cannot be set up:\n${text.trimEnd()}`);
  if (text.trim() !== '') log(text.trimEnd());
  const kept = (name) => readFileSync(join(dataDir, 'keys', name), 'utf8').trim();
  return { api: kept('api-database-url'), worker: kept('worker-database-url') };
}

// Neither process sees the owner's connection nor the demo password.
function ownEnvironment({ dataDir }) {
  const { DATABASE_URL: _owner, DEMO_PASSWORD: _password, ...rest } = process.env;
  return { NODE_ENV: 'production', ...rest, DATA_DIR: dataDir };
}

function apiEnvironment({ host, port, demo, urls, ...settings }) {
  const { REDIS_URL: _redis, MAIL_URL: _mail, WORKER_DATABASE_URL: _worker, ...rest } = ownEnvironment(settings);
  return { ...rest, API_DATABASE_URL: urls.api, HOST: host, PORT: String(port), DEMO: demo ? '1' : '0' };
}

function workerEnvironment({ urls, ...settings }) {
  const { API_DATABASE_URL: _api, ...rest } = ownEnvironment(settings);
  return { ...rest, WORKER_DATABASE_URL: urls.worker };
}

const demoLine = (password) =>
  `Demo accounts (commune, health, police, police.head, shelter, auditor, ...) sign in with ${password}`;

function listenForStop(stopped, finish) {
  let asked = 0;
  const stop = () => {
    if (++asked > 2) process.exit(1);
    stopped.abort();
    finish();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  // Killed outright, npm cannot pass its signal on: then its child has another parent at once.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 250);
  watch.unref();
}
