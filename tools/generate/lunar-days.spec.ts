import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lunarDays, lunarDaysFile } from './lunar-days.mjs';

// Tết as it was or is printed in Vietnamese calendars; in 2007, 2030 and 2053 a day before the Chinese one.
describe('the lunar days of Viet Nam', () => {
  it.each([
    [2007, '2007-02-17', '2007-04-26'],
    [2020, '2020-01-25', '2020-04-02'],
    [2023, '2023-01-22', '2023-04-29'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2030, '2030-02-02', '2030-04-12'],
    [2053, '2053-02-18', '2053-04-28'],
  ])('of %i', (year, newYear, hungKings) => {
    expect(lunarDays(year)).toEqual({ newYear, hungKings });
  });

  it('are those that the rules keep', () => {
    for (const [path, text] of lunarDaysFile()) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
