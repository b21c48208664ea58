import { describe, expect, it } from '@jest/globals';
import { goalsOf } from './goals.mjs';

const report = {
  jobs: [{ job: 'J1', statements: 8 }, { job: 'J4', statements: 4 }],
  worklistPages: { first: { sharedHit: 100, sharedRead: 61 } },
  law: { cpuMs: 2.1 },
  search: { names: 5000, cpuMs: 140 },
  dutyBoard: { openDuties: 5000, readWhole: ['referrals'] },
  withoutRules: [{ job: 'J4', rateRatio: 0.8 }, { job: 'J5', rateRatio: 0.54 }],
};

describe('goals of a report', () => {
  it('are reached, kept to the bar, or missed: counts from above, ratios from below', () => {
    expect(goalsOf(report).map(({ goal, found, stands }) => [goal, found, stands])).toEqual([
      ['G5', 8, 'goal'],
      ['G5', 4, 'bar'],
      ['G6', 161, 'under'],
      ['law', 0, 'goal'],
      ['law', 2.1, 'under'],
      ['R27', 140, 'bar'],
      ['G10', 0.8, 'goal'],
      ['G10', 0.54, 'under'],
    ]);
  });

  it('say bar and goal beside what was found', () => {
    expect(goalsOf(report).at(-1)).toEqual({ goal: 'G10', what: 'rate of J5 / without rules and sealing', found: 0.54, bar: 0.55, aim: 0.8, stands: 'under' });
  });
});
