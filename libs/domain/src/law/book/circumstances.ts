import { dayInVietnam, millisOf, type CalendarDate, type Instant } from '../calendar/calendar-date.js';
import type { ConditionId } from './conditions.js';
import type { SupportFact } from '../entitlements/kinds.js';

/** Conditions of steps that no other fact of a case answers: somebody says whether they hold, and since when. */
export const STATED_CONDITIONS = [
  'papers_missing',
  'stay_over_ceiling',
  'support_needed',
  'not_yet_rescued',
  'nationality_or_status_unclear',
  'grounds_insufficient',
] as const satisfies readonly ConditionId[];

/** What support asks of a person beside the facts of the case. */
export const STATED_SUPPORT_FACTS = [
  'accompanyingMinor',
  'poorHousehold',
  'financialHardship',
  'unableToPay',
  'inFacility',
  'permanentResidence',
  'decidedForPerson',
] as const satisfies readonly (SupportFact | 'accompanyingMinor')[];

/** Everything that is stated as a circumstance. */
export const CIRCUMSTANCES = [...STATED_SUPPORT_FACTS, ...STATED_CONDITIONS] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** How a circumstance stands among the milestones of a case, with the day it was so. */
export const circumstanceMark = (circumstance: Circumstance, holds: boolean): string => `circumstance.${circumstance}.${holds ? 'yes' : 'no'}`;

interface Marked {
  readonly name: string;
  readonly at: Instant;
}

/** Whether a circumstance holds by what was said last of the days up to `on` (left out: of any day); null: nobody said. */
export function circumstanceHolds(circumstance: string, marks: readonly Marked[], on?: CalendarDate): boolean | null {
  const [yes, no] = [circumstanceMark(circumstance as Circumstance, true), circumstanceMark(circumstance as Circumstance, false)];
  let last: Marked | null = null;
  for (const mark of marks) {
    if (mark.name !== yes && mark.name !== no) continue;
    if (on !== undefined && dayInVietnam(mark.at) > on) continue;
    // Of two words for the same moment the later one corrects the earlier.
    if (last === null || millisOf(mark.at) >= millisOf(last.at)) last = mark;
  }
  return last === null ? null : last.name === yes;
}

/** The circumstances of support that were stated up to a day. */
export function supportFactsStated(marks: readonly Marked[], on: CalendarDate): Readonly<Partial<Record<(typeof STATED_SUPPORT_FACTS)[number], boolean>>> {
  return Object.fromEntries(
    STATED_SUPPORT_FACTS.flatMap((fact) => {
      const holds = circumstanceHolds(fact, marks, on);
      return holds === null ? [] : [[fact, holds]];
    }),
  );
}
