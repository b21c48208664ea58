import { createHmac } from 'node:crypto';

const ROUNDS = 6;

/**
 * The code people say aloud, such as `LV-2026-48213`. The number is a keyed permutation of a
 * sequence: unique, at least five digits, and telling neither the order of opening nor the caseload.
 *
 * @param sequence 1, 2, 3, ... as drawn from the database
 * @param year calendar year of opening, by the law's day
 */
export function caseCode(sequence: number, year: number, key: Buffer): string {
  return `LV-${year}-${permuted(sequence, key)}`;
}

/** The code of a referral, such as `CT-2026-30871`; under a key of its own, so that it does not follow the cases' numbers. */
export function referralCode(sequence: number, year: number, key: Buffer): string {
  return `CT-${year}-${permuted(sequence, createHmac('sha256', key).update('referrals').digest())}`;
}

// Five digits first, then six, and so on: each block of numbers is permuted within itself.
function permuted(sequence: number, key: Buffer): number {
  let index = sequence - 1;
  let first = 10_000;
  while (index >= first * 9) {
    index -= first * 9;
    first *= 10;
  }
  return first + walk(index, first * 9, key);
}

// A Feistel network permutes the next even power of two; stepping on until the result falls
// inside the block keeps it a permutation of the block (cycle walking).
function walk(index: number, size: number, key: Buffer): number {
  const half = Math.ceil(Math.log2(size) / 2);
  let value = index;
  do value = feistel(value, half, key);
  while (value >= size);
  return value;
}

function feistel(value: number, half: number, key: Buffer): number {
  const mask = 2 ** half - 1;
  let left = Math.floor(value / 2 ** half);
  let right = value & mask;
  for (let round = 0; round < ROUNDS; round += 1) {
    const mixed = createHmac('sha256', key).update(`${half}:${round}:${right}`).digest().readUInt32BE(0) & mask;
    [left, right] = [right, left ^ mixed];
  }
  return left * 2 ** half + right;
}
