import type { CalendarDate } from '../calendar/calendar-date.js';

/** A period that is reported on: one that a calendar names, and no other. */
export const REPORT_PERIODS = ['Q1', '6M', 'Q3', 'Y'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** Day of a year, `MM-DD`; `-1`: of the year before. */
interface DayOfYear {
  readonly day: string;
  readonly year?: -1;
}

/** What a calendar says of one period. */
export interface PeriodRule {
  /** First and last day that the report covers, both counting; null: the text does not say. */
  readonly covers: { readonly from: DayOfYear; readonly to: DayOfYear } | null;
  /** The text says "before day N", so the report must be there on the day before. */
  readonly before: string;
}

/** Who wants reports on which periods, and by when. */
export interface ReportCalendar {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly recipient: { readonly vi: string; readonly en: string };
  /** Null: the text names reports and no day for them. */
  readonly periods: Readonly<Record<ReportPeriod, PeriodRule>> | null;
  /** First and last year whose reports it orders; null: no end was read. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly citation: string;
  readonly verified: boolean;
}

const YEAR_BEGINS: DayOfYear = { day: '12-15', year: -1 };
const rule = (from: DayOfYear, to: string, before: string): PeriodRule => ({ covers: { from, to: { day: to } }, before });
const dueOnly = (before: string): PeriodRule => ({ covers: null, before });

/**
 * The calendars of reports that the plans at hand set. There is no report of the second or fourth quarter of its own:
 * the six-month and the yearly one cover them. First quarter, six months and year count from 15 December of the year
 * before; the third quarter stands alone.
 */
export const REPORT_CALENDARS: readonly ReportCalendar[] = [
  {
    id: 'KH-2025',
    vi: 'Kế hoạch năm 2025 của Khánh Hoà',
    en: 'Plan of Khánh Hoà for 2025',
    recipient: { vi: 'Ban Chỉ đạo tỉnh, qua phòng tham mưu Công an tỉnh', en: 'Provincial steering committee, by way of the staff division of the provincial police' },
    periods: {
      Q1: rule(YEAR_BEGINS, '03-14', '03-16'),
      '6M': rule(YEAR_BEGINS, '06-14', '06-16'),
      Q3: rule({ day: '06-15' }, '09-14', '09-16'),
      Y: rule(YEAR_BEGINS, '12-14', '12-16'),
    },
    firstYear: 2025,
    lastYear: 2025,
    citation: 'Khánh Hoà plan 2025',
    verified: true,
  },
  {
    id: '138-2024',
    vi: 'Kế hoạch 19/KH-BCĐ138/CP năm 2024 của Ban Chỉ đạo 138/CP',
    en: 'Plan 19/KH-BCĐ138/CP of Steering Committee 138/CP for 2024',
    recipient: { vi: 'Bộ Công an, cơ quan thường trực', en: 'Ministry of Public Security, the standing body' },
    periods: { Q1: dueOnly('03-20'), '6M': dueOnly('06-20'), Q3: dueOnly('09-20'), Y: dueOnly('12-20') },
    firstYear: 2024,
    lastYear: 2024,
    citation: 'Plan 19/KH-BCĐ138/CP',
    verified: true,
  },
  {
    id: 'LS-2023',
    vi: 'Kế hoạch 40/KH-BCĐ năm 2023 của Lạng Sơn',
    en: 'Plan 40/KH-BCĐ of Lạng Sơn for 2023',
    recipient: { vi: 'Ban Chỉ đạo 138 tỉnh', en: 'Committee 138 of the province' },
    periods: null,
    firstYear: 2023,
    lastYear: 2023,
    citation: 'Lạng Sơn plan 40/KH-BCĐ',
    verified: true,
  },
  {
    id: 'LA',
    vi: 'Báo cáo trợ giúp pháp lý, 6 tháng và năm',
    en: 'Reports on legal aid, six months and year',
    recipient: { vi: 'Cục Trợ giúp pháp lý, Bộ Tư pháp', en: 'Legal Aid Department, Ministry of Justice' },
    periods: null,
    firstYear: 2019,
    lastYear: null,
    citation: 'Circular 12/2018/TT-BTP art. 7',
    verified: true,
  },
];

/** The day that a calendar means, in the reports of a year. */
export const dayOf = ({ day, year = 0 }: { readonly day: string; readonly year?: number }, of: number): CalendarDate => `${String(of + year)}-${day}`;
