import { describe, expect, it } from '@jest/globals';
import { CASE_CHART } from '../case.machine.js';
import { NOW, opened, play } from '../testing/people.js';
import { PEOPLE } from './actors.js';
import { caseCover } from './cover.js';
import { transitionsOf } from './explore.js';

const cover = caseCover(NOW);

describe('the paths that cover the chart', () => {
  it('take every transition but those that need a row or the system, in few steps', () => {
    const taken = new Set(cover.paths.flatMap(({ steps }) => steps.map(({ transition }) => transition)));
    expect([...taken, ...cover.leftOut].sort()).toEqual([...transitionsOf(CASE_CHART)].sort());
    expect([...new Set(cover.leftOut.map((name) => name.split(/[ .]/)[2]))].sort()).toEqual([
      'askDutyExtension',
      'breakGlass',
      'completeDuty',
      'confirmBreakGlass',
      'confirmDutyExtension',
      'endAssignment',
      'endCourtOrder',
      'markDutyNotApplicable',
      'nameDutyOwner',
      'pauseDuty',
      'reassign',
      'refuseBreakGlass',
      'refuseDutyExtension',
      'resumeDuty',
      'reviewBreakGlass',
      'succeedAgency',
      'unseal',
      'useOption',
    ]);
    const steps = cover.paths.reduce((sum, path) => sum + path.steps.length, 0);
    process.stdout.write(`  ${String(cover.paths.length)} paths, ${String(steps)} steps\n`);
    expect(steps).toBeLessThan(250);
  });

  it('can be played, step by step, by people who may', () => {
    for (const { opening, steps } of cover.paths) {
      const play1 = () =>
        steps.reduce((last, { by, event, now }) => play(last, [[PEOPLE[by], event]], now), opened(opening));
      expect(play1).not.toThrow();
    }
  });
});
