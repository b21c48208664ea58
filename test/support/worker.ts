import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The built worker as a process of its own. */
export interface RunningWorker {
  /** Every line it has written so far. */
  readonly lines: string[];
  readonly pid: number | undefined;
  /** How it ended, once it has. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Ends it and tells how it ended. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Long: a machine that is busy with other tests takes its time. */
const PATIENCE = 60_000;

// In one file, which comes without a map, where `npm test` made one, as with the API.
const MAPS = process.env['LINKED_WORKER'] === undefined ? ['--enable-source-maps'] : [];
const MAIN = process.env['LINKED_WORKER'] ?? 'dist/apps/worker/src/main.js';

/** Starts the built worker; resolves when it says that it is ready. */
export async function startWorker(
  { workerUrl, dataDir }: { workerUrl: string; dataDir: string },
  env: Record<string, string> = {},
): Promise<RunningWorker> {
  const child = spawn(process.execPath, [...MAPS, MAIN], {
    env: { PATH: process.env['PATH'], WORKER_DATABASE_URL: workerUrl, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface(stream).on('line', (line) => lines.push(line));
  await new Promise<void>((resolve, reject) => {
    const impatience = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the worker is not ready:\n${lines.join('\n')}`));
    }, PATIENCE);
    void ended.then((how) => {
      clearTimeout(impatience);
      reject(new Error(`the worker ended (${how}):\n${lines.join('\n')}`));
    });
    child.on('message', (message: { ready?: boolean }) => {
      if (message.ready !== true) return;
      clearTimeout(impatience);
      resolve();
    });
  });
  return {
    lines,
    pid: child.pid,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
