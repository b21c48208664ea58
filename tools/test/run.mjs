import { installIfNeeded } from '../install.mjs';
import { lastLine, progressLine } from './outcome.mjs';
import { built, generated, jest, lint, types, whole, withoutBrowser } from './steps.mjs';

const SUITES = ['types', 'lint', 'generated', 'unit', 'integration', 'e2e'];
// The promise is six minutes. A slow machine may take longer; a run that hangs says so before CI, after forty minutes,
// ends it without a word.
const LIMIT_MS = 30 * 60_000;

/**
 * Runs the suites named first in `args` (all when none is), with the rest as a pattern of file
 * names, and prints `N passed, N failed` last. Resolves with the exit code.
 */
export async function testAll(args) {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopped.abort());
  const limit = setTimeout(() => stopped.abort(), LIMIT_MS);
  const outcomes = [];
  try {
    await installIfNeeded({ signal: stopped.signal });
    await runSuites(readArguments(args), stopped.signal, (one) => report(one, outcomes));
  } catch (error) {
    report({ name: 'run', ms: 0, passed: 0, failed: 1, skipped: 0, text: error.message }, outcomes);
  }
  clearTimeout(limit);
  if (stopped.signal.aborted) outcomes.push({ passed: 0, failed: 1, skipped: 0 });
  console.log(lastLine(outcomes));
  return outcomes.some(({ failed }) => failed) ? 1 : 0;
}

// Types and lint share the two cores with the build and the unit tests; the whole tests, some of
// which look at the clock, have them alone.
async function runSuites({ suites, pattern }, signal, done) {
  const wants = (suite) => suites.includes(suite) && !signal.aborted;
  const step = async (wanted, work) => {
    const one = wanted ? await work() : undefined;
    if (one) done(one);
    return one;
  };
  const checks = async () => {
    await step(wants('lint'), () => lint({ signal }));
    await step(wants('types'), () => types({ fast: true, signal }));
  };
  const quick = async () => {
    const needsBuild = ['generated', 'integration', 'e2e'].some((suite) => suites.includes(suite));
    await step(needsBuild, () => built({ signal }));
    await step(wants('generated'), () => generated({ signal }));
    const workers = wants('lint') || wants('types') ? 1 : 2;
    await step(wants('unit'), () => jest(['unit'], { pattern, workers, signal }));
  };
  await Promise.all([checks(), quick()]);
  const missing = await step(wants('e2e'), async () => withoutBrowser());
  const wholes = ['integration', 'e2e'].filter((suite) => wants(suite) && !(suite === 'e2e' && missing));
  await step(wholes.length > 0, () => whole(wholes, { pattern, signal }));
}

function readArguments(args) {
  const named = args.filter((arg) => SUITES.includes(arg));
  const [pattern, ...more] = args.filter((arg) => !SUITES.includes(arg));
  if (more.length > 0)
    throw new Error(`npm test takes suites (${SUITES.join(', ')}) and one pattern of file names`);
  return { suites: named.length > 0 ? named : pattern ? ['unit', 'integration', 'e2e'] : SUITES, pattern };
}

function report(one, outcomes) {
  outcomes.push(one);
  if (one.text && (one.failed || one.skipped)) console.log(one.text.trimEnd());
  console.log(progressLine(one));
}
