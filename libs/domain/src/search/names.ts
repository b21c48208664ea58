/** Below this a name is another one; two letters of ten that differ are above it. */
export const NAME_LIKENESS = 0.5;
/** Fewest letters of a word's beginning, and of all that is asked: with fewer, a name could be spelt out letter by letter. */
export const NAME_LETTERS = 3;

/** Text without marks and case, for search: "Chị Đào" becomes "chi dao". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** A name that is looked for, taken apart once. */
export interface NameAsked {
  readonly words: readonly string[];
  /** Of all its words together. */
  readonly size: number;
  /** Those of words long enough to be compared by their spelling. */
  readonly trigrams: ReadonlySet<string>;
}

/** Takes a name apart that is looked for; null where it holds no letters. */
export function nameAsked(text: string): NameAsked | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : { words, size: trigramsOf(words).size, trigrams: trigramsOf(words.filter(isLong)) };
}

/**
 * Tells of names how like each is to the one that is looked for, from 0 to 1. 1: every word of it is a word of the name or,
 * from three letters on, begins one, in whatever order. Else the share of trigrams that both have, as two spellings of one
 * name have most; a shorter word counts there as a whole word of the name only. It orders what is shown; it says of nobody
 * that they are the same. Words come again and again in names: each is taken apart once for as long as the answer is kept.
 */
export function likenessTo(asked: NameAsked): (name: string) => number {
  const numbers = new Map<string, number>();
  const numberOf = (trigram: string): number => {
    const number = numbers.get(trigram) ?? numbers.size;
    numbers.set(trigram, number);
    return number;
  };
  const isAsked = asked.trigrams.size;
  for (const trigram of asked.trigrams) numberOf(trigram);
  const short = asked.words.filter((word) => !isLong(word)).map((word) => ({ word, more: [...trigramsOf([word])].map(numberOf).filter((number) => number >= isAsked) }));
  const parts = new Map<string, Part>();
  const partOf = (text: string): Part => {
    const words = wordsOf(text);
    const part = { words, trigrams: [...trigramsOf(words)].map(numberOf) };
    parts.set(text, part);
    return part;
  };
  // In which turn a trigram was last counted: a set for each name would cost as much as all the rest.
  const [counted, countedWhole]: [number[], number[]] = [[], []];
  let turn = 0;
  return (name) => {
    turn += 1;
    const words: string[] = [];
    let [size, both] = [0, 0];
    for (const text of name.split(' ')) {
      const part = parts.get(text) ?? partOf(text);
      for (const word of part.words) words.push(word);
      for (const number of part.trigrams) {
        if (counted[number] === turn) continue;
        counted[number] = turn;
        size += 1;
        if (number < isAsked) both += 1;
      }
    }
    if (words.length === 0) return 0;
    if (everyWordBegins(asked.words, words)) return 1;
    for (const { word, more } of short) {
      if (!words.includes(word)) continue;
      for (const number of more) {
        if (countedWhole[number] !== turn) both += 1;
        countedWhole[number] = turn;
      }
    }
    return (2 * both) / (asked.size + size);
  };
}

/** What stands between two spaces: its words, and the numbers of its trigrams. */
interface Part {
  readonly words: readonly string[];
  readonly trigrams: readonly number[];
}

/** How many letters a text holds. */
export function lettersOf(text: string): number {
  return wordsOf(text).reduce((all, word) => all + [...word].length, 0);
}

function isLong(word: string): boolean {
  return [...word].length >= NAME_LETTERS;
}

function wordsOf(text: string): string[] {
  return folded(text).split(/[^\p{L}]+/u).filter((word) => word !== '');
}

// Each word of the name answers for one word that is looked for.
function everyWordBegins(asked: readonly string[], words: readonly string[]): boolean {
  if (!asked.every((word) => words.some((one) => one.startsWith(word)))) return false;
  const left = [...words];
  return asked.every((word) => {
    const whole = left.indexOf(word);
    const at = whole < 0 && isLong(word) ? left.findIndex((one) => one.startsWith(word)) : whole;
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function trigramsOf(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}
