import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause } from '../postgres/server.mjs';

const FOLLOW = fileURLToPath(new URL('./follow.mjs', import.meta.url));
const LOG_LIMIT = 10 * 1024 * 1024;
const PATIENCE_MS = 60_000;
const STOP_MS = 10_000;

/**
 * Starts one process of ours and starts it again when it stops unasked, a little later each time.
 * `isReady(child)` says when it serves. Resolves with `{restart, stop}` when it is ready; throws
 * with its last lines when the first start fails.
 */
export async function startService({ name, main, isReady, env, dataDir, signal, log }) {
  const logFile = join(dataDir, `${name.toLowerCase()}.log`);
  let child;
  let stopping = false;
  let failures = 0;
  let retry;

  const launch = () => {
    const output = openLog(logFile);
    const startedAt = Date.now();
    // Its own process group: Ctrl-C reaches the starter alone, which stops things in order.
    child = spawn(process.execPath, ['--import', FOLLOW, '--enable-source-maps', main], {
      env,
      stdio: ['ignore', output, output, 'ipc'],
      detached: process.platform !== 'win32',
    });
    closeSync(output);
    const mine = child;
    mine.on('error', () => {});
    mine.on('message', (message) => (mine.said = message));
    mine.once('exit', (code, how) => {
      if (stopping || mine !== child || mine.replaced) return;
      if (!mine.wasReady) return;
      failures = Date.now() - startedAt > PATIENCE_MS ? 0 : failures + 1;
      const wait = Math.min(10_000, 250 * 2 ** failures);
      log(`The ${name} stopped unasked (${how ?? `exit ${code}`}; see ${logFile}); starting it again`);
      retry = setTimeout(again, wait);
    });
  };

  // After the first start a failure is met with another try, not with giving up.
  const again = () => {
    launch();
    child.wasReady = true;
  };

  const stop = async () => {
    stopping = true;
    clearTimeout(retry);
    await end(child);
  };

  const answers = async () => {
    const mine = child;
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && !signal?.aborted && !over(mine)) {
      if (await isReady(mine)) return (mine.wasReady = true);
      await pause(40);
    }
    return false;
  };

  const untilReady = async () => {
    if ((await answers()) || signal?.aborted) return;
    await stop();
    throw new Error(`The ${name} did not become ready; the end of ${logFile}:\n${lastLines(logFile)}`);
  };

  const restart = async (withEnv = {}) => {
    env = { ...env, ...withEnv };
    child.replaced = true;
    clearTimeout(retry);
    await end(child);
    if (stopping) return;
    again();
    if (!(await answers()) && !stopping && !signal?.aborted)
      throw new Error(`The ${name} did not come back; see ${logFile}`);
  };

  launch();
  await untilReady();
  return { restart, stop };
}

async function end(child) {
  if (over(child)) return;
  child.kill('SIGTERM');
  for (let waited = 0; waited < STOP_MS && !over(child); waited += 20) await pause(20);
  if (!over(child)) child.kill('SIGKILL');
}

const over = (child) => child.exitCode !== null || child.signalCode !== null || !child.pid;

function openLog(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
    renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
