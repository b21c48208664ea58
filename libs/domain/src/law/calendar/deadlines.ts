import {
  addDays,
  dayInVietnam,
  dayMillis,
  millisOf,
  startOfDayInVietnam,
  VIETNAM_OFFSET_MINUTES,
  type CalendarDate,
  type Instant,
} from './calendar-date.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from './work-calendar.js';

/** A limit as the text states it. A negative amount is that long before the anchor; `atOnce` is "ngay". */
export type Deadline =
  | { readonly kind: 'atOnce' }
  | { readonly kind: 'within'; readonly amount: number; readonly unit: DeadlineUnit };
export type DeadlineUnit = 'hours' | 'calendar_days' | 'working_days' | 'months';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The instant (UTC) at which a limit ends. Hours count to the minute; calendar days and months keep
 * the local time of day and are never moved off a day of rest; working days leave the anchor's day
 * out and end at 24:00 of the last one. Throws RangeError for an amount that is not whole, or 0 working days.
 */
export function dueAt(anchor: Instant, amount: number, unit: DeadlineUnit, calendar: WorkCalendar = VIETNAM_CALENDAR): Instant {
  if (!Number.isSafeInteger(amount)) throw new RangeError('a limit is a whole number');
  switch (unit) {
    case 'hours':
      return iso(millisOf(anchor) + amount * HOUR);
    case 'calendar_days':
      // Viet Nam keeps no summer time: the same local time is the same number of hours.
      return iso(millisOf(anchor) + amount * DAY);
    case 'months':
      return atSameTime(anchor, addMonths(dayInVietnam(anchor), amount));
    case 'working_days': {
      const last = workingDayFrom(dayInVietnam(anchor), amount, calendar);
      // Counting back mirrors counting forward: all of the named days stay free before the anchor.
      return startOfDayInVietnam(amount > 0 ? addDays(last, 1) : last);
    }
  }
}

/** The end of the time for what is due "trước ngày": the named day is already late. */
export function dueBefore(on: CalendarDate): Instant {
  return startOfDayInVietnam(on);
}

/** Day and local time of a limit as people write it: midnight is 24:00 of the day that ends. */
export function limitInVietnam(due: Instant): { readonly on: CalendarDate; readonly time: string } {
  const time = new Date(millisOf(due) + VIETNAM_OFFSET_MINUTES * MINUTE).toISOString().slice(11, 16);
  const on = dayInVietnam(due);
  return time === '00:00' ? { on: addDays(on, -1), time: '24:00' } : { on, time };
}

/** The same day number `months` later, else the last day of that month. */
export function addMonths(on: CalendarDate, months: number): CalendarDate {
  dayMillis(on);
  const index = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(on.slice(8)), last))).toISOString().slice(0, 10);
}

function atSameTime(anchor: Instant, on: CalendarDate): Instant {
  const sinceMidnight = millisOf(anchor) - millisOf(startOfDayInVietnam(dayInVietnam(anchor)));
  return iso(millisOf(startOfDayInVietnam(on)) + sinceMidnight);
}

const iso = (millis: number): Instant => new Date(millis).toISOString();
