import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
const { installIfNeeded } = await import('./install.mjs');
await installIfNeeded();
const { lastLine, progressLine } = await import('./test/outcome.mjs');
const { jest, lint, types } = await import('./test/steps.mjs');

// The edit loop: the fast compiler, lint of what changed, the unit tests.
const outcomes = await Promise.all(
  [types({ fast: true }), lint({ cached: true }), jest(['unit'], { workers: 2 })].map(async (step) => {
    const one = await step;
    if (one.failed) console.log(one.text.trimEnd());
    console.log(progressLine(one));
    return one;
  }),
);
console.log(lastLine(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed) ? 1 : 0;
