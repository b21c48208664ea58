import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayInVietnam, dayMillis, millisOf } from './calendar-date.js';
import { addMonths, dueAt, limitInVietnam, type DeadlineUnit } from './deadlines.js';
import { SPECIAL_DAYS } from './holidays.js';
import { VIETNAM_CALENDAR, workCalendar, workingDayFrom } from './work-calendar.js';

const due = (anchor: string, amount: number, unit: DeadlineUnit) => limitInVietnam(dueAt(anchor, amount, unit));

describe('by when', () => {
  it.each<[string, string, number, DeadlineUnit, string, string]>([
    ['three days after a notice end on a Sunday and are not moved on', '2025-07-10T11:30:00+07:00', 3, 'calendar_days', '2025-07-13', '11:30'],
    ['three days run through National day', '2025-08-31T08:00:00+07:00', 3, 'calendar_days', '2025-09-03', '08:00'],
    ['twelve hours count to the minute', '2025-07-10T20:17:00+07:00', 12, 'hours', '2025-07-11', '08:17'],
    ['twenty-four hours run through the weekend', '2025-07-11T16:00:00+07:00', 24, 'hours', '2025-07-12', '16:00'],
    ['five working days leave the day of the start out', '2025-07-10T09:00:00+07:00', 5, 'working_days', '2025-07-17', '24:00'],
    ['two working days from a Friday end on Tuesday at 24:00', '2025-07-11T23:59:00+07:00', 2, 'working_days', '2025-07-15', '24:00'],
    ['a start on a Sunday counts Monday first', '2025-07-13T10:00:00+07:00', 1, 'working_days', '2025-07-14', '24:00'],
    ['five working days go around National day', '2025-08-29T09:00:00+07:00', 5, 'working_days', '2025-09-09', '24:00'],
    ['two working days go around the days off of late April, and count the Saturday that is made up', '2025-04-25T09:00:00+07:00', 2, 'working_days', '2025-04-28', '24:00'],
    ['nine working days go around Tết', '2026-02-12T09:00:00+07:00', 9, 'working_days', '2026-03-04', '24:00'],
    ['an expected holiday moves nothing', '2026-08-28T09:00:00+07:00', 2, 'working_days', '2026-09-01', '24:00'],
    ['two months keep the day', '2025-07-10T09:00:00+07:00', 2, 'months', '2025-09-10', '09:00'],
    ['a month without such a day ends on its last', '2025-12-31T09:00:00+07:00', 2, 'months', '2026-02-28', '09:00'],
    ['a month with 29 February ends there', '2027-12-31T09:00:00+07:00', 2, 'months', '2028-02-29', '09:00'],
    ['five days before count back by the same rule', '2025-07-10T09:00:00+07:00', -5, 'calendar_days', '2025-07-05', '09:00'],
    ['three working days before stay free whole', '2025-07-10T09:00:00+07:00', -3, 'working_days', '2025-07-06', '24:00'],
    ['a month before keeps the day', '2025-03-31T09:00:00+07:00', -1, 'months', '2025-02-28', '09:00'],
    ['an instant late in the evening of UTC is a day of Viet Nam', '2025-07-10T18:30:00Z', 1, 'working_days', '2025-07-14', '24:00'],
    ['a mission abroad gives its own offset', '2025-07-10T00:30:00-04:00', 3, 'calendar_days', '2025-07-13', '11:30'],
  ])('%s', (_, anchor, amount, unit, on, time) => {
    expect(due(anchor, amount, unit)).toEqual({ on, time });
  });

  it('writes midnight as 24:00 of the day that ends', () => {
    expect(dueAt('2025-07-10T09:00:00+07:00', 1, 'working_days')).toBe('2025-07-11T17:00:00.000Z');
    expect(limitInVietnam('2025-07-11T17:00:00Z')).toEqual({ on: '2025-07-11', time: '24:00' });
    expect(limitInVietnam('2025-07-11T17:01:00Z')).toEqual({ on: '2025-07-12', time: '00:01' });
  });

  it('refuses half a day, no working day, and a time without its offset', () => {
    expect(() => dueAt('2025-07-10T09:00:00Z', 1.5, 'calendar_days')).toThrow(RangeError);
    expect(() => dueAt('2025-07-10T09:00:00Z', 0, 'working_days')).toThrow(RangeError);
    expect(() => dueAt('2025-07-10T09:00:00', 1, 'hours')).toThrow(RangeError);
  });
});

describe('on any day and for any limit', () => {
  const instants = fc.date({ min: new Date('2024-12-01'), max: new Date('2028-02-01'), noInvalidDate: true }).map((date) => date.toISOString());
  const units = fc.constantFrom<DeadlineUnit>('hours', 'calendar_days', 'working_days', 'months');

  it('is never due before what it counts from, nor after it when it counts back', () => {
    fc.assert(
      fc.property(instants, units, fc.integer({ min: 1, max: 90 }), (anchor, unit, amount) => {
        expect(millisOf(dueAt(anchor, amount, unit))).toBeGreaterThan(millisOf(anchor));
        expect(millisOf(dueAt(anchor, -amount, unit))).toBeLessThan(millisOf(anchor));
      }),
    );
  });

  it('gives no less time for a longer limit', () => {
    fc.assert(
      fc.property(instants, units, fc.integer({ min: 1, max: 60 }), (anchor, unit, amount) => {
        expect(millisOf(dueAt(anchor, amount + 1, unit))).toBeGreaterThanOrEqual(millisOf(dueAt(anchor, amount, unit)));
      }),
    );
  });

  it('counts working days as one would with a finger on the calendar', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 40 }), (anchor, amount) => {
        const start = dayInVietnam(anchor);
        const last = limitInVietnam(dueAt(anchor, amount, 'working_days')).on;
        const rest = new Set(SPECIAL_DAYS.filter((day) => day.verified && !day.working).map((day) => day.on));
        const made = new Set(SPECIAL_DAYS.filter((day) => day.verified && day.working).map((day) => day.on));
        let counted = 0;
        for (let day = addDays(start, 1); day <= last; day = addDays(day, 1)) {
          const weekday = new Date(dayMillis(day)).getUTCDay();
          if (made.has(day) || (weekday !== 0 && weekday !== 6 && !rest.has(day))) counted += 1;
        }
        expect(counted).toBe(amount);
        expect(VIETNAM_CALENDAR.isWorkingDay(last)).toBe(true);
      }),
    );
  });

  it('goes months forward and back by the same day, but for the ends of months', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -30, max: 30 }), (anchor, months) => {
        const on = `${dayInVietnam(anchor).slice(0, 8)}15`;
        expect(addMonths(addMonths(on, months), -months)).toBe(on);
      }),
    );
  });
});

describe('the calendar of days off', () => {
  it('holds each day once, off on weekdays and worked on weekends only', () => {
    expect(new Set(SPECIAL_DAYS.map((day) => day.on)).size).toBe(SPECIAL_DAYS.length);
    const plain = workCalendar([]);
    expect(SPECIAL_DAYS.filter((day) => plain.isWorkingDay(day.on) === day.working)).toEqual([]);
  });

  it('can be replaced', () => {
    const none = workCalendar([]);
    expect(workingDayFrom('2025-08-29', 5, none)).toBe('2025-09-05');
  });
});
