import type { CalendarDate } from '../law/calendar/calendar-date.js';
import { REPORT_PERIODS, type ReportPeriod } from '../law/reports/calendars.js';
import { reportDue } from '../law/reports/due.js';

/** The only calendar whose text says which days its reports cover (15/12 to 14/03, 14/06 and 14/12; 15/06 to 14/09). */
export const STATISTICS_CALENDAR = 'KH-2025';

/** The reports of a year that tables are published for. */
const FIRST_YEAR = 2025;

/** A period that tables are published for, both days counting. */
export interface PublishedPeriod {
  /** Year and period, such as `2026-Q3`. */
  readonly id: string;
  readonly year: number;
  readonly period: ReportPeriod;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The periods that are over, the last one first. Nothing else is ever counted: a period that still runs, or days that
 * anybody may choose, could be asked for twice with one case between the answers.
 */
export function publishedPeriods(today: CalendarDate): readonly PublishedPeriod[] {
  // The reports of a year begin in the December before it.
  const last = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
  return years
    .flatMap((year) => REPORT_PERIODS.map((period) => periodOf(year, period)))
    .filter(({ to }) => to < today)
    .toSorted((a, b) => b.to.localeCompare(a.to));
}

/** The reports that were published of a year by the end of one of its periods, that one included, the first one first. */
export function releasesUpTo({ year, to }: PublishedPeriod): readonly PublishedPeriod[] {
  return REPORT_PERIODS.map((period) => periodOf(year, period)).filter((one) => one.to <= to).toSorted((a, b) => a.to.localeCompare(b.to));
}

function periodOf(year: number, period: ReportPeriod): PublishedPeriod {
  const id = `${String(year)}-${period}`;
  const answer = reportDue(STATISTICS_CALENDAR, id);
  if (!answer.ok || answer.report.from === null || answer.report.to === null) throw new RangeError(`the calendar has no ${id}`);
  return { id, year, period, from: answer.report.from, to: answer.report.to };
}
