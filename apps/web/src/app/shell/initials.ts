/** Two letters for a round sign: of `Đỗ Quang Huy` the last two words, `QH`. */
export function initials(name: string): string {
  const words = name.normalize('NFC').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.slice(-2).map((word) => word[0]!.toLocaleUpperCase('vi')).join('');
}
