import { describe, expect, it } from '@jest/globals';
import { HOLIDAY_COLUMNS, importHolidays } from './holiday-import.js';
import { specialDays } from './holidays.js';
import { ANNOUNCED_DAYS } from './announced-days.js';
import { workCalendar } from './work-calendar.js';

const HEADING = HOLIDAY_COLUMNS.join(',');
const file = (...rows: string[]) => [HEADING, ...rows].join('\r\n');
const TET_2027 = '2027-02-04,2027-02-10,tet,no,Tết Nguyên đán,Lunar New Year,"Notice 1, of 2026",yes';
const MADE_UP = '2027-02-20,,exchange,yes,Làm bù,Made-up day,Notice 1 of 2026,yes';

describe('a file of announced days', () => {
  it('is taken whole, a span day by day, with quoted commas', () => {
    const read = importHolidays(`\uFEFF${file(TET_2027, '', MADE_UP)}\n`);
    expect(read).toMatchObject({ ok: true });
    const days = read.ok ? read.rows : [];
    expect(days).toHaveLength(8);
    expect(days[0]).toEqual({ on: '2027-02-04', kind: 'tet', working: false, vi: 'Tết Nguyên đán', en: 'Lunar New Year', citation: 'Notice 1, of 2026', verified: true });
    expect(days.at(-1)).toMatchObject({ on: '2027-02-20', working: true });
  });

  it('wins over what was computed for the same holiday', () => {
    const read = importHolidays(file(TET_2027, MADE_UP));
    const all = specialDays([...ANNOUNCED_DAYS, ...(read.ok ? read.rows : [])]);
    const calendar = workCalendar(all);
    expect(['2027-02-04', '2027-02-10', '2027-02-11', '2027-02-20', '2027-02-27'].map((on) => calendar.isWorkingDay(on))).toEqual([false, false, true, true, false]);
    expect(all.filter(({ on, kind }) => kind === 'tet' && on.startsWith('2027')).map(({ on }) => on)).not.toContain('2027-02-11');
  });

  it.each([
    ['a day that is none', '2027-02-30,,tet,no,a,b,c,yes', 'from', 'badDate'],
    ['a day in another form', '30/04/2027,,victory,no,a,b,c,yes', 'from', 'badDate'],
    ['no day', ',,tet,no,a,b,c,yes', 'from', 'required'],
    ['a year that is not kept', '2011-01-01,,newYear,no,a,b,c,yes', 'from', 'outsideCalendar'],
    ['an end before the beginning', '2027-02-10,2027-02-04,tet,no,a,b,c,yes', 'to', 'endBeforeStart'],
    ['an end that is no day', '2027-02-10,soon,tet,no,a,b,c,yes', 'to', 'badDate'],
    ['fifteen days at once', '2027-02-01,2027-02-15,tet,no,a,b,c,yes', 'to', 'spanTooLong'],
    ['a holiday that is not on the list', '2027-03-08,,womensDay,no,a,b,c,yes', 'kind', 'badHoliday'],
    ['no kind', '2027-03-08,,,no,a,b,c,yes', 'kind', 'required'],
    ['an answer that is neither yes nor no', '2027-04-30,,victory,maybe,a,b,c,yes', 'working', 'yesOrNo'],
    ['a holiday on which people work', '2027-04-30,,victory,yes,a,b,c,yes', 'working', 'onlyExchanged'],
    ['no Vietnamese name', '2027-04-30,,victory,no,,b,c,yes', 'vi', 'required'],
    ['a name that is a text', `2027-04-30,,victory,no,a,${'b'.repeat(201)},c,yes`, 'en', 'tooLong'],
    ['no citation', '2027-04-30,,victory,no,a,b,,yes', 'citation', 'required'],
    ['no word on whether it was read', '2027-04-30,,victory,no,a,b,c,', 'verified', 'required'],
  ])('with %s is refused with line, field and reason', (_, row, field, code) => {
    expect(importHolidays(file(MADE_UP, row))).toEqual({ ok: false, faults: [{ line: 3, field, code }] });
  });

  it('reports every fault of every row at once, and gives nothing', () => {
    expect(importHolidays(file(MADE_UP, 'x,,y,z,a,b,c,yes', TET_2027, MADE_UP))).toEqual({
      ok: false,
      faults: [
        { line: 3, field: 'from', code: 'badDate' },
        { line: 3, field: 'kind', code: 'badHoliday' },
        { line: 3, field: 'working', code: 'yesOrNo' },
        { line: 5, field: 'from', code: 'twice' },
      ],
    });
  });

  it.each([
    ['nothing', '', 1, '', 'noTable'],
    ['only a heading', HEADING, 1, '', 'empty'],
    ['a column short', `${HEADING.replace(',citation', '')}\n2027-04-30`, 1, 'citation', 'missingColumn'],
    ['a column too many', `${HEADING},note\n2027-04-30`, 1, 'note', 'unknownColumn'],
    ['a column twice', `${HEADING},vi\n2027-04-30`, 1, 'vi', 'twice'],
    ['a cell short', file('2027-04-30,,victory,no,a,b,c'), 2, '', 'cells'],
    ['an open quotation mark', file('2027-04-30,,victory,no,"a,b,c,yes'), 2, '', 'openQuote'],
    ['more rows than a file may have', [HEADING, ...Array.from({ length: 10_001 }, () => MADE_UP)].join('\n'), 10_002, '', 'tooManyRows'],
  ])('that holds %s is no table', (_, text, line, field, code) => {
    expect(importHolidays(text)).toEqual({ ok: false, faults: [{ line, field, code }] });
  });
});
