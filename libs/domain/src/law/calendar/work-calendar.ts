import { addDays, isWeekend, type CalendarDate } from './calendar-date.js';
import { SPECIAL_DAYS } from './holidays.js';
import type { SpecialDay } from './special-day.js';

/** Tells working days from days off. Counting asks only this, so another calendar can take its place. */
export interface WorkCalendar {
  isWorkingDay(on: CalendarDate): boolean;
}

/**
 * The week from Monday to Friday with the special days laid over it. Only verified ones count: an
 * expected holiday must not move a deadline to a later day.
 */
export function workCalendar(specialDays: readonly SpecialDay[]): WorkCalendar {
  const special = new Map(specialDays.filter((day) => day.verified).map((day) => [day.on, day.working]));
  return {
    isWorkingDay: (on) => special.get(on) ?? !isWeekend(on),
  };
}

/** The calendar of Viet Nam's public offices, as far as it was read. */
export const VIETNAM_CALENDAR = workCalendar(SPECIAL_DAYS);

/** The `count`th working day after a day, which itself is not counted; negative counts back. Throws RangeError for 0. */
export function workingDayFrom(on: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate {
  if (!Number.isSafeInteger(count) || count === 0) throw new RangeError('working days are counted by whole numbers, not by none');
  const step = Math.sign(count);
  let day = on;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}
