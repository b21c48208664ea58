/** One line of a table: its number in the file and its cells by heading. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a cell or with the table; `field` is the heading. */
export interface ImportFault {
  readonly line: number;
  readonly field: string;
  readonly code: ImportFaultCode;
}

/** Why a row is refused. */
export const IMPORT_FAULT_CODES = [
  'empty', 'noTable', 'missingColumn', 'unknownColumn', 'cells', 'openQuote', 'required', 'tooLong', 'badCode', 'badKind', 'badName', 'badDate', 'badId',
  'beforeRegister', 'unknownProvince', 'unknownPlace', 'notOnThatDay', 'notInProvince', 'badType', 'typeEnded', 'seatNeeded', 'endBeforeStart',
  'badFormedFrom', 'twice', 'unknownAgency', 'badSuccession', 'endsOtherDay', 'notStanding', 'onlySplit', 'yesOrNo',
  'inRegister', 'endedBefore', 'tookOverLater', 'hasAdministrator', 'twoNeeded', 'badUsername', 'usernameTaken',
  'tooManyRows', 'outsideCalendar', 'spanTooLong', 'badHoliday', 'onlyExchanged',
  'badLanguage', 'ofTheHouse', 'unknownText', 'missingText', 'otherWords', 'sameOffice', 'differsFromFirst',
] as const;

/** One of the codes. */
export type ImportFaultCode = (typeof IMPORT_FAULT_CODES)[number];

/** A table read whole, or what is wrong with it: nothing of a faulty table is used. */
export type Imported<T> = { readonly ok: true; readonly rows: readonly T[] } | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** Longest cell, in characters. */
const CELL_LENGTH = 2000;
/** Most rows of a table; the largest register has a third of them. */
const MOST_ROWS = 10_000;

/** Reads CSV (RFC 4180; a byte order mark and either line end are taken) whose first line names just the `columns`. */
export function readCsv(text: string, columns: readonly string[]): { readonly rows: readonly CsvRow[]; readonly faults: readonly ImportFault[] } {
  const { records, openQuote } = recordsOf(text.replace(/^\uFEFF/, '').normalize('NFC'));
  if (openQuote !== null) return { rows: [], faults: [{ line: openQuote, field: '', code: 'openQuote' }] };
  const [head, ...body] = records;
  if (head === undefined) return { rows: [], faults: [{ line: 1, field: '', code: 'noTable' }] };
  const names = head.cells.map((cell) => cell.trim());
  const faults: ImportFault[] = [
    ...columns.filter((column) => !names.includes(column)).map((field) => ({ line: 1, field, code: 'missingColumn' as const })),
    ...names.filter((name) => !columns.includes(name)).map((field) => ({ line: 1, field, code: 'unknownColumn' as const })),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((field) => ({ line: 1, field, code: 'twice' as const })),
  ];
  if (faults.length > 0) return { rows: [], faults };
  if (body.length === 0) return { rows: [], faults: [{ line: 1, field: '', code: 'empty' }] };
  if (body.length > MOST_ROWS) return { rows: [], faults: [{ line: body[MOST_ROWS]?.line ?? 1, field: '', code: 'tooManyRows' }] };
  const rows: CsvRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== names.length) faults.push({ line, field: '', code: 'cells' });
    else rows.push({ line, cells: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? '').trim()])) });
    cells.forEach((cell, at) => cell.length > CELL_LENGTH && faults.push({ line, field: names[at] ?? '', code: 'tooLong' }));
  }
  return { rows, faults };
}

/** Reads every row with `read`, which adds the faults that it finds; one fault and none is given back. */
export function importTable<T>(text: string, columns: readonly string[], read: (row: CsvRow, refuse: Refuse) => T): Imported<T> {
  const { rows, faults: found } = readCsv(text, columns);
  const faults = [...found];
  const read_ = rows.map((row) => read(row, (field, code) => void faults.push({ line: row.line, field, code })));
  return faults.length > 0 ? { ok: false, faults: faults.toSorted((a, b) => a.line - b.line) } : { ok: true, rows: read_ };
}

/** Notes a fault of the row at hand. */
export type Refuse = (field: string, code: ImportFaultCode) => void;

interface Record_ {
  readonly line: number;
  readonly cells: string[];
}

function recordsOf(text: string): { records: Record_[]; openQuote: number | null } {
  const records: Record_[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted: number | null = null;
  let line = 1;
  let started = 1;
  const endRecord = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') records.push({ line: started, cells });
    cells = [];
    cell = '';
    started = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted !== null) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = null;
    } else if (sign === '"' && cell === '') quoted = line;
    else if (sign === ',') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') endRecord();
    else if (sign !== '\r') cell += sign;
    if (sign === '\n') line += 1;
  }
  if (quoted !== null) return { records, openQuote: quoted };
  if (cell !== '' || cells.length > 0) endRecord();
  return { records, openQuote: null };
}
