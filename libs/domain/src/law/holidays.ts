import type { CalendarDate } from './calendar-date.js';

/** A day that differs from its place in the week: off on a weekday, or worked on a weekend. */
export interface SpecialDay {
  readonly on: CalendarDate;
  readonly working: boolean;
  readonly vi: string;
  readonly en: string;
  readonly citation: string;
  /** False: expected, announced by nobody whose text was read. Such a day moves no deadline. */
  readonly verified: boolean;
}

const CODE = 'Labour Code 45/2019/QH14 art. 112(1)';
const SCHEDULE_2025 = 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025';
const TET_2026 = 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026';
const NOT_READ = 'not read';

const off = (on: CalendarDate, vi: string, en: string, citation = CODE, verified = true): SpecialDay => ({
  on,
  working: false,
  vi,
  en,
  citation,
  verified,
});
const tet = (on: CalendarDate, citation: string, verified = true) =>
  off(on, 'Tết Nguyên đán', 'Lunar New Year', citation, verified);
const swapped = (on: CalendarDate, working: boolean, citation: string, verified: boolean): SpecialDay => ({
  on,
  working,
  vi: working ? 'Làm bù' : 'Nghỉ hoán đổi',
  en: working ? 'Made-up working day' : 'Day off by exchange',
  citation,
  verified,
});

/** Public holidays and exchanged working days of Viet Nam, 2025 to 2027. */
export const SPECIAL_DAYS: readonly SpecialDay[] = [
  off('2025-01-01', 'Tết Dương lịch', 'New Year'),
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((on) => tet(on, SCHEDULE_2025)),
  off('2025-04-07', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ day'),
  swapped('2025-04-26', true, SCHEDULE_2025, true),
  off('2025-04-30', 'Ngày Chiến thắng', 'Victory day'),
  off('2025-05-01', 'Ngày Quốc tế lao động', 'Labour day'),
  swapped('2025-05-02', false, SCHEDULE_2025, true),
  off('2025-09-01', 'Quốc khánh (ngày liền kề)', 'National day, adjacent day', SCHEDULE_2025),
  off('2025-09-02', 'Quốc khánh', 'National day'),

  off('2026-01-01', 'Tết Dương lịch', 'New Year'),
  swapped('2026-01-02', false, NOT_READ, false),
  swapped('2026-01-10', true, NOT_READ, false),
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((on) => tet(on, TET_2026)),
  off('2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù)', 'Hùng Kings’ day, in lieu', NOT_READ, false),
  off('2026-04-30', 'Ngày Chiến thắng', 'Victory day'),
  off('2026-05-01', 'Ngày Quốc tế lao động', 'Labour day'),
  swapped('2026-08-22', true, NOT_READ, false),
  swapped('2026-08-31', false, NOT_READ, false),
  off('2026-09-01', 'Quốc khánh (ngày liền kề)', 'National day, adjacent day', NOT_READ, false),
  off('2026-09-02', 'Quốc khánh', 'National day'),

  off('2027-01-01', 'Tết Dương lịch', 'New Year'),
  ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'].map((on) => tet(on, NOT_READ, false)),
  off('2027-04-16', 'Giỗ Tổ Hùng Vương', 'Hùng Kings’ day', NOT_READ, false),
  off('2027-04-30', 'Ngày Chiến thắng', 'Victory day'),
  off('2027-05-03', 'Ngày Quốc tế lao động (nghỉ bù)', 'Labour day, in lieu', NOT_READ, false),
  off('2027-09-02', 'Quốc khánh', 'National day'),
  off('2027-09-03', 'Quốc khánh (ngày liền kề)', 'National day, adjacent day', NOT_READ, false),
];
