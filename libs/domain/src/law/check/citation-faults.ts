import type { CalendarDate } from '../calendar/calendar-date.js';
import { stepsOf, type LawTables } from './law-tables.js';
import { citedFaults } from './row-faults.js';
import { twice, unless, type TableFault } from './table-fault.js';

interface Cited {
  readonly name: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Citations that name no text with dates, that cite a text on days on which it was none, or that call verified what was not read. */
export function citationFaults(tables: LawTables): readonly TableFault[] {
  const { instruments } = tables;
  const marks = instruments.map(({ mark }) => mark);
  const parts = marks.filter((mark) => marks.some((other) => other !== mark && other.includes(mark)));
  return [
    ...[...twice(marks), ...parts].flatMap((mark) => unless(false, 'instrument', mark, 'cannot be told from another text')),
    ...instruments.flatMap(({ mark, vi, en }) => unless(vi.trim() !== '' && en.trim() !== '', 'words', mark, 'needs a title in both languages')),
    ...citedRows(tables).flatMap((row) => citedFaults(row.name, row, row.citation, instruments)),
  ];
}

function citedRows({ book, responsibilities, documents, days }: LawTables): readonly Cited[] {
  return [
    ...stepsOf(book).map(({ pathway, step }) => ({ name: step.id, citation: step.citation, verified: step.verified, from: step.from ?? pathway.from, to: step.to ?? pathway.to })),
    ...Object.entries(responsibilities).flatMap(([duty, rows]) => rows.map((row) => ({ ...row, name: `${duty} from ${row.from}` }))),
    ...documents.map((document) => ({ ...document, name: document.id })),
    ...days.map((day) => ({ ...day, name: day.on, from: day.on, to: day.on })),
  ];
}
