import { isCalendarDate } from '../calendar/calendar-date.js';
import { unless, type TableFault } from '../check/table-fault.js';
import { LEGAL_ELEMENTS } from './legal-test.js';
import type { ScreeningSource } from './item.js';
import { SCREENING_TABLES, screeningItems, type ScreeningTables } from './tables.js';

/** The letters of art. 32(1) as the law letters them. */
const POINTS = 'a b c d đ e g h i';
const SCORES = /^(score|weight|points|rank|strength|verdict|threshold)$/i;

/** What is wrong in the tables of the tool; empty when nothing is. */
export function checkScreening(tables: ScreeningTables = SCREENING_TABLES): readonly TableFault[] {
  return [...itemFaults(tables), ...evidenceFaults(tables), ...referenceFaults(tables), ...questionFaults(tables), ...definitionFaults(tables)];
}

function itemFaults(tables: ScreeningTables): readonly TableFault[] {
  const items = screeningItems(tables);
  return items.flatMap(({ table, ...row }, index) => [
    ...when(items.findIndex(({ id }) => id === row.id) < index, 'idTwice', row.id, 'The id stands twice.'),
    ...when(!row.id.startsWith(`${table}_`), 'prefix', row.id, `Ids of this table begin with ${table}_.`),
    ...when(row.code !== row.id.slice(row.id.indexOf('_') + 1), 'code', row.id, 'The code is the id without its prefix.'),
    ...when(row.vi.trim() === '' || row.en.trim() === '', 'words', row.id, 'Words are missing in one of the two languages.'),
    ...sourceFaults(row.id, row),
    ...(row.old === undefined ? [] : sourceFaults(row.id, row.old)),
    ...when(row.old !== undefined && (row.old.to === null || row.old.to >= row.from), 'overlap', row.id, 'The older source must end before the present one begins.'),
    ...scoreFaults(row.id, row),
  ]);
}

function sourceFaults(id: string, source: ScreeningSource): readonly TableFault[] {
  const { citation, verified, from, to } = source;
  return [
    ...when(citation.trim() === '', 'citation', id, 'A row cites the text it rests on.'),
    ...when(verified && /not read|read in part|no text/.test(citation), 'verified', id, 'What was not read cannot be verified.'),
    ...when(!isCalendarDate(from) || (to !== null && !isCalendarDate(to)) || (to !== null && to < from), 'dates', id, 'A source has days of effect, the first not after the last.'),
  ];
}

function evidenceFaults({ evidence }: ScreeningTables): readonly TableFault[] {
  const points = evidence.map(({ point }) => point).toSorted((a, b) => POINTS.indexOf(a) - POINTS.indexOf(b)).join(' ');
  return [
    ...when(points !== POINTS, 'nineSources', 'evidence', `The list is closed: points ${POINTS}, each once.`),
    ...evidence.flatMap(({ id, point, citation }) => when(!citation.includes(`(${point})`), 'point', id, 'The citation names another point.')),
  ];
}

function referenceFaults({ form, local, purpose, ...tables }: ScreeningTables): readonly TableFault[] {
  const known = new Set(screeningItems({ form, local, purpose, ...tables }).map(({ id }) => id));
  const purposes = new Set(purpose.map(({ id }) => id));
  return [
    ...form.flatMap((row) => when(!purposes.has(row.purpose), 'reference', row.id, `No purpose is called ${row.purpose}.`)),
    ...local.flatMap((row) => when(row.asksAbout.length === 0, 'asksNothing', row.id, 'A pattern says which signs it makes worth asking about.')),
    ...local.flatMap((row) => row.asksAbout.flatMap((id) => when(!known.has(id), 'reference', row.id, `No sign is called ${id}.`))),
  ];
}

function questionFaults({ ask }: ScreeningTables): readonly TableFault[] {
  const asked = new Set(ask.map(({ code }) => code));
  return LEGAL_ELEMENTS.flatMap((element) => when(!asked.has(element), 'question', element, 'Every part of the definition has a question.'));
}

function definitionFaults({ definition, purpose }: ScreeningTables): readonly TableFault[] {
  const purposes = new Set(purpose.map(({ id }) => id));
  return definition.flatMap((row) => [
    ...when(row.vi.length === 0 || row.vi.length !== row.en.length, 'words', row.id, 'A definition has the same parts in both languages.'),
    ...when(!purposes.has(row.purpose), 'reference', row.id, `No purpose is called ${row.purpose}.`),
    ...sourceFaults(row.id, row.source),
  ]);
}

// Weights of other lists were never read, and a number would be taken for an answer.
const scoreFaults = (id: string, row: object): readonly TableFault[] =>
  Object.entries(row).flatMap(([name, value]) => when(typeof value === 'number' || SCORES.test(name), 'score', id, 'Rows hold no scores or weights.'));

const when = (broken: boolean, rule: string, row: string, words: string): readonly TableFault[] => unless(!broken, rule, row, words);
