import { yearsBetween, type CalendarDate } from '../calendar/calendar-date.js';
import { addMonths } from '../calendar/deadlines.js';

/** How sure an age is. */
export const AGE_CERTAINTIES = ['exact', 'estimated', 'unsure'] as const;

/** What is known of a person's age: a birth date, or years as estimated (one figure or a range), and how sure. */
export interface KnownAge {
  readonly bornOn?: CalendarDate;
  readonly estimate?: number | readonly [number, number];
  readonly certainty: (typeof AGE_CERTAINTIES)[number];
}

/** The two thresholds, each answered so that doubt protects the person. */
export interface AgeStatus {
  /** Under 16, or possibly so: the child overlay applies (Law 102/2016/QH13 art. 1). */
  readonly childU16: boolean;
  /** Under 18, or possibly so: the rules of trafficking law for minors apply. */
  readonly minorU18: boolean;
  /** The answer rests on doubt, not on knowledge; only an age assessment lifts it. */
  readonly presumedChild: boolean;
}

/** Under this age a person is a child (Law 102/2016/QH13 art. 1), in years. */
export const CHILD_UNDER = 16;
/** Under this age a person is a minor in trafficking law, in years. */
export const MINOR_UNDER = 18;

/** Years by which a person may be younger than they look: guessed ages err by at least as much. */
export const ESTIMATE_MARGIN = 2;

/**
 * Both age thresholds on a day. An unknown or unsure age counts as a child; a guessed one, single year or range,
 * by the youngest year it may stand for; `presumedChild` says that a threshold lies inside the doubt.
 */
export function ageStatus(age: KnownAge, on: CalendarDate): AgeStatus {
  const years = yearsOf(age, on);
  if (years === null || age.certainty === 'unsure') {
    return { childU16: true, minorU18: true, presumedChild: true };
  }
  const [youngest, oldest] = years;
  const open = (threshold: number) => youngest < threshold && oldest >= threshold;
  return {
    childU16: youngest < CHILD_UNDER,
    minorU18: youngest < MINOR_UNDER,
    presumedChild: open(CHILD_UNDER) || open(MINOR_UNDER),
  };
}

/**
 * The latest day on which somebody of this age on `on` can have been born; null: so young, or so little known, that no
 * day before `on` is surely after their birth. It tells what the thresholds tell, and nothing of the birth date.
 */
export function bornBy({ childU16, minorU18 }: AgeStatus, on: CalendarDate): CalendarDate | null {
  if (childU16) return null;
  return addMonths(on, -12 * (minorU18 ? CHILD_UNDER : MINOR_UNDER));
}

function yearsOf(age: KnownAge, on: CalendarDate): readonly [number, number] | null {
  if (age.bornOn !== undefined) {
    const years = yearsBetween(age.bornOn, on);
    return [age.certainty === 'exact' ? years : years - ESTIMATE_MARGIN, years];
  }
  if (age.estimate === undefined) return null;
  // Without a birth date no age is exact, whatever it is called.
  const [a, b] = typeof age.estimate === 'number' ? [age.estimate, age.estimate] : age.estimate;
  return [Math.min(a, b) - ESTIMATE_MARGIN, Math.max(a, b)];
}
