import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { QueueHouse } from './house.js';
import { QUICK } from './house.js';

/** A worker in a process of its own, which stops in the middle of its first effect and says so. */
export interface StuckWorker {
  /** Resolves with the message whose transaction stands open. */
  readonly inside: Promise<string>;
  kill(): Promise<void>;
}

/** Starts the built queue in a process that can be killed while an effect is in its transaction. */
export function startStuckWorker(house: QueueHouse, timings: object = {}): StuckWorker {
  const child: ChildProcess = spawn(process.execPath, ['test/support/queue/stuck-worker.mjs'], {
    env: {
      PATH: process.env['PATH'],
      TRIAL: JSON.stringify({
        databaseUrl: house.database.workerUrl,
        redisUrl: house.redis?.url,
        dataDir: house.database.dataDir,
        timings: { ...QUICK, ...timings },
      }),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const inside = new Promise<string>((resolve, reject) => {
    child.on('message', (message: { inside?: string }) => message.inside && resolve(message.inside));
    void ended.then(([code]) => reject(new Error(`the worker ended (${String(code)})`)));
  });
  inside.catch(() => undefined);
  return {
    inside,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
