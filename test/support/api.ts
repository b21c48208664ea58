import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { TestDatabase } from './database.js';

/** The built API as a process of its own. */
export interface RunningApi {
  readonly address: string;
  /** Every line it has written so far. */
  readonly lines: string[];
  readonly pid: number | undefined;
  /** How it ended, once it has. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
  /** Stops it and tells how it ended. */
  stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Long: a machine that is busy with other tests takes its time. */
const PATIENCE = 60_000;

// Hashing for real would make each sign-in of a test cost 130 ms; one test measures the defaults.
const CHEAP_HASHES = { ARGON2_MEMORY_KIB: '1024', ARGON2_PASSES: '1' };

// A test's database is thrown away, and its people look at more cases in a minute than anybody else in a day.
const THROWAWAY = { WATCH_DURABILITY: '0', READ_BUDGET: '100000', GLASS_TRIES: '100000', SEARCHES_PER_MINUTE: '600', SEARCHES_PER_DAY: '10000', READ_BUDGET_SUPERVISOR: '100000' };

/** The API as `npm start` runs it. */
const BUILT_API = 'dist/apps/api/src/main.js';

// The same in one file, where `npm test` made one: it is started hundreds of times.
const LINKED_API = process.env['LINKED_API'] ?? BUILT_API;

// The linked file comes without a map, and looking for one costs a tenth of the start.
const MAPS = process.env['LINKED_API'] === undefined ? ['--enable-source-maps'] : [];

/** Starts the built API, or another build of it, on a free port against a test's own database. */
export async function startApi(database: Pick<TestDatabase, 'apiUrl' | 'dataDir'>, env: Record<string, string> = {}, main = LINKED_API): Promise<RunningApi> {
  const child = spawn(process.execPath, [...MAPS, main], {
    env: {
      PATH: process.env['PATH'],
      API_DATABASE_URL: database.apiUrl,
      DATA_DIR: database.dataDir,
      PORT: '0',
      // One key store counts for every test of a run; one test holds the limit of a day.
      GUARDED_REVEALS: '100000',
      ...CHEAP_HASHES,
      ...THROWAWAY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const address = await new Promise<string>((resolve, reject) => {
    const impatience = setTimeout(() => {
      // Or it would come after all, and take the port from the next one.
      child.kill('SIGKILL');
      reject(new Error(`the API does not listen:\n${lines.join('\n')}`));
    }, PATIENCE);
    void ended.then((how) => {
      clearTimeout(impatience);
      reject(new Error(`the API ended (${how}):\n${lines.join('\n')}`));
    });
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      const found = /"event":"listening","address":"([^"]+)"/.exec(line)?.[1];
      if (!found) return;
      clearTimeout(impatience);
      resolve(found);
    });
  });
  return {
    address,
    lines,
    pid: child.pid,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
