/** What the address of the page holds: the geography where it is the old one, and the days (YYYY-MM-DD) of a period. */
export interface StatisticsSearch {
  diagioi?: 'cu';
  tu?: string;
  den?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** Reads the address; what the page does not know is left out, and one day of a period without the other. */
export function readStatisticsSearch({ diagioi, tu, den }: Record<string, unknown>): StatisticsSearch {
  return { ...(diagioi === 'cu' ? { diagioi } : {}), ...(isDay(tu) && isDay(den) ? { tu, den } : {}) };
}
