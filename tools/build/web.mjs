import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../child.mjs';
import { hashOf, isStamped, sourceFiles, stamp } from './stamp.mjs';

const SOURCES = ['apps/web', 'libs/domain', 'libs/contracts'];
const RECIPE = ['tools/build/web.mjs', 'tsconfig.base.json', 'package-lock.json'];
const ARGS = [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'apps/web/vite.config.ts',
  '--logLevel',
  'warn',
];

/** Hash of the web app's sources when they changed since the last build. */
export function webChanged() {
  if (!existsSync('apps/web/index.html')) return undefined;
  const hash = hashOf([...sourceFiles(SOURCES), ...RECIPE]);
  return isStamped('web', hash) && existsSync('dist/apps/web/index.html') ? undefined : hash;
}

/** Builds the web app to `dist/apps/web` when a source changed; true when it did. */
export async function buildWeb(signal) {
  const hash = webChanged();
  if (!hash) return false;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const output = await runNode(ARGS, { signal, env });
  const told = stripVTControlCharacters(output.text).replace(/^ {4}at .*\n/gm, '');
  if (output.code !== 0) throw new Error(`The web app does not build:\n${told.trimEnd()}`);
  stamp('web', hash);
  return true;
}
