import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld();
if (complaint) {
  console.error(`${complaint}\n0 passed, 1 failed`);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
// The steps need packages that may not be there yet, so they are imported only now.
const { testAll } = await import('./test/run.mjs');
process.exitCode = await testAll(process.argv.slice(2));
