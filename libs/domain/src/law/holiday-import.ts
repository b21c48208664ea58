import { addDays, dayMillis, isCalendarDate, type CalendarDate } from './calendar-date.js';
import { HOLIDAY_KINDS, HOLIDAYS_KEPT, type HolidayKind, type SpecialDay } from './holidays.js';
import { readTable, type FileFault, type TableRow } from './table-file.js';

/** Columns of a file of announced days; `to` may be empty for a single day. */
export const HOLIDAY_COLUMNS = ['from', 'to', 'kind', 'working', 'vi', 'en', 'citation', 'verified'] as const;
export type HolidayColumn = (typeof HOLIDAY_COLUMNS)[number];

/** Why a row is refused, in words. */
export const HOLIDAY_REASONS = {
  missing: { vi: 'Thiếu', en: 'Missing' },
  notADay: { vi: 'Ngày không có thật, phải là YYYY-MM-DD', en: 'No such day; it must be YYYY-MM-DD' },
  outsideRange: { vi: 'Ngoài những năm mà lịch được giữ', en: 'Outside the years that the calendar keeps' },
  endsBeforeItBegins: { vi: 'Kết thúc trước khi bắt đầu', en: 'Ends before it begins' },
  tooLong: { vi: 'Dài hơn 14 ngày', en: 'Longer than 14 days' },
  unknownKind: { vi: 'Loại ngày nghỉ không có trong danh sách', en: 'Not a kind of holiday on the list' },
  notYesOrNo: { vi: 'Phải là yes hoặc no', en: 'Must be yes or no' },
  onlyExchanged: { vi: 'Chỉ ngày hoán đổi mới là ngày làm việc', en: 'Only an exchanged day is a working day' },
  tooWordy: { vi: 'Dài hơn 200 ký tự', en: 'Longer than 200 characters' },
  twice: { vi: 'Ngày đã có ở một dòng trước', en: 'The day stands on an earlier line' },
} as const satisfies Record<string, { vi: string; en: string }>;
export type HolidayReason = keyof typeof HOLIDAY_REASONS;

/** A row that was not taken. */
export interface HolidayFault {
  /** As an editor counts: the heading is line 1. */
  readonly line: number;
  readonly field: HolidayColumn;
  readonly reason: HolidayReason;
}

/** All days of a file, or every fault of it and no day. */
export type HolidayImport =
  | { readonly ok: true; readonly days: readonly SpecialDay[] }
  | { readonly ok: false; readonly faults: readonly (HolidayFault | FileFault)[] };

const LONGEST_DAYS = 14;
const LONGEST_TEXT = 200;

/** Reads a CSV file of announced days off and made-up working days; one bad row and nothing of it is taken. */
export function readHolidays(text: string): HolidayImport {
  const table = readTable(text, HOLIDAY_COLUMNS);
  if (!table.ok) return table;
  const days = new Map<CalendarDate, SpecialDay>();
  const faults = table.rows.flatMap((row) => {
    const found = faultsOf(row);
    if (found.length > 0) return found;
    const read = daysOf(row);
    const twice = read.some(({ on }) => days.has(on));
    read.forEach((one) => days.set(one.on, one));
    return twice ? [{ line: row.line, field: 'from', reason: 'twice' } as const] : [];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, days: [...days.values()] };
}

type Row = TableRow<HolidayColumn>;

function faultsOf({ line, cells }: Row): readonly HolidayFault[] {
  const last = cells.to === '' ? cells.from : cells.to;
  const checks: readonly (readonly [HolidayColumn, HolidayReason | null])[] = [
    ['from', cells.from === '' ? 'missing' : faultOfDay(cells.from)],
    ['to', cells.to === '' ? null : (faultOfDay(cells.to) ?? faultOfSpan(cells.from, last))],
    ['kind', isKind(cells.kind) ? null : cells.kind === '' ? 'missing' : 'unknownKind'],
    ['working', faultOfAnswer(cells.working) ?? (cells.working === 'yes' && isKind(cells.kind) && cells.kind !== 'exchange' ? 'onlyExchanged' : null)],
    ['vi', faultOfWords(cells.vi)],
    ['en', faultOfWords(cells.en)],
    ['citation', faultOfWords(cells.citation)],
    ['verified', faultOfAnswer(cells.verified)],
  ];
  return checks.flatMap(([field, reason]) => (reason === null ? [] : [{ line, field, reason }]));
}

function daysOf({ cells }: Row): readonly SpecialDay[] {
  const last = cells.to === '' ? cells.from : cells.to;
  const count = (dayMillis(last) - dayMillis(cells.from)) / dayMillis('1970-01-02') + 1;
  const { vi, en, citation } = cells;
  const about = { kind: cells.kind as HolidayKind, working: cells.working === 'yes', vi, en, citation, verified: cells.verified === 'yes' };
  return Array.from({ length: count }, (_, index) => ({ on: addDays(cells.from, index), ...about }));
}

function faultOfDay(text: string): HolidayReason | null {
  if (!isCalendarDate(text)) return 'notADay';
  return text < HOLIDAYS_KEPT.from || text > HOLIDAYS_KEPT.to ? 'outsideRange' : null;
}

function faultOfSpan(from: string, to: string): HolidayReason | null {
  if (!isCalendarDate(from)) return null;
  if (to < from) return 'endsBeforeItBegins';
  return to > addDays(from, LONGEST_DAYS - 1) ? 'tooLong' : null;
}

function faultOfAnswer(text: string): HolidayReason | null {
  if (text === '') return 'missing';
  return text === 'yes' || text === 'no' ? null : 'notYesOrNo';
}

function faultOfWords(text: string): HolidayReason | null {
  if (text === '') return 'missing';
  return text.length > LONGEST_TEXT ? 'tooWordy' : null;
}

const isKind = (text: string): text is HolidayKind => Object.hasOwn(HOLIDAY_KINDS, text);
