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
 * How like a name is to the one that is looked for, from 0 to 1. 1: every word of it is a word of the name or, from three
 * letters on, begins one, in whatever order. Else the share of trigrams that both have, as two spellings of one name have
 * most; a shorter word counts there as a whole word of the name only. It orders what is shown; it says of nobody that
 * they are the same.
 */
export function nameLikeness(asked: NameAsked, name: string): number {
  const words = wordsOf(name);
  if (words.length === 0) return 0;
  if (everyWordBegins(asked.words, words)) return 1;
  const trigrams = trigramsOf(words);
  const whole = trigramsOf(asked.words.filter((word) => !isLong(word) && words.includes(word)));
  let both = 0;
  for (const one of new Set([...asked.trigrams, ...whole])) if (trigrams.has(one)) both += 1;
  return (2 * both) / (asked.size + trigrams.size);
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
