import { describe, expect, it } from '@jest/globals';
import { askDuties } from '../../case/duties-asked.js';
import { AT_ONCE_AS_SHIPPED, AT_ONCE_LIMITS, AT_ONCE_TARGET_MINUTES, atOnceBy, atOnceTargetAt, type AtOnceTarget } from './at-once.js';
import { limitInVietnam } from '../calendar/deadlines.js';
import { dutyChanges, type LawQuestion, type NewDuty } from './duty-changes.js';
import { LAW_BOOK } from '../book/law-book.js';
import type { Occurrence } from './moments.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const vn = (time: string, on = '2026-03-10') => `${on}T${time}:00+07:00`;
/** As shipped; three quarters of an hour from ten in the morning; four hours from noon. */
const TARGETS = [...AT_ONCE_AS_SHIPPED, { since: vn('10:00'), minutes: 45 }, { since: '2026-03-10T05:00:00.000Z', minutes: 240 }];

describe('the target for what is due at once', () => {
  it.each<[string, string, string, number, string]>([
    ['long before the first', '1999-03-10', '09:00', 120, '11:00'],
    ['before any change', '2026-03-10', '09:00', 120, '11:00'],
    ['a minute before a change', '2026-03-10', '09:59', 120, '11:59'],
    ['at the very instant of a change', '2026-03-10', '10:00', 45, '10:45'],
    ['between two changes', '2026-03-10', '11:59', 45, '12:44'],
    ['by another offset of the same instant', '2026-03-10', '12:00', 240, '16:00'],
    ['after the last', '2026-03-11', '09:00', 240, '13:00'],
  ])('is the one in force when the clock began: %s', (_, on, begins, minutes, time) => {
    expect(atOnceTargetAt(TARGETS, vn(begins, on)).minutes).toBe(minutes);
    expect(limitInVietnam(atOnceBy(vn(begins, on), TARGETS))).toEqual({ on, time });
  });

  it('may be set from a quarter of an hour to the shortest limit that any text gives in hours', () => {
    const limits = [...LAW_BOOK.steps.values()].flatMap(({ limit }) => (limit?.kind === 'within' && limit.unit === 'hours' ? [limit.amount] : []));
    expect(AT_ONCE_LIMITS).toEqual({ least: 15, most: Math.min(...limits) * 60 });
    expect(AT_ONCE_TARGET_MINUTES).toBe(120);
  });

  it('is never missing: nobody clocks by a figure of their own', () => {
    expect(() => atOnceBy(vn('09:00'), [])).toThrow(RangeError);
  });
});

describe('a change of the target', () => {
  const happened = (name: string, at: string, agencyId: string): Occurrence => ({ name, at, agencyId });
  const report = happened('report_received', vn('09:30'), 'border');
  const asked = (occurrences: readonly Occurrence[], existing: LawQuestion['existing'] = [], atOnce: readonly AtOnceTarget[] = TARGETS): LawQuestion =>
    ({ facts: { channel: 'self_report', receivedAt: occurrences[0]?.at ?? '', conditions: {} }, occurrences, register: EXAMPLE_REGISTER, existing, settings: { atOnce } });
  const time = (duties: readonly NewDuty[], step: string) => limitInVietnam(duties.find((duty) => duty.step === step)?.dueAt ?? '').time;

  it('counts for what begins after it, on one case as on another', () => {
    const { open } = dutyChanges(asked([report, happened('person_at_commune', vn('10:30'), 'commune')]));
    expect(open.filter(({ operationalTarget }) => operationalTarget).length).toBeGreaterThan(1);
    expect([time(open, 'self_report.bring_to_commune'), time(open, 'self_report.notify_health')]).toEqual(['11:30', '11:15']);
  });

  it('moves no clock that runs, whenever it was set and whatever is recorded next', () => {
    const running = dutyChanges(asked([report], [], AT_ONCE_AS_SHIPPED)).open.map((duty) => ({ ...duty, id: duty.step, state: 'open' as const }));
    const later = dutyChanges(asked([report, happened('person_at_commune', vn('13:00'), 'commune')], running));
    expect(running.filter(({ operationalTarget }) => operationalTarget).map(({ dueAt }) => limitInVietnam(dueAt ?? '').time)).toContain('11:30');
    expect([later.reclock, time(later.open, 'self_report.notify_health')]).toEqual([[], '17:00']);
  });

  it('counts for a clock whose beginning is corrected to a time after it', () => {
    const running = dutyChanges(asked([report])).open.map((duty) => ({ ...duty, id: duty.step, state: 'open' as const }));
    const { reclock } = dutyChanges(asked([{ ...report, at: vn('10:05') }], running));
    expect(limitInVietnam(reclock.find(({ id }) => id === 'self_report.bring_to_commune')?.dueAt ?? '').time).toBe('10:50');
  });

  it.each([vn('09:59'), vn('10:00'), vn('12:00')])('is in the duties asked before an opening as in those of the opening: %s', (receivedAt) => {
    const settings = { atOnce: TARGETS };
    const ahead = askDuties({ channel: 'self_report', receivedAt }, 'border', { register: EXAMPLE_REGISTER, settings, now: vn('18:00') });
    const { open } = dutyChanges(asked([{ ...report, at: receivedAt }]));
    const timesOf = (duties: readonly NewDuty[]) => duties.flatMap(({ step, dueAt, operationalTarget }) => (operationalTarget && dueAt !== null ? [[step, dueAt]] : []));
    expect(timesOf(ahead.ok ? ahead.duties : [])).toEqual(timesOf(open));
    expect(timesOf(open)).toContainEqual(['self_report.bring_to_commune', atOnceBy(receivedAt, TARGETS)]);
  });
});
