import type { Dice } from '../fuzz/dice.js';

/** A value that was never used before, and where it was written. */
export interface Canary {
  readonly text: string;
  /** Such as `POST /api/cases/{id}/events recordSensitive idNumber`. */
  readonly field: string;
  /** Whether the request that carried it was answered with a success; both must be found nowhere. */
  accepted: boolean;
}

// Letters that every folding changes; the last word is what no folding changes.
const SYLLABLES = ['Đặng', 'Nguyễn', 'Quỳnh', 'Hoằng', 'Thuỷ', 'Đỗ', 'Ngẫm', 'Ướt', 'Khuất', 'Mỡ', 'Lẫy', 'Giữa', 'Ớt', 'Xoè', 'Đẵn', 'Trũng'];
const LETTERS = 'bcdfghjklmnpqrstvwxyz0123456789';
const DIGITS = '0123456789';

/** Makes and remembers canaries. */
export class Canaries {
  readonly all: Canary[] = [];
  #pending: { text: string; field: string }[] = [];

  constructor(private readonly dice: Dice) {}

  /** A new one for a field; numbers where the field wants numbers. */
  make(field: string, longest: number): string {
    const text = this.#text(field, longest);
    this.#pending.push({ text, field });
    return text;
  }

  /** The request that holds those made since the last call was answered. */
  settle(route: string, type: string, accepted: boolean, sent: string): void {
    for (const { text, field } of this.#pending) {
      // A value may have been made and then left away.
      if (sent.includes(text) || sent.includes(encodeURIComponent(text))) this.all.push({ text, field: [route, type, field].filter(Boolean).join(' '), accepted });
    }
    this.#pending = [];
  }

  /** Fields that took one, each once. */
  fields(accepted: boolean): string[] {
    return [...new Set(this.all.filter((one) => one.accepted === accepted).map(({ field }) => field))].sort();
  }

  #text(field: string, longest: number): string {
    if (/^(phone|guardianContact)$/.test(field)) return `09${this.#some(DIGITS, 8)}`;
    if (/^(idNumber|passportNumber)$/.test(field)) return `0${this.#some(DIGITS, 11)}`;
    const words = `${this.dice.pick(SYLLABLES)} ${this.dice.pick(SYLLABLES)} ${this.#some(LETTERS, 14)}`;
    return words.length <= longest ? words : this.#some(LETTERS, Math.max(10, Math.min(14, longest)));
  }

  #some(letters: string, count: number): string {
    return Array.from({ length: count }, () => letters[this.dice.below(letters.length)]).join('');
  }
}
