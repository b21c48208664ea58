const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Lower case without marks, one space between words; đ is a letter of its own and needs its own step. */
export function folded(text: string): string {
  return foldedAll([text]).join(' ').trim();
}

/** The same for many short texts, at the price of one: thousands of names are folded when the first search comes. */
export function foldedAll(lines: readonly string[]): string[] {
  const bare = lines.join('\n').normalize('NFD').replace(/[\u0300-\u036f]+/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}\n]+/gu, ' ').split('\n').map((line) => line.trim());
}

/** Lower case with marks, the tone of each word at its end: "hoà" and "hòa" are one word written twice. */
export function toned(text: string): string {
  const words = text.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim().split(' ');
  return words.map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join('')).join(' ').normalize('NFC');
}
