import { importTable, type CsvRow, type Imported, type ImportFault, type Refuse } from '../../imports/csv.js';
import { isSpokenLanguage } from './languages.js';
import { RIGHTS_SHEET_LANGUAGES } from './rights-information.js';
import { SHEET_TEXTS, type LoadedSheet, type TranslatedText } from './rights-sheets.js';

/** The columns of a translated sheet; `vi` holds the Vietnamese that was translated, and every row the same language and offices. */
export const RIGHTS_SHEET_COLUMNS = ['language', 'id', 'vi', 'text', 'translator', 'checker'] as const;

/** A sheet as a table states it; whoever keeps it gives it its version. */
export type ImportedSheet = Omit<LoadedSheet, 'version'>;

/** Longest text and longest name of an office, in characters. */
const TEXT_LENGTH = 600;
const OFFICE_LENGTH = 200;
// Control and format characters but for the joiners and marks of direction that scripts need.
const UNFIT = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff\p{Co}\p{Cn}]/u;

type Row = TranslatedText & Pick<ImportedSheet, 'language' | 'translator' | 'checker'>;

/**
 * Reads one sheet: each of its texts once, translated from the words that are told now, by one office and checked by another.
 * A table with a bad row, or without one of the texts, names each fault and gives nothing.
 */
export function importRightsSheet(text: string): { readonly ok: true; readonly sheet: ImportedSheet } | { readonly ok: false; readonly faults: readonly ImportFault[] } {
  const before: Row[] = [];
  const table = importTable(text, RIGHTS_SHEET_COLUMNS, (row, refuse) => {
    const read = readRow(row, refuse, before);
    before.push(read);
    return read;
  });
  const missing = before.length === 0 ? [] : SHEET_TEXTS.filter(({ id }) => before.every((row) => row.id !== id)).map(({ id }) => ({ line: 1, field: id, code: 'missingText' as const }));
  if (!table.ok || missing.length > 0) return { ok: false, faults: [...missing, ...faultsOf(table)] };
  const [{ language, translator, checker }] = table.rows as readonly [Row];
  return { ok: true, sheet: { language, translator, checker, texts: table.rows.map(({ id, text: translated, vi }) => ({ id, text: translated, vi })) } };
}

const faultsOf = (table: Imported<Row>): readonly ImportFault[] => (table.ok ? [] : table.faults);

function readRow({ cells }: CsvRow, refuse: Refuse, before: readonly Row[]): Row {
  const { language = '', id = '', vi = '', text = '', translator = '', checker = '' } = cells;
  const row: Row = { language, id, vi, text, translator, checker };
  if (!isSpokenLanguage(language)) refuse('language', 'badLanguage');
  else if ((RIGHTS_SHEET_LANGUAGES as readonly string[]).includes(language)) refuse('language', 'ofTheHouse');
  const told = SHEET_TEXTS.find((one) => one.id === id);
  if (told === undefined) refuse('id', 'unknownText');
  else if (before.some((other) => other.id === id)) refuse('id', 'twice');
  else if (told.vi.normalize('NFC') !== vi) refuse('vi', 'otherWords');
  readWords('text', text, TEXT_LENGTH, refuse);
  readWords('translator', translator, OFFICE_LENGTH, refuse);
  readWords('checker', checker, OFFICE_LENGTH, refuse);
  if (plain(translator) !== '' && plain(translator) === plain(checker)) refuse('checker', 'sameOffice');
  const [first] = before;
  for (const field of ['language', 'translator', 'checker'] as const) if (first !== undefined && first[field] !== row[field]) refuse(field, 'differsFromFirst');
  return row;
}

function readWords(field: 'text' | 'translator' | 'checker', words: string, max: number, refuse: Refuse): void {
  if (words === '') refuse(field, 'required');
  else if (words.length > max) refuse(field, 'tooLong');
  else if (UNFIT.test(words)) refuse(field, 'badName');
}

/** An office by its letters and digits alone: another space or capital makes no other office. */
const plain = (office: string): string => office.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** The table that a translator fills in: every text of the sheet with its Vietnamese, the rest left open. */
export function emptySheetTable(): string {
  const rows = SHEET_TEXTS.map(({ id, vi }) => ['', id, vi, '', '', ''].map(cell).join(','));
  return `${[RIGHTS_SHEET_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

const cell = (words: string): string => (/[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
