import { inForce, isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { instrumentsIn, type Instrument } from '../book/instruments.js';
import type { WorkshopRow, Words } from '../workshop/row.js';
import { twice, unless, type TableFault } from './table-fault.js';

/** The tables as a lawyer reads them, by their names. */
export type ReadTables = Readonly<Record<string, readonly WorkshopRow[]>>;

/** How a row says that it rests on no text; then it is not verified. */
const NO_TEXT = /^(?:no text found|no article found|assumed from the row that follows|press:|not read$|Order of questions of this tool, no text of law$)/;
const UNREAD = /not read|read in part|only the bill|inferred|assumed|\(old\)|^press:/;
/** Lines that may say why no text is named. */
const SAYS_WHY: readonly string[] = ['reason', 'question', 'note'];

/**
 * What is wrong in a row of any table of the law: an id twice, words that are missing, days that do not exist, a citation
 * of no text whose days are kept or of a text that was none on those days, and what was not read called verified.
 */
export function rowFaults(tables: ReadTables, instruments: readonly Instrument[]): readonly TableFault[] {
  return Object.entries(tables).flatMap(([table, rows]) => [
    ...unless(rows.length > 0, 'noRows', table, 'has no rows'),
    ...twice(rows.map(({ id }) => id)).flatMap((id) => unless(false, 'uniqueId', `${table}: ${id}`, 'stands there twice')),
    ...rows.flatMap((row) => faultsOf(`${table}: ${row.id}`, row, instruments)),
  ]);
}

function faultsOf(name: string, row: WorkshopRow, instruments: readonly Instrument[]): readonly TableFault[] {
  const { from, to, citation, verified, said } = row;
  return [
    ...unless([row, ...said].every(hasWords), 'words', name, 'needs words in both languages'),
    ...unless(isDay(from) && isDay(to) && (from === null || to === null || from <= to), 'dates', name, 'has days that do not exist or stand in the wrong order'),
    ...(citation === null
      ? [
          ...unless(said.some(({ about }) => SAYS_WHY.includes(about)), 'citation', name, 'names no text and does not say why'),
          ...unless(!verified, 'verified', name, 'is called verified and rests on no text'),
        ]
      : citedFaults(name, row, citation, instruments)),
  ];
}

/** What is wrong with the citation of a row, by the days of the row and of the texts. */
export function citedFaults(name: string, row: Pick<WorkshopRow, 'from' | 'to' | 'verified' | 'keptBy' | 'absence'>, citation: string, instruments: readonly Instrument[]): readonly TableFault[] {
  const { from, to, verified } = row;
  const cited = instrumentsIn(`${citation}; ${row.keptBy ?? ''}`, instruments);
  const named = instrumentsIn(citation, instruments).length > 0;
  const goesOn = to === null ? cited.some((text) => text.to === null) : cited.some((text) => inForce(text, to));
  const began = from === null || cited.some((text) => inForce(text, from));
  return [
    ...unless(named || NO_TEXT.test(citation) || row.absence === true, 'citation', name, `cites no text whose dates are kept: ${citation}`),
    ...unless(!verified || !UNREAD.test(citation), 'verified', name, `is called verified, and its text is not: ${citation}`),
    ...unless(!verified || named || row.absence === true, 'verified', name, 'is called verified and rests on no text'),
    ...unless(!verified || !named || began, 'citation', name, `was verified for ${from ?? ''}, when no text that it cites was in effect`),
    ...unless(!verified || !named || goesOn, 'citation', name, `goes on to ${to ?? 'no end'}, when no text that it cites is in effect`),
  ];
}

const hasWords = ({ vi, en }: Words): boolean => vi.trim() !== '' && en.trim() !== '';
const isDay = (on: CalendarDate | null): boolean => on === null || isCalendarDate(on);
