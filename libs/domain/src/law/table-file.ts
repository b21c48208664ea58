/** A line of a CSV file under its heading. */
export interface TableRow<Column extends string> {
  /** As an editor counts: the heading is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Why a file is no table of the columns asked for, in words. */
export const FILE_REASONS = {
  empty: { vi: 'Không có dòng nào', en: 'No rows' },
  tooManyRows: { vi: 'Quá nhiều dòng', en: 'Too many rows' },
  columnMissing: { vi: 'Thiếu cột', en: 'A column is missing' },
  columnUnknown: { vi: 'Cột lạ', en: 'A column that is not known' },
  columnTwice: { vi: 'Cột lặp lại', en: 'A column that stands twice' },
  cellCount: { vi: 'Số ô không khớp với dòng tiêu đề', en: 'Not as many cells as the heading has' },
  quoteOpen: { vi: 'Dấu ngoặc kép không đóng', en: 'A quotation mark is not closed' },
} as const satisfies Record<string, { vi: string; en: string }>;

/** A fault of the file itself; `field` is the column where there is one. */
export interface FileFault {
  readonly line: number;
  readonly field: string | null;
  readonly reason: keyof typeof FILE_REASONS;
}

const MOST_ROWS = 10_000;

/** Reads comma-separated text with a heading (RFC 4180; cells without line breaks); blank lines are passed over. */
export function readTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): { readonly ok: true; readonly rows: readonly TableRow<Column>[] } | { readonly ok: false; readonly faults: readonly FileFault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/).map((content, index) => ({ line: index + 1, content })).filter(({ content }) => content.trim() !== '');
  const [heading, ...body] = lines;
  if (heading === undefined || body.length === 0) return refused({ line: 1, field: null, reason: 'empty' });
  if (body.length > MOST_ROWS) return refused({ line: body[MOST_ROWS]?.line ?? 1, field: null, reason: 'tooManyRows' });
  const names = cellsOf(heading.content) ?? [];
  const wrong = faultsOfHeading(names, columns, heading.line);
  if (wrong.length > 0) return refused(...wrong);
  const read = body.map(({ line, content }) => ({ line, cells: cellsOf(content) }));
  const faults = read.flatMap(({ line, cells }): FileFault[] => {
    if (cells === null) return [{ line, field: null, reason: 'quoteOpen' }];
    return cells.length === names.length ? [] : [{ line, field: null, reason: 'cellCount' }];
  });
  if (faults.length > 0) return refused(...faults);
  const cellsByName = (cells: readonly string[]) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as Record<Column, string>;
  return { ok: true, rows: read.map(({ line, cells }) => ({ line, cells: cellsByName(cells ?? []) })) };
}

function faultsOfHeading(names: readonly string[], columns: readonly string[], line: number): readonly FileFault[] {
  return [
    ...columns.filter((column) => !names.includes(column)).map((field) => ({ line, field, reason: 'columnMissing' }) as const),
    ...names.filter((name) => !columns.includes(name)).map((field) => ({ line, field, reason: 'columnUnknown' }) as const),
    ...names.filter((name, index) => names.indexOf(name) < index).map((field) => ({ line, field, reason: 'columnTwice' }) as const),
  ];
}

/** The cells of a line, trimmed; null when a quotation mark stays open. */
function cellsOf(content: string): readonly string[] | null {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (let index = 0; index < content.length; index += 1) {
    const character = content[index] ?? '';
    if (character === '"' && quoted && content[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return quoted ? null : [...cells, cell.trim()];
}

function refused(...faults: FileFault[]): { readonly ok: false; readonly faults: readonly FileFault[] } {
  return { ok: false, faults };
}
