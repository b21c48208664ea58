import { addDays, isCalendarDate } from '../calendar/calendar-date.js';
import { twice, unless, type TableFault } from '../check/table-fault.js';
import { instrumentsIn } from '../book/instruments.js';
import { REPORT_CALENDARS, REPORT_PERIODS, dayOf, type PeriodRule, type ReportCalendar, type ReportPeriod } from './calendars.js';

type Periods = NonNullable<ReportCalendar['periods']>;

/** Every row that breaks a rule of the calendars of reports; none: they are sound. */
export function checkReports(calendars: readonly ReportCalendar[] = REPORT_CALENDARS): readonly TableFault[] {
  return [
    ...twice(calendars.map(({ id }) => id)).flatMap((id) => unless(false, 'uniqueId', id, 'stands there twice')),
    ...calendars.flatMap((calendar) => [...rowFaults(calendar), ...(calendar.periods === null ? [] : periodFaults(calendar, calendar.periods))]),
  ];
}

function rowFaults({ id, vi, en, recipient, citation, firstYear, lastYear }: ReportCalendar): readonly TableFault[] {
  const words = [vi, en, recipient.vi, recipient.en];
  return [
    ...unless(words.every((text) => text.trim() !== ''), 'words', id, 'has no words in one of the two languages'),
    ...unless(instrumentsIn(citation).length === 1, 'citation', id, 'rests on no text that is kept, or on two'),
    ...unless(lastYear === null || lastYear >= firstYear, 'dates', id, 'ends before it begins'),
  ];
}

/** A leap day would leave a year out, so the days are asked in two years that follow each other, one of them a leap year. */
const YEARS = [2024, 2025] as const;

function periodFaults({ id }: ReportCalendar, periods: Periods): readonly TableFault[] {
  const faults = YEARS.flatMap((year) => [
    ...REPORT_PERIODS.flatMap((period) => dayFaults(`${id} ${String(year)}-${period}`, periods[period], year)),
    ...orderFaults(id, periods, year),
    ...coverFaults(id, periods, year),
  ]);
  return faults.filter(({ rule, row }, index) => faults.findIndex((one) => one.rule === rule && one.row === row) === index);
}

/** A day "before" which a report must be there lies after the last day that it covers, or nobody could keep it. */
function dayFaults(row: string, { covers, before }: PeriodRule, year: number): readonly TableFault[] {
  const due = dayOf({ day: before }, year);
  if (covers === null) return unless(isCalendarDate(due), 'dates', row, 'is due on a day that does not exist');
  const [from, to] = [dayOf(covers.from, year), dayOf(covers.to, year)];
  if (![from, to, due].every(isCalendarDate)) return unless(false, 'dates', row, 'names a day that does not exist');
  return [
    ...unless(from <= to, 'dates', row, 'ends before it begins'),
    ...unless(to < addDays(due, -1), 'due', row, 'is due before its last day is over'),
  ];
}

function orderFaults(id: string, periods: Periods, year: number): readonly TableFault[] {
  const days = REPORT_PERIODS.map((period) => periods[period].before);
  return unless(days.every((day, index) => index === 0 || (days[index - 1] ?? '') < day), 'order', `${id} ${String(year)}`, 'is due out of the order of its periods');
}

/** The third quarter follows the first half-year day on day, and a year the year before it. */
function coverFaults(id: string, periods: Periods, year: number): readonly TableFault[] {
  const last = (period: ReportPeriod, of: number) => covered(periods, period, of, 'to');
  const first = (period: ReportPeriod, of: number) => covered(periods, period, of, 'from');
  return [
    ...follows(`${id} Q3`, last('6M', year), first('Q3', year)),
    ...follows(`${id} Y`, last('Y', year - 1), first('Y', year)),
    ...unless(first('Q1', year) === first('Y', year) && first('6M', year) === first('Y', year), 'noGap', `${id} Y`, 'does not begin where its first quarter and half-year do'),
  ];
}

function covered(periods: Periods, period: ReportPeriod, year: number, end: 'from' | 'to'): string | null {
  const { covers } = periods[period];
  const day = covers === null ? null : dayOf(covers[end], year);
  return day !== null && isCalendarDate(day) ? day : null;
}

function follows(row: string, last: string | null, first: string | null): readonly TableFault[] {
  if (last === null || first === null) return unless(last === first, 'noGap', row, 'covers days on one side only');
  const next = addDays(last, 1);
  return [
    ...unless(first <= next, 'noGap', row, `leaves out the days from ${next}`),
    ...unless(first >= next, 'noOverlap', row, `counts the days from ${first} twice`),
  ];
}
