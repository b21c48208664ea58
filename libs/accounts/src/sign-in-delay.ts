/** Minutes in which failures of one account count. */
export const WINDOW_MINUTES = 15;

const FIRST_DELAY = 30;
// Short enough that nobody can shut another person out for long by guessing badly on purpose.
const LONGEST_DELAY = 300;

/** Failures of late, as the table tells. */
export interface RecentFailures {
  readonly ofAccount: number;
  readonly lastOfAccount: Date | null;
  /** Within the last minute. */
  readonly ofNetwork: number;
  readonly oldestOfNetwork: Date | null;
}

/** How many failures are free. */
export interface FailureLimits {
  readonly failuresPerAccount: number;
  readonly failuresPerNetworkMinute: number;
}

/** Seconds to wait before another try is looked at; 0 when it may go on. */
export function secondsToWait(recent: RecentFailures, limits: FailureLimits, now: Date): number {
  return Math.max(waitOfAccount(recent, limits, now), waitOfNetwork(recent, limits, now));
}

function waitOfAccount({ ofAccount, lastOfAccount }: RecentFailures, limits: FailureLimits, now: Date): number {
  const tooMany = ofAccount - limits.failuresPerAccount;
  if (tooMany < 0 || !lastOfAccount) return 0;
  const delay = Math.min(FIRST_DELAY * 2 ** Math.min(tooMany, 10), LONGEST_DELAY);
  return Math.max(0, delay - secondsBetween(lastOfAccount, now));
}

function waitOfNetwork({ ofNetwork, oldestOfNetwork }: RecentFailures, limits: FailureLimits, now: Date): number {
  if (ofNetwork < limits.failuresPerNetworkMinute || !oldestOfNetwork) return 0;
  return Math.max(1, 60 - secondsBetween(oldestOfNetwork, now));
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
