import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { REPORT_CALENDARS, REPORT_PERIODS, dayOf, type ReportCalendar, type ReportPeriod } from './calendars.js';

/** What a report covers and the last day on which it is in time. */
export interface ReportDue {
  readonly calendar: ReportCalendar;
  readonly year: number;
  readonly period: ReportPeriod;
  /** Null: the calendar does not say what the report covers. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly lastDay: CalendarDate;
  /** False: read in no text for that year; a reminder, and no more. */
  readonly verified: boolean;
}

/** The days of a report, or the field that cannot be answered. */
export type ReportAnswer =
  | { readonly ok: true; readonly report: ReportDue }
  | { readonly ok: false; readonly path: 'calendar' | 'period'; readonly code: 'badCode' | 'noDates' | 'badPeriod' | 'noSuchPeriod' | 'outsideRules' };

const PERIOD = /^(\d{4})-([A-Z0-9]{1,2})$/;
/** Periods that people ask for and that no calendar has: the next longer report covers them. */
const COVERED: readonly string[] = ['Q2', 'Q4'];
const LAST_YEAR = 2099;

/**
 * The days of the report `period` (`2025-Q1`, `2025-6M`, `2025-Q3`, `2025-Y`). "Before day N" leaves day N out. A plan
 * orders the reports of its own years; for a later year its days are given as a reminder, since no newer text was read.
 */
export function reportDue(calendarId: string, asked: string): ReportAnswer {
  const calendar = REPORT_CALENDARS.find(({ id }) => id === calendarId);
  if (calendar === undefined) return { ok: false, path: 'calendar', code: 'badCode' };
  if (calendar.periods === null) return { ok: false, path: 'calendar', code: 'noDates' };
  const [, digits = '', name = ''] = PERIOD.exec(asked) ?? [];
  const period = REPORT_PERIODS.find((known) => known === name);
  if (period === undefined) return { ok: false, path: 'period', code: COVERED.includes(name) ? 'noSuchPeriod' : 'badPeriod' };
  const year = Number(digits);
  if (year < calendar.firstYear || year > LAST_YEAR) return { ok: false, path: 'period', code: 'outsideRules' };
  const { covers, before } = calendar.periods[period];
  return {
    ok: true,
    report: {
      calendar,
      year,
      period,
      from: covers && dayOf(covers.from, year),
      to: covers && dayOf(covers.to, year),
      lastDay: addDays(dayOf({ day: before }, year), -1),
      verified: calendar.verified && (calendar.lastYear === null || year <= calendar.lastYear),
    },
  };
}
