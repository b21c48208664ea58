import { addDays, dayInVietnam, millisOf, startOfDayInVietnam, type Instant } from '../calendar-date.js';
import { stepOf } from '../law-book.js';
import type { TimedDuty } from '../reminders.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../work-calendar.js';
import { RUNGS, ladderOf, type LadderUnit, type Rung } from './rungs.js';

/** A duty as its row holds it, with its step, whose limit says in what the ladder counts. */
export interface ClimbingDuty extends Pick<TimedDuty, 'state' | 'dueAt' | 'paused'> {
  readonly step: string;
}

/** What is to be told now, lowest rung first, and when to look again; null: never, the top was told. */
export interface Climb {
  readonly tell: readonly Rung[];
  readonly next: Instant | null;
}

const HOUR = 3_600_000;
const UNIT: Readonly<Record<Exclude<LadderUnit, 'workingDays'>, number>> = { hours: HOUR, days: 24 * HOUR };

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
 * Which rungs are told at `now`, of those that `told` does not hold for this very limit. Null: the duty is met, ended, not
 * applicable, without a limit, or its clock stands still, so nothing is told and nobody looks again for this message.
 * Where the queue was away for long, every rung whose time has come is told at once: the silence was that long.
 */
export function climb(duty: ClimbingDuty, told: readonly Rung[], now: Instant, calendar: WorkCalendar = VIETNAM_CALENDAR): Climb | null {
  if (duty.state !== 'open' || duty.paused || duty.dueAt === null) return null;
  const times = rungTimes(duty.step, duty.dueAt, calendar);
  const left = RUNGS.filter((rung) => !told.includes(rung));
  const ahead = left.find((rung) => millisOf(times[rung]) > millisOf(now));
  return { tell: left.filter((rung) => millisOf(times[rung]) <= millisOf(now)), next: ahead === undefined ? null : times[ahead] };
}

function later(due: number, amount: number, unit: LadderUnit, calendar: WorkCalendar): number {
  if (amount === 0) return due;
  if (unit !== 'workingDays') return due + amount * UNIT[unit];
  // Such a limit ends at 24:00, so its last day is the one before; a rung ends its last working day likewise.
  const last = workingDayFrom(dayInVietnam(new Date(due - 1).toISOString()), amount, calendar);
  return millisOf(startOfDayInVietnam(addDays(last, 1)));
}
