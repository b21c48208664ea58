import { describe, expect, it } from '@jest/globals';
import { addDays } from '../calendar/calendar-date.js';
import { instrumentsIn } from '../book/instruments.js';
import { REPORT_CALENDARS, REPORT_PERIODS } from './calendars.js';
import { reportDue } from './due.js';

const days = (calendar: string, period: string) => {
  const answer = reportDue(calendar, period);
  return answer.ok ? [answer.report.from, answer.report.to, answer.report.lastDay, answer.report.verified] : [answer.path, answer.code];
};

describe('when a report is due', () => {
  it.each([
    ['KH-2025', '2025-Q1', '2024-12-15', '2025-03-14', '2025-03-15', true],
    ['KH-2025', '2025-6M', '2024-12-15', '2025-06-14', '2025-06-15', true],
    ['KH-2025', '2025-Q3', '2025-06-15', '2025-09-14', '2025-09-15', true],
    ['KH-2025', '2025-Y', '2024-12-15', '2025-12-14', '2025-12-15', true],
    ['KH-2025', '2026-Y', '2025-12-15', '2026-12-14', '2026-12-15', false],
    ['138-2024', '2024-Q1', null, null, '2024-03-19', true],
    ['138-2024', '2024-6M', null, null, '2024-06-19', true],
    ['138-2024', '2024-Q3', null, null, '2024-09-19', true],
    ['138-2024', '2024-Y', null, null, '2024-12-19', true],
    ['138-2024', '2026-Q1', null, null, '2026-03-19', false],
  ])('%s %s: from %s to %s, last day %s', (calendar, period, ...expected) => {
    expect(days(calendar, period)).toEqual(expected);
  });

  it.each([
    ['KH-2024', '2025-Q1', 'calendar', 'badCode'],
    ['LS-2023', '2023-Y', 'calendar', 'noDates'],
    ['LA', '2025-6M', 'calendar', 'noDates'],
    ['KH-2025', '2025-Q2', 'period', 'noSuchPeriod'],
    ['KH-2025', '2025-Q4', 'period', 'noSuchPeriod'],
    ['KH-2025', '2025-Q5', 'period', 'badPeriod'],
    ['KH-2025', 'Q1-2025', 'period', 'badPeriod'],
    ['KH-2025', '2024-Y', 'period', 'outsideRules'],
    ['138-2024', '2023-Y', 'period', 'outsideRules'],
    ['138-2024', '9999-Y', 'period', 'outsideRules'],
  ])('refuses %s %s: %s %s', (calendar, period, ...expected) => {
    expect(days(calendar, period)).toEqual(expected);
  });

  it('rests on texts that are kept', () => {
    expect(REPORT_CALENDARS.filter(({ citation }) => instrumentsIn(citation).length !== 1)).toEqual([]);
  });

  it('ends what a report covers before it is due, leaves no day of a year out, and is due in the provinces first', () => {
    const dated = REPORT_CALENDARS.filter(({ periods }) => periods !== null);
    const reports = dated.flatMap(({ id }) => REPORT_PERIODS.flatMap((period) => [2025, 2026, 2032].map((year) => reportDue(id, `${String(year)}-${period}`))));
    for (const answer of reports) {
      if (!answer.ok) throw new Error(answer.code);
      const { from, to, lastDay } = answer.report;
      if (from !== null && to !== null) expect([from < to, to < lastDay]).toEqual([true, true]);
    }
    for (const period of REPORT_PERIODS) expect(String(days('KH-2025', `2025-${period}`)[2]) < String(days('138-2024', `2025-${period}`)[2])).toBe(true);
    expect(addDays(String(days('KH-2025', '2025-Y')[1]), 1)).toBe(days('KH-2025', '2026-Y')[0]);
  });
});
