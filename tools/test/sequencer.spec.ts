import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import LongestFirst from './sequencer.cjs';

describe('the order of the test files', () => {
  it('begins with the longest and ends with the smallest', () => {
    const paths = ['tools/node-version.mjs', 'test/integration/fuzz.spec.ts', 'test/e2e/screens.spec.ts', 'package-lock.json'];
    const tests = paths.map((path) => ({ path: `${process.cwd()}/${path}` }));
    const sorted = new LongestFirst().sort(tests).map(({ path }) => path.slice(process.cwd().length + 1));
    expect(sorted).toEqual(['test/e2e/screens.spec.ts', 'test/integration/fuzz.spec.ts', 'package-lock.json', 'tools/node-version.mjs']);
  });

  it('names no file that is gone', () => {
    expect(LongestFirst.LONGEST.filter((name) => !existsSync(`${name}.spec.ts`))).toEqual([]);
  });
});
