import { CalendarVietnamese } from 'date-chinese';

/** Where the rules keep the lunar days; the package that computes them stays out of what is shipped. */
export const LUNAR_FILE = 'libs/domain/src/law/calendar/lunar-days.generated.ts';
const [FIRST, LAST] = [2012, 2060];

/**
 * First day of the lunar year and tenth day of its third month, in a Gregorian year, as Viet Nam counts them:
 * by the new moons and solar terms of UTC+7, which differs from the Chinese calendar in 2007, 2030 and 2053.
 */
export function lunarDays(year) {
  const calendar = new CalendarVietnamese();
  calendar.fromJDE(calendar.newYear(year) + MIDDAY);
  const on = (month, day) => iso(new CalendarVietnamese(calendar.cycle, calendar.year, month, false, day).toGregorian(year));
  return { newYear: on(1, 1), hungKings: on(3, 10) };
}

/** The lunar days as data of the rules: path -> text. */
export function lunarDaysFile() {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const rows = years.map((year) => {
    const { newYear, hungKings } = lunarDays(year);
    return `  { newYear: '${newYear}', hungKings: '${hungKings}' },`;
  });
  return new Map([[LUNAR_FILE, `${HEAD}\n${rows.join('\n')}\n];\n`]]);
}

// A moment well inside the day, so that no rounding at midnight names the day before.
const MIDDAY = 0.5;
const HEAD = `// Made by tools/generate/lunar-days.mjs from date-chinese; \`npm run generate\` writes it anew.

/** For each year: the first day of the lunar year, and the tenth day of its third month, counted at UTC+7. */
export const LUNAR_DAYS: readonly { readonly newYear: string; readonly hungKings: string }[] = [`;

const iso = ({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
