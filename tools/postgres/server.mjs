import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import pg from 'pg';
import { program } from './binaries.mjs';
import { SERVER_ENV } from './cluster.mjs';

const LOG_LIMIT = 10 * 1024 * 1024;
const START_TIMEOUT_MS = 60_000;

// Values and statements of a failing query may hold personal data: the log gets the error line only.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** Starts one server process and resolves with it once it answers the owner's password. */
export async function runServer({ cluster, binaries, account, port, url, logFile, settings }) {
  const flags = Object.entries({ ...SETTINGS, ...settings, port: String(port) });
  const log = openLog(logFile);
  // A process group of its own: Ctrl-C in the terminal reaches the launcher only, which then
  // stops the API first and the server last.
  const child = spawn(
    program(binaries.bin, 'postgres'),
    ['-D', cluster, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account?.ids,
      cwd: '/',
      env: SERVER_ENV,
      stdio: ['ignore', log, log],
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${signal ?? code}`));
  });
  const watcher = child.pid && stopWithLauncher(child.pid, account);
  exited.then(() => watcher?.kill('SIGKILL'));
  const failure = await Promise.race([exited, ready(url, child)]);
  if (failure) throw new Error(`PostgreSQL did not start (${failure}); see ${logFile}`);
  return { child, exited };
}

/** Stops a server by number: first politely, then at once; resolves when it is gone. */
export async function stopServer({ pid, cluster, binaries, gone }) {
  if (process.platform === 'win32') {
    spawnSync(program(binaries.bin, 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster]);
    return;
  }
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (gone()) return;
      await pause(20);
    }
  }
}

/** Resolves after so many milliseconds. */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ready(url, child) {
  const until = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < until) {
    await pause(20);
    if (child.exitCode !== null || child.signalCode !== null) return pause(1000);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return undefined;
    } catch (error) {
      // 28P01: the password is not the cluster's; waiting will not mend it.
      if (error.code === '28P01') {
        child.kill('SIGINT');
        return 'the password in keys/postgres-password is not the one of this database';
      }
    } finally {
      await client.end().catch(() => {});
    }
  }
  child.kill('SIGINT');
  return 'no answer within a minute';
}

// A launcher that dies without a word (kill -9, closed terminal) closes this pipe, and the shell
// behind it then stops the server.
function stopWithLauncher(pid, account) {
  if (process.platform === 'win32') return undefined;
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    ...account?.ids,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.on('error', () => {});
  watcher.stdin.on('error', () => {});
  watcher.stdin.unref?.();
  watcher.unref();
  return watcher;
}

function openLog(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
    renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
