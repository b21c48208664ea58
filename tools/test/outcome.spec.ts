import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { asOneTest, countsOf, lastLine, outcome, progressLine } from './outcome.mjs';

const folder = mkdtempSync(join(tmpdir(), 'loive-outcome-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reportOf = (content: object): string => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const report = (more: object = {}): object => ({
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...more,
});

describe('the sum of a test run', () => {
  it('ends with the two counts alone, and the skipped only when there are some', () => {
    const types = outcome('types', 1, asOneTest(0));
    const unit = outcome('unit', 1, { passed: 7, failed: 2 });
    expect(lastLine([types, unit])).toBe('8 passed, 2 failed');
    expect(lastLine([types, outcome('e2e', 1, { skipped: 3 })])).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('counts a failed type check as a failed test', () => {
    expect(lastLine([outcome('types', 1, asOneTest(2))])).toBe('0 passed, 1 failed');
  });

  it('counts a test file that could not even be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(countsOf(reportOf(report({ testResults: [broken] })), 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('does not count a failed test twice for its file', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countsOf(reportOf(report({ numFailedTests: 1, testResults: [file] })), 1)).toMatchObject({ failed: 1 });
  });

  it('is not fooled by a runner that dies without a report, or fails without a failed test', () => {
    expect(countsOf(join(folder, 'missing.json'), 0)).toEqual({ failed: 1 });
    expect(countsOf(reportOf(report()), 1)).toMatchObject({ failed: 1 });
  });

  it('says how each step went while it runs', () => {
    expect(progressLine(outcome('unit', 1500, { passed: 2, failed: 1 }))).toBe('FAILED  unit (2 passed, 1 failed; 1.5 s)');
    expect(progressLine(outcome('e2e', 0, { skipped: 1 }))).toBe('skipped e2e (0 passed, 1 skipped; 0.0 s)');
  });
});
