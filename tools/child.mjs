import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and resolves with `{code, text}`, its two streams as one text. `onText`
 * gets the text as it comes. An aborted `signal` ends it; then the code is not 0.
 */
export function run(command, args, { onText, signal, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let text = '';
    for (const stream of [child.stdout, child.stderr].filter(Boolean)) {
      stream.setEncoding('utf8').on('data', (part) => {
        text += part;
        onText?.(part);
      });
    }
    const end = () => child.kill('SIGTERM');
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end);
    const finish = (code, more = '') => {
      signal?.removeEventListener('abort', end);
      resolve({ code: code ?? 1, text: text + more });
    };
    child.on('error', (error) => finish(1, error.message));
    child.on('close', (code) => finish(code));
  });
}

/** Runs a script with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
