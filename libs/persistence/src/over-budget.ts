/** What the gate tells of a ticket for one case more than a person may look at in a day. */
export const OVER_BUDGET = 'overBudget';

/** SQLSTATE of the same, from a statement that was to read. */
const NO_MORE_TODAY = 'LV001';

/** Somebody has looked at as many cases as a day allows; a supervisor may allow more. */
export class OverBudget extends Error {}

/** Somebody has searched their cases as often as a day allows. */
export class SearchedOut extends Error {}

/** Somebody has tried something that tells a guess from the truth as often as it is allowed; `retryAfter` is in seconds, left out: tomorrow. */
export class TooOften extends Error {
  constructor(readonly retryAfter?: number) {
    super('tried too often');
  }
}

/** Whether a failure of the database is the gate's word that the day's looks are used up. */
export function isOverBudget(failure: unknown): boolean {
  if (typeof failure !== 'object' || failure === null) return false;
  if ('driverError' in failure) return isOverBudget(failure.driverError);
  return 'code' in failure && failure.code === NO_MORE_TODAY;
}
