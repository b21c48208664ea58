import { addDays, dayInVietnam, dayMillis, millisOf, startOfDayInVietnam, type CalendarDate, type Instant } from '../calendar/calendar-date.js';
import type { ExtensionGround, PauseGround } from './clock-grounds.js';
import { dueAt, type Deadline } from '../calendar/deadlines.js';
import { latestEnd } from './extension-ceiling.js';
import { stepOf } from '../book/law-book.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../calendar/work-calendar.js';

/** A time in which a clock stood still; `to` null: it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A later end that one person asked for and a second one allowed. */
export interface Extension {
  readonly until: Instant;
  /** When it was allowed. */
  readonly at: Instant;
  readonly askedBy: string;
  readonly confirmedBy: string;
}

/** A later end that waits for a second person of the same agency. */
export interface ExtensionAsked {
  readonly until: Instant;
  readonly ground: ExtensionGround;
  readonly at: Instant;
  readonly by: string;
  readonly agencyId: string;
}

/** What people did to the clock of a duty. */
export interface ClockDeeds {
  readonly pauses: readonly Pause[];
  readonly extension: Extension | null;
  readonly extensionAsked: ExtensionAsked | null;
}

/** A clock that nobody touched. */
export const UNTOUCHED: ClockDeeds = { pauses: [], extension: null, extensionAsked: null };

/** A duty's clock as its row holds it; `lawDueAt` is the limit before anybody touched it. */
export interface TouchedClock extends ClockDeeds {
  readonly step: string;
  readonly anchorAt: Instant | null;
  readonly lawDueAt: Instant | null;
}

/** The pause that runs now, if one does. */
export function runningPause({ pauses }: Pick<ClockDeeds, 'pauses'>): Pause | null {
  const last = pauses.at(-1);
  return last?.to === null ? last : null;
}

/**
 * The end of a limit after what people did to its clock. Paused time is added in the limit's own unit (our reading):
 * hours and targets by the minute it stood still, calendar days and months by the days that ended meanwhile, working
 * days by the working days among them. A pause that still runs adds nothing yet; one after an extension counts from its end.
 */
export function limitAfter(clock: TouchedClock, calendar: WorkCalendar = VIETNAM_CALENDAR): Instant | null {
  const { step, anchorAt, lawDueAt, pauses, extension } = clock;
  if (lawDueAt === null) return null;
  const limit = stepOf(step)?.limit ?? null;
  const over = pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from: later(from, anchorAt), to }]));
  const end = over.reduce((due, pause) => longerBy(due, pause, limit, calendar), lawDueAt);
  if (extension === null) return end;
  const since = over.filter(({ from }) => millisOf(from) >= millisOf(extension.at));
  return later(end, since.reduce((due, pause) => longerBy(due, pause, limit, calendar), iso(millisOf(extension.until))));
}

function longerBy(due: Instant, { from, to }: { readonly from: Instant; readonly to: Instant }, limit: Deadline | null, calendar: WorkCalendar): Instant {
  if (millisOf(to) <= millisOf(from)) return due;
  if (limit?.kind !== 'within' || limit.unit === 'hours') return iso(millisOf(due) + millisOf(to) - millisOf(from));
  const [first, last] = [dayInVietnam(from), dayInVietnam(to)];
  if (limit.unit !== 'working_days') return dueAt(due, daysFrom(first, last), 'calendar_days');
  const count = workingDaysIn(first, last, calendar);
  if (count === 0) return due;
  // Working days end at 24:00: the limit's last day is the one before the instant at which it ends.
  const lastDay = dayInVietnam(iso(millisOf(due) - 1));
  const into = millisOf(due) - millisOf(startOfDayInVietnam(lastDay));
  return iso(millisOf(startOfDayInVietnam(workingDayFrom(lastDay, count, calendar))) + into);
}

const daysFrom = (first: CalendarDate, last: CalendarDate): number => Math.round((dayMillis(last) - dayMillis(first)) / 86_400_000);

// The days that ended while the clock stood still: the first one, and not the day on which it ran again.
function workingDaysIn(first: CalendarDate, until: CalendarDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = first; day < until; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1;
  return count;
}

/** What somebody would do to the clock of an open duty. */
export type ClockDeed =
  | { readonly type: 'pauseDuty' | 'resumeDuty' | 'confirmDutyExtension' | 'refuseDutyExtension' }
  | { readonly type: 'askDutyExtension'; readonly until: Instant };

