import { citationsEn } from '../words/citations.en.js';
import { citationsVi } from '../words/citations.vi.js';

const PLACE = String.raw`\d+[a-z]?(?:\([\wđ]+\))*(?:-\([\wđ]+\)|-\d+(?![\d/]))?`;
// One article or several: `art.27(2)`, `arts 34, 35`, `arts 25-30`; a number of an instrument that follows is none.
const ARTICLES = new RegExp(String.raw`\barts?\.?\s*(${PLACE}(?:,\s*${PLACE}(?![\d/]))*)`, 'g');
const PARTS = new RegExp(String.raw`^(\d+[a-z]?)((?:\([\wđ]+\))*)(?:-\(?([\wđ]+)\)?)?$`);

function article(place: string): string {
  const [, number = '', parts = '', last] = PARTS.exec(place) ?? [];
  const [clause, point] = [...parts.matchAll(/\(([\wđ]+)\)/g)].map((match) => match[1]);
  const named = [`Điều ${number}`, clause === undefined ? '' : `khoản ${clause}`, point === undefined ? '' : `điểm ${point}`].filter(Boolean).join(' ');
  // A range goes on from what is named innermost.
  return last === undefined ? named : `${named}-${last}`;
}

const articles = (_whole: string, places: string): string => places.split(/,\s*/).map(article).join(', ');

const escaped = (words: string): string => words.replace(/[.()/]/g, String.raw`\$&`);
const edged = (words: string): string => `${/^\w/.test(words) ? String.raw`(?<![\p{L}\p{N}])` : ''}${escaped(words)}${/\w$/.test(words) ? String.raw`(?![\p{L}\p{N}])` : ''}`;

const VIETNAMESE = new Map(Object.entries(citationsEn).map(([kind, words]) => [words, citationsVi[kind as keyof typeof citationsEn]]));
// The longest first: a phrase is known before the words in it.
const PHRASES = new RegExp([...VIETNAMESE.keys()].toSorted((one, other) => other.length - one.length).map(edged).join('|'), 'gu');

/** A citation of the law data in the reader's language. */
export function citationIn(language: 'vi' | 'en', citation: string): string {
  if (language === 'en') return citation;
  return citation.replace(ARTICLES, articles).replace(PHRASES, (words) => VIETNAMESE.get(words) ?? words);
}

const SHORT = new RegExp(String.raw`^([^,;]*?(?:QH\d+|NĐ-CP|BTP|BTC|BCA)?)\s+arts?\.?\s*(${PLACE})`);

/** The first instrument and article alone, for a narrow row: `Điều 27 khoản 2, Luật 53/2024/QH15`. */
export function shortCitation(language: 'vi' | 'en', citation: string): string {
  const match = SHORT.exec(citation);
  if (match === null) return citationIn(language, citation);
  const [, instrument = '', place = ''] = match;
  if (language === 'en') return `art. ${place}, ${instrument}`;
  return `${article(place)}, ${citationIn('vi', instrument)}`;
}
