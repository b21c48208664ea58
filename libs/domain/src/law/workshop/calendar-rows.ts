import { DOCUMENTS } from '../book/documents.js';
import { SPECIAL_DAYS } from '../calendar/holidays.js';
import { HOLIDAY_KINDS } from '../calendar/special-day.js';
import { INSTRUMENTS } from '../book/instruments.js';
import { REPORT_CALENDARS, REPORT_PERIODS, type ReportPeriod } from '../reports/calendars.js';
import { firstDayOf, laterOf } from './first-days.js';
import { joined, said, type WorkshopRow, type Words } from './row.js';

/** Texts that the tables rest on, and the days on which each is law. */
export const instrumentRows = (): readonly WorkshopRow[] =>
  INSTRUMENTS.map(({ mark, vi, en, from, to, kind, verified }) => ({ id: mark, vi, en, said: said('kind', TEXT_KINDS[kind]), citation: mark, from, to, verified }));

const TEXT_KINDS: Readonly<Record<'law' | 'source', Words>> = {
  law: { vi: 'Văn bản pháp luật', en: 'Text of law' },
  source: { vi: 'Nguồn; không đặt ra luật', en: 'A source; makes no law' },
};

/** Forms, decisions and certificates. */
export const documentRows = (): readonly WorkshopRow[] =>
  DOCUMENTS.map(({ id, vi, en, form, from, to, citation, verified }) => ({
    id,
    vi,
    en,
    said: said('form', form === undefined ? null : { vi: form, en: form }),
    citation,
    from,
    to,
    verified,
  }));

const OFF: Words = { vi: 'Nghỉ', en: 'Day off' };
const WORKED: Words = { vi: 'Làm việc', en: 'Working day' };

/** Days that differ from their place in the week. */
export const holidayRows = (): readonly WorkshopRow[] =>
  SPECIAL_DAYS.map(({ on, kind, working, vi, en, citation, verified }) => ({
    id: on,
    vi,
    en,
    said: [...said('day', working ? WORKED : OFF), ...said('kind', HOLIDAY_KINDS[kind])],
    citation,
    from: on,
    to: on,
    verified,
  }));

const PERIODS: Readonly<Record<ReportPeriod, Words>> = {
  Q1: { vi: 'quý I', en: 'first quarter' },
  '6M': { vi: '6 tháng', en: 'six months' },
  Q3: { vi: 'quý III', en: 'third quarter' },
  Y: { vi: 'năm', en: 'year' },
};
const NO_DAYS: Words = { vi: 'Văn bản nêu kỳ báo cáo, không nêu ngày', en: 'The text names reports and no day for them' };

/** Who wants reports on which periods; "before a day" leaves that day out. */
export const reportRows = (): readonly WorkshopRow[] =>
  REPORT_CALENDARS.map(({ id, vi, en, recipient, periods, firstYear, lastYear, citation, verified }) => ({
    id,
    vi,
    en,
    said: [
      ...said('recipient', recipient),
      ...said('due', periods === null ? NO_DAYS : joined(REPORT_PERIODS.map((period) => before(PERIODS[period], periods[period].before)))),
    ],
    citation,
    from: laterOf(`${String(firstYear)}-01-01`, firstDayOf(citation)),
    to: lastYear === null ? null : `${String(lastYear)}-12-31`,
    verified,
  }));

function before(period: Words, day: string): Words {
  const [month, date] = day.split('-');
  return { vi: `${period.vi}: trước ngày ${date ?? ''}/${month ?? ''}`, en: `${period.en}: before ${date ?? ''}/${month ?? ''}` };
}
