import { describe, expect, it } from '@jest/globals';
import { CHANNEL_CODES } from '../../../case/codes.js';
import { ageStatus } from '../../people/age.js';
import { millisOf } from '../../calendar/calendar-date.js';
import { dueAt, dueBefore, limitInVietnam } from '../../calendar/deadlines.js';
import { dutyChanges } from '../../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../../duties/duty-clock.js';
import { GAPS } from '../../book/gaps.js';
import { pathwayOn, stepOf } from '../../book/law-book.js';
import { EXAMPLE_REGISTER } from '../example-register.js';
import { AGES } from './ages.js';
import { CASES, type CaseScenario, type Expected } from './cases.js';
import { BEFORE_DAYS, LIMITS } from './limits.js';
import { TURNING_DAYS, WAYS } from './ways.js';

const inVietnam = (time: string) => `${time.replace(' ', 'T')}:00+07:00`;
const ways = Object.entries(WAYS).flatMap(([channel, ids]) => TURNING_DAYS.map((on, index) => [channel, on, ids[index] ?? null] as const));
const asked = CASES.flatMap((scenario) => Object.entries(scenario.steps).map(([step, expected]) => [scenario.told, step, expected, scenario] as const));

describe('the way of one who arrives', () => {
  it.each(ways)('%s on %s: %s', (channel, on, pathway) => {
    expect(pathwayOn(channel, on)?.id ?? null).toBe(pathway);
    if (pathway === null) expect(GAPS.some((gap) => gap.channel === channel && gap.from <= on && on <= gap.to)).toBe(true);
  });

  it('is told for every way of arrival', () => {
    expect(Object.keys(WAYS).toSorted()).toEqual([...CHANNEL_CODES].toSorted());
  });
});

describe('a limit', () => {
  it.each(LIMITS)('%s, from %s', (_, start, amount, unit, on, time) => {
    expect(limitInVietnam(dueAt(inVietnam(start), amount, unit))).toEqual({ on, time });
  });

  it.each(BEFORE_DAYS)('before %s, sent %s: in time %s', (before, sent, inTime) => {
    expect(millisOf(inVietnam(sent)) < millisOf(dueBefore(before))).toBe(inTime);
  });
});

describe('an age', () => {
  it.each(AGES)('%s', (_, age, on, expected) => {
    expect(ageStatus(age, on)).toEqual(expected);
  });
});

describe('a case', () => {
  it.each(asked)('%s: %s %s', (_, step, expected, scenario) => {
    expect(stepOf(step)).not.toBeNull();
    expect(found(scenario, step)).toBe(expected);
  });
});

it('the tables hold at least 150 dated scenarios', () => {
  expect(ways.length + LIMITS.length + BEFORE_DAYS.length + AGES.length + asked.length).toBeGreaterThanOrEqual(150);
});

function found({ channel, conditions = {}, facts }: CaseScenario, step: string): Expected {
  const occurrences = facts.map(([at, name, agencyId]) => ({ name, at: inVietnam(at), agencyId }));
  const receivedAt = occurrences[0]?.at ?? '';
  const duty = dutyChanges({ facts: { channel, receivedAt, conditions }, occurrences, register: EXAMPLE_REGISTER, existing: [], settings: SETTINGS_AS_SHIPPED }).open.find((one) => one.step === step);
  if (duty === undefined) return 'not asked';
  if (duty.dueAt === null) return 'no limit';
  const { on, time } = limitInVietnam(duty.dueAt);
  return `${on} ${time}`;
}
