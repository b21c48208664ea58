import { millisOf, type Instant } from '../calendar/calendar-date.js';
import { dueAt } from '../calendar/deadlines.js';
import { LAW_BOOK, stepOf } from '../book/law-book.js';
import { VIETNAM_CALENDAR, type WorkCalendar } from '../calendar/work-calendar.js';

/**
 * Calendar days by which the house extends what the law gives no time that could be doubled, such as "at once". Our own
 * operational ceiling, no rule of law.
 */
export const LONGEST_EXTENSION_DAYS = 30;

/**
 * The latest end that two people may give a limit; `end` is the limit with its pauses and without an extension. Where the law
 * itself names longer limits of the step (options that replace it), the longest chain of them, with the paused time on top.
 * Where it names none, the law's own limit once more, or `LONGEST_EXTENSION_DAYS`: our operational ceiling, because an
 * extension without an end would be a way not to do the duty. Counted from `end`, so that asking again and again gains nothing.
 */
export function latestEnd(
  { step, anchorAt, lawDueAt }: { readonly step: string; readonly anchorAt: Instant | null; readonly lawDueAt: Instant | null },
  end: Instant,
  calendar: WorkCalendar = VIETNAM_CALENDAR,
): Instant {
  const options = [...LAW_BOOK.steps.values()].filter(({ kind, replaces, limit }) => kind === 'option' && replaces === step && limit?.kind === 'within');
  if (options.length > 0 && anchorAt !== null && lawDueAt !== null) {
    const longest = options.reduce((soFar, { anchor, limit }) => later(soFar, limit?.kind === 'within' ? dueAt(anchor === undefined ? anchorAt : soFar, limit.amount, limit.unit, calendar) : soFar), lawDueAt);
    return iso(millisOf(longest) + millisOf(end) - millisOf(lawDueAt));
  }
  const limit = stepOf(step)?.limit;
  if (limit?.kind !== 'within') return dueAt(end, LONGEST_EXTENSION_DAYS, 'calendar_days');
  // Working days end at 24:00: the last day is the one before the instant at which it ends.
  return dueAt(limit.unit === 'working_days' ? iso(millisOf(end) - 1) : end, limit.amount, limit.unit, calendar);
}

const later = (a: Instant, b: Instant): Instant => (millisOf(b) > millisOf(a) ? b : a);
const iso = (millis: number): Instant => new Date(millis).toISOString();
