import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayInVietnam, dayMillis, inForce, millisOf } from './calendar-date.js';
import { dueAt } from './deadlines.js';
import { computedDays, HOLIDAYS_KEPT, SPECIAL_DAYS, specialDays } from './holidays.js';
import type { SpecialDay } from './special-day.js';
import { VIETNAM_CALENDAR, workCalendar, workingDayFrom } from './work-calendar.js';

const kept = (on: string) => SPECIAL_DAYS.find((day) => day.on === on);

describe('the holidays that the labour code lets one compute', () => {
  it.each([
    ['Hùng Kings’ day, named by the code and counted at UTC+7', '2027-04-16', { kind: 'hungKings', working: false, verified: true }],
    ['the same in a year in which China counts another day', '2030-04-12', { kind: 'hungKings', verified: true }],
    ['the eve of Tết, expected until it is announced', '2030-02-01', { kind: 'tet', verified: false }],
    ['a Tết that falls on a weekend, made up on the day after the fifth', '2030-02-06', { kind: 'tet', en: 'Lunar New Year, in lieu', verified: false }],
    ['Hùng Kings’ day of 2026, a Sunday, in lieu', '2026-04-27', { kind: 'hungKings', verified: false }],
    ['Labour day of 2027, a Saturday, in lieu', '2027-05-03', { kind: 'labour', verified: false }],
    ['the day beside National day, chosen each year', '2028-09-01', { kind: 'national', verified: false }],
    ['National day', '2027-09-02', { kind: 'national', verified: true }],
    ['a day under a code that was not read', '2019-04-30', { kind: 'victory', verified: false }],
  ])('%s', (_, on, expected) => {
    expect(kept(on)).toMatchObject(expected);
  });

  it('are none outside the years that are kept', () => {
    expect(computedDays(2011)).toEqual([]);
    expect(computedDays(2061)).toEqual([]);
    expect([HOLIDAYS_KEPT.from, HOLIDAYS_KEPT.to]).toEqual(['2012-01-01', '2060-12-31']);
  });

  it('give way to what was announced for the same holiday', () => {
    expect(SPECIAL_DAYS.filter(({ on, kind }) => kind === 'tet' && on.startsWith('2025')).map(({ on }) => on)).toEqual(['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31']);
    expect(kept('2025-02-01')).toBeUndefined();
    expect(kept('2025-05-02')).toMatchObject({ kind: 'exchange', working: false, verified: true });
  });

  it('do not give way where they are certain and the announcement was not read', () => {
    const unread: SpecialDay = { on: '2027-04-19', kind: 'hungKings', working: false, vi: '-', en: '-', citation: 'not read', verified: false };
    const days = specialDays([unread, { ...unread, on: '2027-04-30', kind: 'exchange', working: true }]);
    expect(days.find(({ on }) => on === '2027-04-16')).toMatchObject({ verified: true });
    expect(days.find(({ on }) => on === '2027-04-30')).toMatchObject({ kind: 'victory', verified: true });
  });

  it('stand once for a day, in order', () => {
    const days = SPECIAL_DAYS.map(({ on }) => on);
    expect(days).toEqual([...new Set(days)].toSorted());
    for (const { on, working, citation, verified } of SPECIAL_DAYS) {
      expect(inForce(HOLIDAYS_KEPT, on)).toBe(true);
      expect(citation).not.toBe('');
      if (working) expect([0, 6]).toContain(new Date(dayMillis(on)).getUTCDay());
      if (verified) expect(citation).not.toContain('not read');
    }
  });
});

describe('on any day of the years that are kept', () => {
  const days = fc.integer({ min: dayMillis('2012-02-01'), max: dayMillis('2060-10-01') }).map((millis) => new Date(millis).toISOString().slice(0, 10));

  it('the working days counted are those that a walk over every day finds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const last = workingDayFrom(from, count, VIETNAM_CALENDAR);
        let found = 0;
        for (let day = addDays(from, 1); day <= last; day = addDays(day, 1)) found += worked(day) ? 1 : 0;
        expect([found, worked(last)]).toEqual([count, true]);
        expect(workingDayFrom(addDays(last, 1), -count, VIETNAM_CALENDAR) > from).toBe(true);
      }),
    );
  });

  it('nothing is due before what it counts from, and days off only give time', () => {
    const weekOnly = workCalendar([]);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const anchor = `${from}T10:00:00+07:00`;
        const due = dueAt(anchor, count, 'working_days');
        expect(millisOf(due)).toBeGreaterThan(millisOf(anchor));
        const madeUp = SPECIAL_DAYS.some(({ on, working, verified }) => verified && working && on > from && on <= dayInVietnam(due));
        if (!madeUp) expect(millisOf(due)).toBeGreaterThanOrEqual(millisOf(dueAt(anchor, count, 'working_days', weekOnly)));
      }),
    );
  });

  // Written apart from the calendar: by the list alone.
  function worked(on: string): boolean {
    const special = SPECIAL_DAYS.filter((day) => day.verified && day.on === on)[0];
    const weekday = new Date(dayMillis(on)).getUTCDay();
    return special ? special.working : weekday !== 0 && weekday !== 6;
  }
});
