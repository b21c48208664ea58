import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { nodeTooOld } from './node-version.mjs';

// `node tools/operator.mjs keys …`: a command of the operator, run from the build as it stands.
const COMMANDS = { keys: 'dist/apps/api/src/keys.js', agencies: 'dist/apps/api/src/agencies.js', chart: 'dist/apps/api/src/chart.js', rights: 'dist/apps/api/src/rights.js' };

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
const complaint = nodeTooOld();
if (complaint || command === undefined) {
  console.error(complaint ?? `npm run ${Object.keys(COMMANDS).join(' or npm run ')}`);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
if (!existsSync(command)) {
  console.error('Nothing is built yet: run npm run build first');
  process.exit(1);
}
process.exit(spawnSync(process.execPath, ['--enable-source-maps', command, ...args], { stdio: 'inherit' }).status ?? 1);
