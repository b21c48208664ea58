import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../kills/processes.js';
import { eventually } from '../postgres.js';

/** A Redis of one's own, in a folder that goes with it. */
export interface RunningRedis {
  readonly url: string;
  /** Empties it. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** Path of a `redis-server` on this machine; undefined: none. */
export function findRedis(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram);
}

/** Starts one that keeps nothing and drops nothing; throws where none is installed. */
export async function startRedis(): Promise<RunningRedis> {
  const program = findRedis();
  if (program === undefined) throw new Error('redis-server was not found: install Redis, or leave this backend out');
  const folder = mkdtempSync(join(tmpdir(), 'loive-redis-'));
  const port = await freePort();
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn(program, flags, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => 100 });
  client.on('error', () => undefined);
  await eventually(() => client.ping());
  return {
    url,
    wipe: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
