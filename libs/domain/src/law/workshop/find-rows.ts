import { inForce, type CalendarDate } from '../calendar-date.js';
import { INSTRUMENTS } from '../instruments.js';
import type { WorkshopRow } from './row.js';

/** Which rows a reader wants to see; what is left out is not asked for. */
export interface RowsWanted {
  /** Mark of a text, as citations name it. */
  readonly text?: string;
  /** Number of an article of any text, as in "27" or "37(1)". */
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
      (article === undefined || citesArticle(row.citation ?? '', article)) &&
      (on === undefined || inForce({ from: row.from ?? on, to: row.to }, on)) &&
      (verified === undefined || row.verified === verified),
  );
}

/** The texts that some of these rows cite, in the order in which they are kept. */
export const textsOf = (rows: readonly WorkshopRow[]): readonly { readonly mark: string; readonly vi: string; readonly en: string }[] =>
  INSTRUMENTS.filter(({ mark }) => rows.some(({ citation }) => citation?.includes(mark) === true));

const ARTICLES = /\barts?\.? ((?:\d+[a-z]?(?:\([^)]{1,6}\))*(?:-|, | and )?)+)/g;
const PLACE = /(\d+[a-z]?)((?:\([^)]{1,6}\))*)(-(?=\d))?/g;

/** Whether a citation names an article: "27" finds 27, 27(1) and 25-28; "27(1)" finds 27(1), 27(1)(a) and the whole of 27. */
export function citesArticle(citation: string, article: string): boolean {
  const [, number = '', parts = ''] = /^(\d+[a-z]?)((?:\([^)]{1,6}\))*)$/.exec(article.replaceAll(' ', '')) ?? [];
  if (number === '') return false;
  return [...citation.matchAll(ARTICLES)].some(([, list = '']) => namesPlace(list, number, parts));
}

function namesPlace(list: string, number: string, parts: string): boolean {
  let rangeFrom: number | null = null;
  for (const [, found = '', inside = '', dash] of list.matchAll(PLACE)) {
    if (found === number && (inside.startsWith(parts) || parts.startsWith(inside))) return true;
    if (rangeFrom !== null && Number(number) > rangeFrom && Number(number) < Number(found)) return true;
    rangeFrom = dash === undefined ? null : Number(found);
  }
  return false;
}
