import { addDays, dayInVietnam, millisOf, startOfDayInVietnam, type Instant } from '../calendar/calendar-date.js';
import { stepOf } from '../book/law-book.js';
import type { TimedDuty } from '../duties/reminders.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../calendar/work-calendar.js';
import { RUNGS, WITHIN_THE_AGENCY, ladderOf, type LadderUnit, type Rung } from './rungs.js';

/** A duty as its row holds it, with its step, whose limit says in what the ladder counts. */
export interface ClimbingDuty extends Pick<TimedDuty, 'state' | 'dueAt' | 'paused'> {
  readonly step: string;
  /** When the case was given this duty: what is written down late was nobody's silence before. */
  readonly recordedAt: Instant;
  /** False: only people of its own agency are told. */
  readonly verified: boolean;
}

/** A rung of the very limit that was told, and when. */
export interface ToldRung {
  readonly rung: Rung;
  readonly at: Instant;
}

/** Who is to be told now, and when to look again; `next` null: never, the top was told. */
export interface Climb {
  readonly tell: Rung | null;
  readonly next: Instant | null;
}

const HOUR = 3_600_000;
const UNIT: Readonly<Record<Exclude<LadderUnit, 'workingDays'>, number>> = { hours: HOUR, days: 24 * HOUR };
/** A queue that comes so late (milliseconds) is on time; later than that, the next rung counts from when it came. */
const SLACK = HOUR / 4;

/**
 * When each rung is told (instants in UTC) if the duty stays silent past `dueAt`: never before the limit, no rung before
 * the one below it. A limit that moved has another ladder, from its new end.
 */
export function rungTimes(step: string, dueAt: Instant, calendar: WorkCalendar = VIETNAM_CALENDAR): Readonly<Record<Rung, Instant>> {
  const { unit, after } = ladderOf(stepOf(step)?.limit ?? undefined);
  const at = (rung: Rung): Instant => new Date(later(millisOf(dueAt), after[rung], unit, calendar)).toISOString();
  return { owner: at('owner'), deputy: at('deputy'), head: at('head'), steering: at('steering') };
}

/**
 * Which rung is told at `now`: at most one, and the next no sooner than its distance from it, so that neither a case that
 * is recorded long after its limits nor a queue that was away carries a duty to the top at once. The ladder begins at the
 * limit, or when the duty was recorded where that is later. Null: the duty is met, ended, not applicable, without a limit,
 * or its clock stands still, so nothing is told and nobody looks again for this message.
 */
export function climb(duty: ClimbingDuty, told: readonly ToldRung[], now: Instant, calendar: WorkCalendar = VIETNAM_CALENDAR): Climb | null {
  if (duty.state !== 'open' || duty.paused || duty.dueAt === null) return null;
  const { unit, after } = ladderOf(stepOf(duty.step)?.limit ?? undefined);
  let [from, climbed] = [Math.max(millisOf(duty.dueAt), millisOf(duty.recordedAt)), 0];
  for (const rung of duty.verified ? RUNGS : WITHIN_THE_AGENCY) {
    const time = later(from, after[rung] - climbed, unit, calendar);
    const at = told.find((one) => one.rung === rung)?.at;
    if (at === undefined && time > millisOf(now)) return { tell: null, next: new Date(time).toISOString() };
    if (at === undefined) return { tell: rung, next: climb(duty, [...told, { rung, at: now }], now, calendar)?.next ?? null };
    [from, climbed] = [millisOf(at) > time + SLACK ? millisOf(at) : time, after[rung]];
  }
  return { tell: null, next: null };
}

function later(due: number, amount: number, unit: LadderUnit, calendar: WorkCalendar): number {
  if (amount === 0) return due;
  if (unit !== 'workingDays') return due + amount * UNIT[unit];
  // Such a limit ends at 24:00, so its last day is the one before; a rung ends its last working day likewise.
  const last = workingDayFrom(dayInVietnam(new Date(due - 1).toISOString()), amount, calendar);
  return millisOf(startOfDayInVietnam(addDays(last, 1)));
}
