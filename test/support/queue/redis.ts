import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually } from '../postgres.js';

/** A Redis of a test's own, on a port of its own; it keeps nothing on disk. */
export interface TestRedis {
  readonly url: string;
  /** Kills it; all that it held is gone. */
  kill(): Promise<void>;
  /** Lets it hang: connections stay and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Empties it. */
  wipe(): Promise<void>;
  remove(): Promise<void>;
}

/** Whether this machine has a Redis server; a CI machine must. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** Starts a Redis; `settings` such as `--maxmemory-policy allkeys-lru`. */
export async function startRedis(settings: readonly string[] = ['--maxmemory-policy', 'noeviction']): Promise<TestRedis> {
  const dir = mkdtempSync(join(tmpdir(), 'loive-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', ...settings], {
      stdio: 'ignore',
    });
    await eventually(() => ask(url, (redis) => redis.ping()));
  };
  const kill = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url,
    kill,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    start,
    wipe: async () => {
      await ask(url, (redis) => redis.flushall());
    },
    remove: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function ask<Answer>(url: string, question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
