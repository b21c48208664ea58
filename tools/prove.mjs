import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
const { installIfNeeded } = await import('./install.mjs');
await installIfNeeded();
const { prove } = await import('./prove/prove.mjs');
process.exit(await prove(process.argv.slice(2)));
