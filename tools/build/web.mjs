import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hashOf, isStamped, sourceFiles, stamp } from './stamp.mjs';

const SOURCES = ['apps/web', 'libs/domain', 'libs/contracts'];
const RECIPE = ['tools/build/web.mjs', 'tsconfig.base.json', 'package-lock.json'];
const VITE = 'node_modules/vite/bin/vite.js';

/** Builds the web app to `dist/apps/web` when a source changed; true when it did. */
export async function buildWeb() {
  if (!existsSync('apps/web/index.html')) return false;
  const hash = hashOf([...sourceFiles(SOURCES), ...RECIPE]);
  if (isStamped('web', hash) && existsSync('dist/apps/web/index.html')) return false;
  const output = await run([VITE, 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn']);
  if (output.code !== 0) throw new Error(`The web app does not build:\n${output.text}`);
  stamp('web', hash);
  return true;
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.on('error', (error) => resolve({ code: 1, text: error.message }));
    child.on('close', (code) => resolve({ code, text }));
  });
}
