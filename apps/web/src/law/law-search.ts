import { isCalendarDate, type RowsWanted, type WorkshopTable } from '@loive/domain';

/** What the address of the page holds: the table, a text by its mark, an article, a day (YYYY-MM-DD), read or not. */
export interface LawSearch {
  bang?: string;
  vanban?: string;
  dieu?: string;
  ngay?: string;
  doc?: 'roi' | 'chua';
}

const CODE = /^[a-z]{1,20}$/;
const ARTICLE = /^\d{1,3}[a-z]?(\([\dđa-z]{1,3}\)){0,3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_MARK = 80;

const kept = <K extends keyof LawSearch>(name: K, value: unknown, fits: (text: string) => boolean): Partial<LawSearch> =>
  typeof value === 'string' && fits(value) ? { [name]: value } : {};

/** Reads the address; what the page does not know is left out. Its form alone: the tables are not for every page. */
export function readLawSearch({ bang, vanban, dieu, ngay, doc }: Record<string, unknown>): LawSearch {
  return {
    ...kept('bang', bang, (text) => CODE.test(text)),
    ...kept('vanban', vanban, (text) => text.length > 0 && text.length <= LONGEST_MARK),
    // The router reads a bare number in an address as one.
    ...kept('dieu', typeof dieu === 'number' ? String(dieu) : dieu, (text) => ARTICLE.test(text)),
    ...kept('ngay', ngay, (text) => DAY.test(text)),
    ...kept('doc', doc, (text) => text === 'roi' || text === 'chua'),
  };
}

const NUMBER = String.raw`(\d{1,3}[a-z]?)`;
const CLAUSE = String.raw`(\d{1,2}[a-z]?)`;
const POINT = '([a-zđ]{1,2})';
/** From the article inwards: `27`, `27(2)(a)`, `Điều 27 khoản 2`, `art. 27(2)`. */
const OUTER_FIRST = new RegExp(String.raw`^(?:điều|art(?:icle)?\.?)?\s*${NUMBER}(?:,?\s*(?:\(|(?:khoản|clause)\s)\s*${CLAUSE}\s*\)?(?:,?\s*(?:\(|(?:điểm|point)\s)\s*${POINT}\s*\)?)?)?$`);
/** As a Vietnamese text cites: `điểm a khoản 2 Điều 27`. */
const INNER_FIRST = new RegExp(String.raw`^(?:điểm\s+${POINT},?\s+)?khoản\s+${CLAUSE},?\s+điều\s+${NUMBER}$`);

/** An article as people type one, in the address's form `27(2)(a)`; null: it is none. */
export function readArticle(text: string): string | null {
  const typed = text.normalize('NFC').trim().toLowerCase();
  const [, number, clause, point] = OUTER_FIRST.exec(typed) ?? turned(INNER_FIRST.exec(typed)) ?? [];
  if (number === undefined) return null;
  return [number, ...[clause, point].filter((part) => part !== undefined).map((part) => `(${part})`)].join('');
}

const turned = (found: RegExpExecArray | null): readonly (string | undefined)[] | null => found && [found[0], found[3], found[2], found[1]];

/** The rows that an address asks for. */
export function wantedBy({ vanban, dieu, ngay, doc }: LawSearch): RowsWanted {
  return {
    ...(vanban === undefined ? {} : { text: vanban }),
    ...(dieu === undefined ? {} : { article: dieu }),
    // A day that does not exist asks for nothing; the filter says so.
    ...(ngay === undefined || !isCalendarDate(ngay) ? {} : { on: ngay }),
    ...(doc === undefined ? {} : { verified: doc === 'roi' }),
  };
}

/** The table that an address names, else the first. */
export const tableIn = ({ bang }: LawSearch, names: readonly WorkshopTable[]): WorkshopTable => names.find((name) => name === bang) ?? names[0] ?? 'steps';
