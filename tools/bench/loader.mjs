import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts the load process; `prepare` and `run` ask it to do what `load.mjs` says. */
export function startLoad(cleanups) {
  const child = fork(fileURLToPath(new URL('./load.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map();
  let number = 0;
  child.on('message', ({ id, result, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(result);
  });
  child.once('exit', () => waiting.forEach(({ reject }) => reject(new Error('the load process ended'))));
  cleanups.push(() => child.kill('SIGTERM'));
  const call = (name, argument) =>
    new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject });
      child.send({ id: number, name, argument });
    });
  return { prepare: (argument) => call('prepare', argument), run: (argument) => call('run', argument) };
}
