import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { nodeTooOld } from './node-version.mjs';

const KEYS = 'dist/apps/api/src/keys.js';

const complaint = nodeTooOld();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
if (!existsSync(KEYS)) {
  console.error('Nothing is built yet: run npm run build first');
  process.exit(1);
}
process.exit(spawnSync(process.execPath, ['--enable-source-maps', KEYS, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
