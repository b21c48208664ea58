import type { SpecialDay } from './holidays.js';

const SCHEDULE_2025 = 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025';
const TET_2026 = 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026';
const NOT_READ = 'not read';

const tet = (on: string, citation: string): SpecialDay => ({ on, kind: 'tet', working: false, vi: 'Tết Nguyên đán', en: 'Lunar New Year', citation, verified: true });
const national = (on: string, citation: string, verified: boolean): SpecialDay => ({ on, kind: 'national', working: false, vi: 'Quốc khánh', en: 'National day', citation, verified });
const exchanged = (on: string, working: boolean, citation: string, verified: boolean): SpecialDay => ({
  on,
  kind: 'exchange',
  working,
  vi: working ? 'Làm bù' : 'Nghỉ hoán đổi',
  en: working ? 'Made-up working day' : 'Day off by exchange',
  citation,
  verified,
});

/** Days off and made-up working days as they were announced; they win over what the labour code lets one compute. */
export const OFFICIAL_DAYS: readonly SpecialDay[] = [
  ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((on) => tet(on, SCHEDULE_2025)),
  exchanged('2025-04-26', true, SCHEDULE_2025, true),
  exchanged('2025-05-02', false, SCHEDULE_2025, true),
  national('2025-09-01', SCHEDULE_2025, true),
  national('2025-09-02', SCHEDULE_2025, true),

  exchanged('2026-01-02', false, NOT_READ, false),
  exchanged('2026-01-10', true, NOT_READ, false),
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((on) => tet(on, TET_2026)),
  exchanged('2026-08-22', true, NOT_READ, false),
  exchanged('2026-08-31', false, NOT_READ, false),
];
