import { describe, expect, it } from '@jest/globals';
import { medianRatio, sideOf } from './slices.mjs';

const slice = (round: number, jobs: number) => ({ round, times: Array.from({ length: jobs }, (_, index) => index + 1), elapsed: 1, failed: 0 });

describe('slices of a job', () => {
  it('give the rate and the percentiles of all together', () => {
    expect(sideOf([slice(0, 10), slice(1, 30)])).toMatchObject({ jobs: 40, perSecond: 20, p50: 11, cpuMs: null });
  });

  it('are compared turn by turn, so that one in which the machine halted does not count', () => {
    expect(medianRatio([slice(0, 8), slice(1, 1), slice(2, 6)], [slice(2, 10), slice(0, 10), slice(1, 10)])).toBe(0.6);
    expect(medianRatio([slice(0, 8), slice(1, 6)], [slice(0, 10), slice(1, 10)])).toBe(0.7);
  });
});
