import { describe, expect, it } from '@jest/globals';
import { REPORT_CALENDARS, type PeriodRule, type ReportCalendar, type ReportPeriod } from './calendars.js';
import { checkReports } from './check.js';

const found = (calendars: readonly ReportCalendar[]): readonly string[] => checkReports(calendars).map(({ rule, row }) => `${rule} ${row}`);
const changed = (more: Partial<ReportCalendar>): readonly ReportCalendar[] => REPORT_CALENDARS.map((calendar) => (calendar.id === 'KH-2025' ? { ...calendar, ...more } : calendar));
const withPeriod = (period: ReportPeriod, more: Partial<PeriodRule>): readonly ReportCalendar[] => {
  const { periods } = REPORT_CALENDARS.find(({ id }) => id === 'KH-2025')!;
  return changed({ periods: { ...periods!, [period]: { ...periods![period], ...more } } });
};
const covers = (from: string, to: string, year?: -1) => ({ covers: { from: { day: from, ...(year === undefined ? {} : { year }) }, to: { day: to } } });

describe('the calendars of reports', () => {
  it('are sound', () => {
    expect(checkReports()).toEqual([]);
  });

  it.each<[string, string, readonly ReportCalendar[]]>([
    ['a calendar that stands twice', 'uniqueId LA', [...REPORT_CALENDARS, REPORT_CALENDARS.find(({ id }) => id === 'LA')!]],
    ['no English words', 'words KH-2025', changed({ en: ' ' })],
    ['nobody who is reported to', 'words KH-2025', changed({ recipient: { vi: '', en: 'x' } })],
    ['a text that is not kept', 'citation KH-2025', changed({ citation: 'a letter' })],
    ['an end before the beginning', 'dates KH-2025', changed({ lastYear: 2024 })],
    ['a day that does not exist', 'dates KH-2025 2025-Q1', withPeriod('Q1', { before: '02-30' })],
    ['a leap day, which the next year does not have', 'dates KH-2025 2025-Q1', withPeriod('Q1', covers('12-15', '02-29', -1))],
    ['an end of the days before their beginning', 'dates KH-2025 2025-Q3', withPeriod('Q3', covers('09-15', '09-14'))],
    ['a report that is due on its last day', 'due KH-2025 2025-Q1', withPeriod('Q1', { before: '03-15' })],
    ['a half-year that is due after the third quarter', 'order KH-2025 2025', withPeriod('6M', { before: '10-01' })],
    ['days between the half-year and the third quarter', 'noGap KH-2025 Q3', withPeriod('Q3', covers('06-20', '09-14'))],
    ['days in the half-year and in the third quarter', 'noOverlap KH-2025 Q3', withPeriod('Q3', covers('06-10', '09-14'))],
    ['days between two years', 'noGap KH-2025 Y', withPeriod('Y', covers('12-20', '12-14', -1))],
    ['a third quarter that does not say its days', 'noGap KH-2025 Q3', withPeriod('Q3', { covers: null })],
  ])('find %s', (_what, expected, faulty) => {
    expect(found(faulty)).toContain(expected);
  });
});
