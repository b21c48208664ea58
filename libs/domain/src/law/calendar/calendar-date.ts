/** A day without time, `YYYY-MM-DD`, in the law's own calendar (Asia/Ho_Chi_Minh). */
export type CalendarDate = string;

/** An instant, ISO 8601 with offset or `Z`. */
export type Instant = string;

/** Minutes that Viet Nam's time is ahead of UTC; the country keeps no summer time. */
export const VIETNAM_OFFSET_MINUTES = 420;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Milliseconds since 1970 of an instant; throws RangeError when it is none or lacks its offset. */
export function millisOf(at: Instant): number {
  const millis = /(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(millis)) throw new RangeError('not an instant with offset');
  return millis;
}

/** Milliseconds since 1970 of midnight UTC of a day; throws RangeError for a day that does not exist. */
export function dayMillis(on: CalendarDate): number {
  const millis = /^\d{4}-\d{2}-\d{2}$/.test(on) ? Date.parse(`${on}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== on) {
    throw new RangeError('not a calendar date');
  }
  return millis;
}

/** True for a day that exists, written as one. */
export function isCalendarDate(text: string): boolean {
  try {
    dayMillis(text);
    return true;
  } catch (failure) {
    if (failure instanceof RangeError) return false;
    throw failure;
  }
}

/** The day in Viet Nam on which an instant falls. */
export function dayInVietnam(at: Instant): CalendarDate {
  return new Date(millisOf(at) + VIETNAM_OFFSET_MINUTES * MINUTE).toISOString().slice(0, 10);
}

/** The instant (UTC) at which a day begins in Viet Nam. */
export function startOfDayInVietnam(on: CalendarDate): Instant {
  return new Date(dayMillis(on) - VIETNAM_OFFSET_MINUTES * MINUTE).toISOString();
}

/** The day `days` days later; negative counts back. */
export function addDays(on: CalendarDate, days: number): CalendarDate {
  return new Date(dayMillis(on) + days * DAY).toISOString().slice(0, 10);
}

/** Whole years from one day to another; a birthday on 29 February is reached on 1 March in other years. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  dayMillis(from);
  dayMillis(to);
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** True when a day lies in a period whose ends both count; `null` means without end. */
export function inForce(period: { from: CalendarDate; to: CalendarDate | null }, on: CalendarDate): boolean {
  return period.from <= on && (period.to === null || on <= period.to);
}

/** True on Saturday and Sunday. */
export function isWeekend(on: CalendarDate): boolean {
  return [0, 6].includes(new Date(dayMillis(on)).getUTCDay());
}
