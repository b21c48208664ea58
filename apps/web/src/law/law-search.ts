import type { RowsWanted, WorkshopTable } from '@loive/domain';

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

/** True for an article as people type one: `27`, `27(1)`, `27(1)(a)`. */
export const isArticle = (text: string): boolean => ARTICLE.test(text);

/** The rows that an address asks for. */
export function wantedBy({ vanban, dieu, ngay, doc }: LawSearch): RowsWanted {
  return {
    ...(vanban === undefined ? {} : { text: vanban }),
    ...(dieu === undefined ? {} : { article: dieu }),
    ...(ngay === undefined ? {} : { on: ngay }),
    ...(doc === undefined ? {} : { verified: doc === 'roi' }),
  };
}

/** The table that an address names, else the first. */
export const tableIn = ({ bang }: LawSearch, names: readonly WorkshopTable[]): WorkshopTable => names.find((name) => name === bang) ?? names[0] ?? 'steps';
