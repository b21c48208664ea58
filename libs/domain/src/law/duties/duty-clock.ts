import { AT_ONCE_AS_SHIPPED, atOnceBy, type AtOnceTarget } from './at-once.js';
import { millisOf, type Instant } from '../calendar/calendar-date.js';
import { dueAt } from '../calendar/deadlines.js';
import { occurrencesOf, type LawCase, type Occurrence, type RunningPathway } from './moments.js';
import type { Step } from '../book/pathway.js';
import { VIETNAM_CALENDAR, type WorkCalendar } from '../calendar/work-calendar.js';

/** Settings of the house that the law leaves open. */
export interface LawSettings {
  /** What "at once" means and since when, in the order of time; never empty. */
  readonly atOnce: readonly AtOnceTarget[];
  readonly calendar?: WorkCalendar;
}

/** Those of a house that never set any, for whoever asks without one. */
export const SETTINGS_AS_SHIPPED: LawSettings = { atOnce: AT_ONCE_AS_SHIPPED };

/** When a duty's clock began and when it ends. */
export interface DutyClock {
  /** Null: it has not begun. */
  readonly anchorAt: Instant | null;
  /** Null: the text gives no limit, or the clock has not begun. */
  readonly dueAt: Instant | null;
  /** An option of the law was taken that gives it another limit. */
  readonly extended: boolean;
}

/** The clock of a step: its own limit, or that of the last option taken that replaces it. */
export function clockOf(step: Step, trigger: Occurrence, running: RunningPathway, lawCase: LawCase, settings: LawSettings): DutyClock {
  const from = step.anchor === undefined ? trigger : occurrencesOf({ milestone: step.anchor }, running, lawCase).at(-1);
  const anchorAt = from === undefined ? null : iso(from.at);
  const own = anchorAt === null ? null : limitFrom(step, anchorAt, settings);
  const taken = optionsTaken(step, trigger, running, lawCase);
  const due = taken.reduce<Instant | null>((soFar, option) => {
    const start = option.anchor === undefined ? anchorAt : startOf(option, running, lawCase, soFar);
    return start === null ? soFar : limitFrom(option, start, settings);
  }, own);
  return { anchorAt, dueAt: due, extended: taken.length > 0 };
}

/** Options that replace a step and were taken since its trigger, in the order taken. */
function optionsTaken(step: Step, trigger: Occurrence, running: RunningPathway, lawCase: LawCase): readonly Step[] {
  const options = running.pathway.steps.filter(({ kind, replaces }) => kind === 'option' && replaces === step.id);
  if (options.length === 0) return [];
  return lawCase.occurrences
    .filter(({ at, referralId }) => referralId === running.referralId && (!step.repeats || millisOf(at) >= millisOf(trigger.at)))
    .flatMap(({ name }) => options.find(({ id }) => id === name) ?? []);
}

// A further extension counts from the end of the limit that ran so far, whether or not that end was recorded.
function startOf(option: Step, running: RunningPathway, lawCase: LawCase, soFar: Instant | null): Instant | null {
  if (option.anchor === undefined) return null;
  const recorded = occurrencesOf({ milestone: option.anchor }, running, lawCase).at(-1);
  if (recorded !== undefined) return iso(recorded.at);
  return option.anchor === 'limit_expired' ? soFar : null;
}

function limitFrom({ limit }: Step, anchorAt: Instant, settings: LawSettings): Instant | null {
  if (limit === null) return null;
  return limit.kind === 'atOnce'
    ? atOnceBy(anchorAt, settings.atOnce)
    : dueAt(anchorAt, limit.amount, limit.unit, settings.calendar ?? VIETNAM_CALENDAR);
}

const iso = (at: Instant): Instant => new Date(millisOf(at)).toISOString();
