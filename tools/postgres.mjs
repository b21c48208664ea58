import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve, sep } from 'node:path';
import pg from 'pg';
import { serverAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import {
  OWNER,
  alive,
  clearStalePid,
  createCluster,
  hasPassword,
  majorOf,
  ownerPassword,
  runningServer,
} from './postgres/cluster.mjs';
import { lockDataDir } from './postgres/lock.mjs';
import { placeCluster } from './postgres/placement.mjs';
import { pause, runServer, stopServer } from './postgres/server.mjs';

const DATABASE = 'loive';
/** So many starts in a row may fail before the launcher gives up. */
const TRIES = 8;

/**
 * Starts the product's own PostgreSQL on 127.0.0.1 with its data under `dataDir`, and starts it
 * again when it dies. `settings` are server settings (tests pass fsync=off). Resolves with
 * `{url, port, pid, cluster, stop, onExit}`: `url` is the owner's; `onExit` is told when the server
 * cannot be brought back. Throws an error of one line.
 */
export async function startPostgres({ dataDir, port, log = () => {}, settings = {}, machine }) {
  dataDir = resolve(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const unlock = lockDataDir(dataDir);
  try {
    const site = await prepare(dataDir, port, log, machine);
    const server = supervise({ ...site, settings, log, unlock });
    await server.start();
    return server.handle;
  } catch (error) {
    unlock();
    throw error;
  }
}

async function prepare(dataDir, port, log, machine) {
  const account = serverAccount(join(dataDir, 'postgres'));
  const cluster = placeCluster(dataDir, account, log);
  setAside(cluster, dataDir, log);
  const major = majorOf(cluster);
  const binaries = findBinaries({ account, major, machine, log });
  await stopOrphan(cluster, binaries, log);
  const password = ownerPassword(dataDir, major !== undefined);
  if (major === undefined) {
    log(`Making a database in ${cluster}`);
    createCluster({ cluster, binaries, account, password });
  }
  clearStalePid(cluster);
  port ??= await freePort();
  const at = `postgres://${OWNER}:${password}@127.0.0.1:${port}`;
  const logFile = join(dataDir, 'postgres.log');
  return { cluster, binaries, account, port, at, logFile };
}

// Whoever deletes the data folder wants to begin anew, and does not know of a cluster outside it.
function setAside(cluster, dataDir, log) {
  if (cluster.startsWith(dataDir + sep) || hasPassword(dataDir) || !existsSync(cluster)) return;
  const aside = `${cluster}.of-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  log(`${dataDir} is new, so the database of the earlier one was set aside as ${aside}`);
  renameSync(cluster, aside);
}

// The lock is ours, so whoever still serves this folder has lost the launcher that watched it.
async function stopOrphan(cluster, binaries, log) {
  const pid = runningServer(cluster);
  if (!pid) return;
  log(`Stopping PostgreSQL (process ${pid}) that an earlier start left behind`);
  await stopServer({ pid, cluster, binaries, gone: () => !alive(pid) });
}

function supervise({ log, unlock, at, ...site }) {
  const listeners = new Set();
  let running;
  let stopping = false;
  let restarting = Promise.resolve();

  const start = async () => {
    running = await runServer({ ...site, url: `${at}/postgres` });
    await ensureDatabase(`${at}/postgres`);
    running.exited.then((how) => {
      if (stopping) return;
      log(`PostgreSQL stopped unasked (${how}); starting it again`);
      restarting = restart();
    });
  };

  const restart = async () => {
    for (let tries = 1; !stopping; tries++) {
      try {
        clearStalePid(site.cluster);
        return await start();
      } catch (error) {
        if (tries === TRIES) return listeners.forEach((listener) => listener(error));
        await pause(Math.min(5000, 50 * 2 ** tries));
      }
    }
  };

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await restarting;
    const { child } = running;
    const gone = () => child.exitCode !== null || child.signalCode !== null;
    if (!gone()) await stopServer({ ...site, pid: child.pid, gone });
    unlock();
  };

  const handle = {
    url: `${at}/${DATABASE}`,
    port: site.port,
    cluster: site.cluster,
    get pid() {
      return running.child.pid;
    },
    stop,
    onExit: (listener) => listeners.add(listener),
  };
  return { start, handle };
}

async function ensureDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A TCP port of 127.0.0.1 that nothing listens on now. */
export function freePort() {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolvePort(port));
    });
  });
}
