import { chanceOf } from '../kills/chance.js';

/** Chance that gives the same row of throws for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(readonly seed: number) {
    this.#next = chanceOf(seed);
  }

  /** A whole number from 0 up to, not including, `sides`. */
  below(sides: number): number {
    return Math.floor(this.#next() * sides);
  }

  /** True in this share of throws. */
  often(share: number): boolean {
    return this.#next() < share;
  }

  /** One of a list that holds something. */
  pick<Value>(list: readonly Value[]): Value {
    return list[this.below(list.length)] as Value;
  }

  /** One of several, by weight. */
  weigh<Value>(choices: readonly (readonly [weight: number, value: Value])[]): Value {
    let left = this.#next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return (choices.at(-1) as readonly [number, Value])[1];
  }

  /** So many hex digits. */
  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.below(16).toString(16)).join('');
  }

  /** A UUID of version 4. */
  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${this.pick(['8', '9', 'a', 'b'])}${this.hex(3)}-${this.hex(12)}`;
  }
}
