import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
// The parts need packages that may not be there yet, so they are imported only now.
const { start } = await import('./start/start.mjs');
process.exitCode = await start();
