import { inForce, type CalendarDate } from '../calendar/calendar-date.js';
import { INSTRUMENTS } from '../book/instruments.js';
import type { WorkshopRow } from './row.js';

/** Which rows a reader wants to see; what is left out is not asked for. */
export interface RowsWanted {
  /** Mark of a text, as citations name it. */
  readonly text?: string;
  /** Number of an article, as in "27" or "37(1)": of that text, or of any where none is asked for. */
  readonly article?: string;
  /** Only what is law on the day. */
  readonly on?: CalendarDate;
  readonly verified?: boolean;
}

/** The rows that are wanted, in their order. */
export function findRows(rows: readonly WorkshopRow[], { text, article, on, verified }: RowsWanted): readonly WorkshopRow[] {
  return rows.filter(
    (row) =>
      (text === undefined || (row.citation ?? '').includes(text)) &&
      (article === undefined || citesArticle(row.citation ?? '', article, text)) &&
      (on === undefined || inForce({ from: row.from ?? on, to: row.to }, on)) &&
      (verified === undefined || row.verified === verified),
  );
}

/** The texts that some of these rows cite, in the order in which they are kept. */
export const textsOf = (rows: readonly WorkshopRow[]): readonly { readonly mark: string; readonly vi: string; readonly en: string }[] =>
  INSTRUMENTS.filter(({ mark }) => rows.some(({ citation }) => citation?.includes(mark) === true));

const PART = String.raw`\([^)]{1,6}\)`;
const ARTICLES = new RegExp(String.raw`\barts?\.? ((?:\d+[a-z]?(?:${PART})*(?:-${PART})?(?:-|, | and )?)+)`, 'g');
const PLACE = new RegExp(String.raw`(\d+[a-z]?)((?:${PART})*)(?:-(${PART}))?(-(?=\d))?`, 'g');
const WANTED = new RegExp(String.raw`^(\d+[a-z]?)((?:${PART})*)$`);

/**
 * Whether a citation names an article: "27" finds 27, 27(1) and 25-28; "27(1)" finds 27(1), 27(1)(a), 27(1)-(3) and the whole of 27.
 * With the mark of a text only its own articles count: an amendment's article 2 is none of the law that it amends.
 */
export function citesArticle(citation: string, article: string, text?: string): boolean {
  const [, number = '', parts = ''] = WANTED.exec(article.replaceAll(' ', '')) ?? [];
  if (number === '') return false;
  const said = text === undefined ? citation : aboutText(citation, text);
  return [...said.matchAll(ARTICLES)].some(([, list = '']) => namesPlace(list, number, partsIn(parts)));
}

/** What a citation says of one text: from each mention of its mark to the next mark of any text. */
function aboutText(citation: string, text: string): string {
  const marks = INSTRUMENTS.flatMap(({ mark }) => placesOfMark(citation, mark).map((index) => ({ mark, index }))).toSorted((one, other) => one.index - other.index);
  return marks.map(({ mark, index }, at) => (mark === text ? citation.slice(index + mark.length, marks[at + 1]?.index) : '')).join(' ');
}

function placesOfMark(citation: string, mark: string): readonly number[] {
  const found: number[] = [];
  for (let at = citation.indexOf(mark); at >= 0; at = citation.indexOf(mark, at + 1)) found.push(at);
  return found;
}

const partsIn = (parts: string): readonly string[] => [...parts.matchAll(/\(([^)]+)\)/g)].map(([, part = '']) => part);

function namesPlace(list: string, number: string, parts: readonly string[]): boolean {
  let rangeFrom: number | null = null;
  for (const [, found = '', inside = '', last, dash] of list.matchAll(PLACE)) {
    if (found === number && namesParts(partsIn(inside), partsIn(last ?? '')[0], parts)) return true;
    if (rangeFrom !== null && Number(number) > rangeFrom && Number(number) < Number(found)) return true;
    rangeFrom = dash === undefined ? null : Number(found);
  }
  return false;
}

/** Clause and point, as far as both name them; `last` ends a range that the innermost one begins. */
function namesParts(cited: readonly string[], last: string | undefined, wanted: readonly string[]): boolean {
  return cited.every((part, at) => {
    const asked = wanted[at];
    if (asked === undefined || asked === part) return true;
    return last !== undefined && at === cited.length - 1 && IN_ORDER.compare(asked, part) > 0 && IN_ORDER.compare(asked, last) <= 0;
  });
}

// đ follows d, as in a text's own order of points.
const IN_ORDER = new Intl.Collator('vi', { numeric: true });
