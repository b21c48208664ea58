// Written by tools/register.mjs from announcements; announced-days.ts tells how to read it.
import type { AnnouncedRow } from './special-day.js';

export const ANNOUNCED_ROWS: readonly AnnouncedRow[] = [
  ['2025-01-27', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-01-28', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-01-29', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-01-30', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-01-31', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-04-26', 'exchange', true, 'Làm bù', 'Made-up working day', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-05-02', 'exchange', false, 'Nghỉ hoán đổi', 'Day off by exchange', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-09-01', 'national', false, 'Quốc khánh', 'National day', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2025-09-02', 'national', false, 'Quốc khánh', 'National day', 'Prime Minister’s approval of the days off of 2025, as printed by press on 08/04/2025', true],
  ['2026-01-02', 'exchange', false, 'Nghỉ hoán đổi', 'Day off by exchange', 'not read', false],
  ['2026-01-10', 'exchange', true, 'Làm bù', 'Made-up working day', 'not read', false],
  ['2026-02-16', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026', true],
  ['2026-02-17', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026', true],
  ['2026-02-18', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026', true],
  ['2026-02-19', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026', true],
  ['2026-02-20', 'tet', false, 'Tết Nguyên đán', 'Lunar New Year', 'VNA 17/10/2025 and congan.com.vn 388656 on the days off of Tết 2026', true],
  ['2026-08-22', 'exchange', true, 'Làm bù', 'Made-up working day', 'not read', false],
  ['2026-08-31', 'exchange', false, 'Nghỉ hoán đổi', 'Day off by exchange', 'not read', false],
];
