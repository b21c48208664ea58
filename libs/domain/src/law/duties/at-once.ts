import { millisOf, type Instant } from '../calendar/calendar-date.js';
import { LAW_BEGINS } from '../book/gaps.js';

/** Minutes within which what is due "at once" should be done, if it begins at `since` or later. */
export interface AtOnceTarget {
  readonly since: Instant;
  readonly minutes: number;
}

/** Minutes for "at once" where the house says nothing. An operational target, no limit of law: the texts say "ngay" and name no figure. */
export const AT_ONCE_TARGET_MINUTES = 120;

/**
 * What a house may set. Our own bounds, no rule of law: under a quarter of an hour nobody who has a person before them can
 * write that it was done; and twelve hours are the shortest limit that a text of the tables gives in hours, so that "at once"
 * never means later than what has a figure (`at-once.spec.ts` holds this against the tables).
 */
export const AT_ONCE_LIMITS = { least: 15, most: 720 } as const;

/** The targets of a house that never set one. */
export const AT_ONCE_AS_SHIPPED: readonly AtOnceTarget[] = [{ since: `${LAW_BEGINS}T00:00:00+07:00`, minutes: AT_ONCE_TARGET_MINUTES }];

/** The target in force at an instant; the first holds for what is older, too. `targets` are ordered by `since`. Throws RangeError without any. */
export function atOnceTargetAt(targets: readonly AtOnceTarget[], at: Instant): AtOnceTarget {
  const found = targets.findLast(({ since }) => millisOf(since) <= millisOf(at)) ?? targets[0];
  if (found === undefined) throw new RangeError('no target for what is due at once is kept');
  return found;
}

/** The instant (UTC) by which what is due "at once" should be done: the target in force when its clock began counts, a later one changes nothing. */
export function atOnceBy(anchor: Instant, targets: readonly AtOnceTarget[]): Instant {
  return new Date(millisOf(anchor) + atOnceTargetAt(targets, anchor).minutes * 60_000).toISOString();
}
