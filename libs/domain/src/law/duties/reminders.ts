import { millisOf, type Instant } from '../calendar/calendar-date.js';

/** What a reminder hangs on, as the duty's row holds it. */
export interface TimedDuty {
  readonly state: 'open' | 'met' | 'ended' | 'notApplicable';
  readonly openedAt: Instant;
  /** Null: the text gives no limit, or its clock has not begun. */
  readonly dueAt: Instant | null;
  readonly operationalTarget: boolean;
  /** Its clock stands still: nobody is told until it runs again. */
  readonly paused: boolean;
}

/** What a reminder may do when its time comes: speak, wait (its time moved), or stay silent for good. */
export type DutyVerdict = { readonly say: 'speak' } | { readonly say: 'wait'; readonly until: Instant } | { readonly say: 'nothing' };

/** Part of the time to a limit after which its owner is reminded; a limit of law also leaves at least an hour. */
const REMIND_AFTER = 3 / 4;
const HOUR = 3_600_000;

const SILENT: DutyVerdict = { say: 'nothing' };

/**
 * When to remind the owner and when its ladder begins (`climb`), never before `now`; `remindAt` is null when the limit
 * has passed already. Null for a duty that is not open or has no limit. Plan it when a duty opens, and anew
 * when its clock moves to an earlier time; a later one is found by `stillDue`.
 */
export function remindersFor(duty: TimedDuty, now: Instant): { readonly remindAt: Instant | null; readonly escalateAt: Instant } | null {
  const times = timesOf(duty);
  if (times === null) return null;
  const from = millisOf(now);
  return {
    remindAt: from < times.escalate ? iso(Math.max(from, times.remind)) : null,
    escalateAt: iso(Math.max(from, times.escalate)),
  };
}

/**
 * Whether a reminder still has something to say. Ask it with the duty's row as it is now: that row is the
 * truth, the message only the occasion. One that comes after the limit stays silent, for then the ladder speaks.
 */
export function stillDue(duty: TimedDuty, now: Instant): DutyVerdict {
  const times = timesOf(duty);
  if (times === null) return SILENT;
  const at = millisOf(now);
  if (at < times.remind) return { say: 'wait', until: iso(times.remind) };
  return at >= times.escalate ? SILENT : { say: 'speak' };
}

function timesOf({ state, openedAt, dueAt, operationalTarget, paused }: TimedDuty): { readonly remind: number; readonly escalate: number } | null {
  if (state !== 'open' || paused || dueAt === null) return null;
  const [opened, due] = [millisOf(openedAt), millisOf(dueAt)];
  const share = Math.floor(opened + REMIND_AFTER * (due - opened));
  // A target of the house is a matter of an hour or two; an hour before its end it would have only begun.
  const remind = operationalTarget ? share : Math.min(share, due - HOUR);
  return { remind: Math.min(Math.max(remind, opened), due), escalate: due };
}

const iso = (millis: number): Instant => new Date(millis).toISOString();
