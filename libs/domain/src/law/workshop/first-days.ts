import type { CalendarDate } from '../calendar/calendar-date.js';
import { instrumentsIn } from '../book/instruments.js';

/** The first day on which any text of a citation is law; null: it names none. */
export function firstDayOf(citation: string | null): CalendarDate | null {
  return citation === null ? null : (instrumentsIn(citation).map(({ from }) => from).toSorted()[0] ?? null);
}

/** The later of two days; null stands for none. */
export const laterOf = (one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null => (one === null || (other !== null && other > one) ? other : one);
