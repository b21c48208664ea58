import type { CalendarDate } from './calendar-date.js';

/** The holidays of the labour code, and the exchange of a working day for a day off. */
export const HOLIDAY_KINDS = {
  newYear: { vi: 'Tết Dương lịch', en: 'New Year' },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ day' },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory day' },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'Labour day' },
  national: { vi: 'Quốc khánh', en: 'National day' },
  exchange: { vi: 'Hoán đổi ngày làm việc', en: 'Exchanged day' },
} as const satisfies Record<string, { vi: string; en: string }>;
export type HolidayKind = keyof typeof HOLIDAY_KINDS;

/** A day that differs from its place in the week: off on a weekday, or worked on a weekend. */
export interface SpecialDay {
  readonly on: CalendarDate;
  readonly kind: HolidayKind;
  readonly working: boolean;
  readonly vi: string;
  readonly en: string;
  readonly citation: string;
  /** False: expected, announced by nobody whose text was read. Such a day moves no deadline. */
  readonly verified: boolean;
}

/** One announced day as it is kept: day, kind, worked or not, words, text, whether it was read. */
export type AnnouncedRow = readonly [on: CalendarDate, kind: HolidayKind, working: boolean, vi: string, en: string, citation: string, verified: boolean];
