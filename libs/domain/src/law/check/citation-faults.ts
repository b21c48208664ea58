import { inForce, type CalendarDate } from '../calendar-date.js';
import { instrumentsIn } from '../instruments.js';
import { stepsOf, type LawTables } from './law-tables.js';
import { twice, unless, type TableFault } from './table-fault.js';

interface Cited {
  readonly name: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** How a row says that it rests on no text. */
const NO_TEXT = ['no text found', 'no article found', 'assumed from the row that follows', 'press:', 'not read'];
const UNREAD = /not read|read in part|only the bill|inferred|assumed|\(old\)|^press:/;

/** Citations that name no text with dates, that cite a text on days on which it was none, or that call verified what was not read. */
export function citationFaults(tables: LawTables): readonly TableFault[] {
  const { instruments } = tables;
  const marks = instruments.map(({ mark }) => mark);
  const parts = marks.filter((mark) => marks.some((other) => other !== mark && other.includes(mark)));
  return [
    ...[...twice(marks), ...parts].flatMap((mark) => unless(false, 'instrument', mark, 'cannot be told from another text')),
    ...instruments.flatMap(({ mark, vi, en }) => unless(vi.trim() !== '' && en.trim() !== '', 'words', mark, 'needs a title in both languages')),
    ...citedRows(tables).flatMap((row) => faultsOf(row, tables)),
  ];
}

function citedRows({ book, responsibilities, documents, days }: LawTables): readonly Cited[] {
  return [
    ...stepsOf(book).map(({ pathway, step }) => ({ name: step.id, citation: step.citation, verified: step.verified, from: step.from ?? pathway.from, to: step.to ?? pathway.to })),
    ...Object.entries(responsibilities).flatMap(([duty, rows]) => rows.map((row) => ({ ...row, name: `${duty} from ${row.from}` }))),
    ...documents.map((document) => ({ ...document, name: document.id })),
    // What was announced for a day off is no instrument: only its being read is checked.
    ...days.filter(({ citation }) => citation.startsWith('Labour Code')).map((day) => ({ ...day, name: day.on, from: day.on, to: day.on })),
  ];
}

function faultsOf({ name, citation, verified, from, to }: Cited, { instruments }: LawTables): readonly TableFault[] {
  const cited = instrumentsIn(citation, instruments);
  const saysNone = NO_TEXT.some((words) => citation.startsWith(words));
  const covers = (on: CalendarDate | null) => cited.some((instrument) => (on === null ? instrument.to === null : inForce(instrument, on)));
  return [
    ...unless(cited.length > 0 || saysNone, 'citation', name, `cites no text whose dates are kept: ${citation}`),
    ...unless(!verified || !UNREAD.test(citation), 'verified', name, `is called verified, and its text is not: ${citation}`),
    ...unless(!verified || cited.length === 0 || covers(from), 'citation', name, `was verified for ${from}, when no text that it cites was in effect`),
    ...unless(!verified || cited.length === 0 || covers(to), 'citation', name, `goes on to ${to ?? 'no end'}, when no text that it cites is in effect`),
    ...unless(!verified || cited.length > 0, 'verified', name, 'is called verified and rests on no text'),
  ];
}
