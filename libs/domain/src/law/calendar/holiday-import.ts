import { importTable, type CsvRow, type Imported, type ImportFaultCode, type Refuse } from '../../imports/csv.js';
import { addDays, dayMillis, isCalendarDate, type CalendarDate } from './calendar-date.js';
import { HOLIDAYS_KEPT } from './holidays.js';
import { HOLIDAY_KINDS, type HolidayKind, type SpecialDay } from './special-day.js';

/** Columns of a table of announced days; `to` may be empty for a single day. */
export const HOLIDAY_COLUMNS = ['from', 'to', 'kind', 'working', 'vi', 'en', 'citation', 'verified'] as const;

const LONGEST_DAYS = 14;
const LONGEST_TEXT = 200;

/** Reads a table of announced days off and made-up working days, a span day by day. */
export function importHolidays(text: string): Imported<SpecialDay> {
  const taken = new Set<CalendarDate>();
  const table = importTable(text, HOLIDAY_COLUMNS, (row, refuse) => readDays(row, refuse, taken));
  return table.ok ? { ok: true, rows: table.rows.flat() } : table;
}

function readDays({ cells }: CsvRow, refuse: Refuse, taken: Set<CalendarDate>): readonly SpecialDay[] {
  const { from = '', to = '', kind = '', working = '', vi = '', en = '', citation = '', verified = '' } = cells;
  const faults = {
    from: from === '' ? 'required' : faultOfDay(from),
    to: to === '' ? null : (faultOfDay(to) ?? faultOfSpan(from, to)),
    kind: isKind(kind) ? null : kind === '' ? 'required' : 'badHoliday',
    working: faultOfAnswer(working) ?? (working === 'yes' && isKind(kind) && kind !== 'exchange' ? 'onlyExchanged' : null),
    vi: faultOfWords(vi),
    en: faultOfWords(en),
    citation: faultOfWords(citation),
    verified: faultOfAnswer(verified),
  } satisfies Record<string, ImportFaultCode | null>;
  const found = Object.entries(faults).flatMap(([field, code]) => (code === null ? [] : [{ field, code }]));
  for (const { field, code } of found) refuse(field, code);
  if (found.length > 0) return [];
  const about = { kind: kind as HolidayKind, working: working === 'yes', vi, en, citation, verified: verified === 'yes' };
  const days = daysBetween(from, to === '' ? from : to).map((on) => ({ on, ...about }));
  if (days.some(({ on }) => taken.has(on))) refuse('from', 'twice');
  for (const { on } of days) taken.add(on);
  return days;
}

function daysBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const count = (dayMillis(to) - dayMillis(from)) / dayMillis('1970-01-02') + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function faultOfDay(text: string): ImportFaultCode | null {
  if (!isCalendarDate(text)) return 'badDate';
  return text < HOLIDAYS_KEPT.from || text > HOLIDAYS_KEPT.to ? 'outsideCalendar' : null;
}

function faultOfSpan(from: string, to: string): ImportFaultCode | null {
  if (!isCalendarDate(from)) return null;
  if (to < from) return 'endBeforeStart';
  return to > addDays(from, LONGEST_DAYS - 1) ? 'spanTooLong' : null;
}

function faultOfAnswer(text: string): ImportFaultCode | null {
  if (text === '') return 'required';
  return text === 'yes' || text === 'no' ? null : 'yesOrNo';
}

function faultOfWords(text: string): ImportFaultCode | null {
  if (text === '') return 'required';
  return text.length > LONGEST_TEXT ? 'tooLong' : null;
}

const isKind = (text: string): text is HolidayKind => Object.hasOwn(HOLIDAY_KINDS, text);
