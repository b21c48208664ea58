import { existsSync, readFileSync } from 'node:fs';

/** What a step found: counts of tests, milliseconds, and the text to show when it failed. */
export function outcome(name, ms, { passed = 0, failed = 0, skipped = 0, text = '' }) {
  return { name, ms, passed, failed, skipped, text };
}

/** A check without tests of its own counts as one. */
export const asOneTest = (code) => (code === 0 ? { passed: 1 } : { failed: 1 });

/** Counts of a Jest report; a file that could not run, or no report at all, is a failed test. */
export function countsOf(reportFile, code) {
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
  if (!report) return { failed: 1 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of a run: `N passed, N failed`, and what was skipped if anything was. */
export function lastLine(outcomes) {
  const sum = (key) => outcomes.reduce((total, one) => total + one[key], 0);
  const skipped = sum('skipped');
  const tail = skipped ? `, ${skipped} skipped` : '';
  return `${sum('passed')} passed, ${sum('failed')} failed${tail}`;
}

/** One line of progress for a finished step. */
export function progressLine({ name, ms, passed, failed, skipped }) {
  const mark = failed ? 'FAILED' : passed || !skipped ? 'ok' : 'skipped';
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  return `${mark.padEnd(7)} ${name} (${counts.filter(Boolean).join(', ')}; ${(ms / 1000).toFixed(1)} s)`;
}