const DEEDS: readonly string[] = ['pauseDuty', 'resumeDuty', 'askDutyExtension', 'confirmDutyExtension', 'refuseDutyExtension'] satisfies readonly ClockDeed['type'][];

/** Whether an event of this type touches a clock and nothing else. */
export function isClockDeed(type: string): type is ClockDeed['type'] {
  return DEEDS.includes(type);
}

/** Why a clock may not be touched so; `latest`: the last moment that may be asked for. */
export interface ClockFault {
  readonly path: string;
  readonly code: string;
  readonly latest?: Instant;
}

/** Why a clock may not be touched so; null: it may. A limit that has passed is late, and stays so. */
export function clockFault(deed: ClockDeed, clock: TouchedClock & { readonly dueAt: Instant | null }, by: string, now: Instant): ClockFault | null {
  const onDuty = (code: string) => ({ path: 'dutyId', code });
  const paused = runningPause(clock) !== null;
  const passed = clock.dueAt !== null && !paused && millisOf(now) >= millisOf(clock.dueAt);
  switch (deed.type) {
    case 'pauseDuty':
      if (clock.dueAt === null || countsBack(clock.step)) return onDuty('noClock');
      return paused ? onDuty('alreadyPaused') : passed ? onDuty('limitPassed') : null;
    case 'resumeDuty':
      return paused ? null : onDuty('notPaused');
    case 'askDutyExtension':
      if (clock.dueAt === null || countsBack(clock.step)) return onDuty('noClock');
      if (clock.extensionAsked !== null) return onDuty('alreadyAsked');
      if (passed) return onDuty('limitPassed');
      if (millisOf(deed.until) <= Math.max(millisOf(clock.dueAt), millisOf(now))) return { path: 'until', code: 'notLater' };
      return beyond(clock, deed.until, 'until');
    case 'confirmDutyExtension':
    case 'refuseDutyExtension':
      if (clock.extensionAsked === null) return onDuty('nothingAsked');
      // Whoever asked may take it back, and not allow it.
      if (deed.type === 'refuseDutyExtension') return null;
      return clock.extensionAsked.by === by ? onDuty('secondPersonNeeded') : beyond(clock, clock.extensionAsked.until, 'dutyId');
  }
}

// No extension makes room for a longer one.
function beyond(clock: TouchedClock, until: Instant, path: string): ClockFault | null {
  const end = limitAfter({ ...clock, extension: null });
  const latest = end === null ? null : latestEnd(clock, end);
  return latest === null || millisOf(until) <= millisOf(latest) ? null : { path, code: 'afterLatest', latest };
}

// Something due before its anchor has no time that could be given back.
function countsBack(step: string): boolean {
  const limit = stepOf(step)?.limit;
  return limit?.kind === 'within' && limit.amount < 0;
}

/** The deeds of a clock after one more; the deed is allowed (`clockFault`). */
export function afterDeed(
  clock: ClockDeeds,
  deed: { readonly type: ClockDeed['type']; readonly until?: Instant; readonly ground?: PauseGround | ExtensionGround },
  by: { readonly personId: string; readonly agencyId: string },
  now: Instant,
): ClockDeeds {
  const { pauses, extension, extensionAsked } = clock;
  switch (deed.type) {
    case 'pauseDuty':
      return { ...clock, pauses: [...pauses, { from: now, to: null }] };
    case 'resumeDuty':
      return { ...clock, pauses: pauses.map((pause) => (pause.to === null ? { ...pause, to: now } : pause)) };
    case 'askDutyExtension':
      if (deed.until === undefined || deed.ground === undefined) return clock;
      return { pauses, extension, extensionAsked: { until: iso(millisOf(deed.until)), ground: deed.ground as ExtensionGround, at: now, by: by.personId, agencyId: by.agencyId } };
    case 'confirmDutyExtension':
      if (extensionAsked === null) return clock;
      return { pauses, extension: { until: extensionAsked.until, at: now, askedBy: extensionAsked.by, confirmedBy: by.personId }, extensionAsked: null };
    case 'refuseDutyExtension':
      return { pauses, extension, extensionAsked: null };
  }
}

const later = (a: Instant, b: Instant | null): Instant => (b !== null && millisOf(b) > millisOf(a) ? b : a);
const iso = (millis: number): Instant => new Date(millis).toISOString();
