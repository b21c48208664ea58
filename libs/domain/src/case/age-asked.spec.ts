import { describe, expect, it } from '@jest/globals';
import { askAge, type AgeAsked } from './age-asked.js';

const TODAY = '2026-11-22';
const answer = (asked: AgeAsked) => {
  const told = askAge(asked, TODAY);
  return told.ok ? [told.status.childU16, told.status.minorU18, told.status.presumedChild] : told.fields.map(({ path, code }) => `${path} ${code}`);
};

describe('an age that somebody asks about', () => {
  it.each<[AgeAsked, boolean, boolean, boolean]>([
    [{ bornOn: '2010-11-23', certainty: 'exact' }, true, true, false],
    [{ bornOn: '2010-11-22', certainty: 'exact' }, false, true, false],
    [{ bornOn: '2008-11-23', certainty: 'exact' }, false, true, false],
    [{ bornOn: '2008-11-22', certainty: 'exact' }, false, false, false],
    [{ bornOn: '2010-11-22', certainty: 'exact', on: '2026-11-21' }, true, true, false],
    [{ estimate: '17', certainty: 'estimated' }, true, true, true],
    [{ estimate: '20', certainty: 'estimated' }, false, false, false],
    [{ estimate: '19-22', certainty: 'estimated' }, false, true, true],
    [{ estimate: '19,22', certainty: 'estimated' }, false, true, true],
    [{ estimate: '40', certainty: 'unsure' }, true, true, true],
    [{ certainty: 'unsure' }, true, true, true],
    [{ certainty: 'estimated' }, true, true, true],
  ])('%j: under 16 %s, under 18 %s, presumed %s', (asked, ...expected) => {
    expect(answer(asked)).toEqual(expected);
  });

  it.each<[AgeAsked, string]>([
    [{}, 'certainty required'],
    [{ certainty: 'sure' }, 'certainty badCertainty'],
    [{ certainty: 'exact' }, 'bornOn ageNeeded'],
    [{ certainty: 'exact', bornOn: '2010-02-30' }, 'bornOn badDate'],
    [{ certainty: 'estimated', estimate: '16-14' }, 'estimate badEstimate'],
    [{ certainty: 'estimated', estimate: '121' }, 'estimate badEstimate'],
    [{ certainty: 'estimated', estimate: 'about 16' }, 'estimate badEstimate'],
    [{ certainty: 'unsure', on: '2026-13-01' }, 'on badDate'],
    [{ certainty: 'exact', bornOn: '2026-11-23' }, 'bornOn afterDay'],
    [{ certainty: 'exact', bornOn: '2020-01-02', on: '2020-01-01' }, 'bornOn afterDay'],
  ])('refuses %j: %s', (asked, fault) => {
    expect(answer(asked)).toEqual([fault]);
  });
});
