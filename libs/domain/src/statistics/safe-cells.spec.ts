import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SMALLEST_GROUP, rounded, tellable, type Cell } from './safe-cells.js';

const cell = (key: string, ...units: number[]): Cell => ({ key, units });
const told = (counts: readonly number[], ...cells: readonly Cell[]): string[] => [...tellable(counts, cells)];

describe('numbers that may be told', () => {
  it.each([
    ['a group of eleven, and none of ten', [11, 10], [cell('a', 0), cell('b', 1)], ['a']],
    ['not even that there is nobody', [0, 40], [cell('a', 0), cell('b', 1)], ['b']],
    ['no row that the sum would give away with the others: the smallest of the large goes too', [30, 12, 3], [cell('all', 0, 1, 2), cell('a', 0), cell('b', 1), cell('c', 2)], ['all', 'a']],
    ['the rows where what stays hidden is no small group', [30, 12, 6, 5], [cell('all', 0, 1, 2, 3), cell('a', 0), cell('b', 1)], ['all', 'a', 'b']],
    ['no longer period that would give away the rest of a shorter one', [20, 4], [cell('quarter', 0), cell('half', 0, 1)], ['quarter']],
    ['a longer period that adds nobody', [20, 0], [cell('quarter', 0), cell('half', 0, 1)], ['quarter', 'half']],
    ['no overlap that would give away what two cells share', [20, 5, 20], [cell('a', 0, 1), cell('b', 1, 2)], ['a']],
    ['nothing of nobody', [], [cell('a')], []],
  ])('tells %s', (_what, counts, cells, expected) => {
    expect(told(counts, ...cells)).toEqual(expected);
  });

  it('never lets any sum or difference of what was told name a small group', () => {
    const world = fc.integer({ min: 2, max: 6 }).chain((size) =>
      fc.record({
        counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: size, maxLength: size }),
        cells: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 1 }), { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(world, ({ counts, cells }) => {
        const named = cells.map((units, index) => cell(String(index), ...units));
        const known = tellable(counts, named);
        const smallest = attack(counts, named.filter(({ key }) => known.has(key)));
        expect(smallest).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
      { numRuns: 200 },
    );
  });

  it('is told of every cell that comes alone', () => {
    fc.assert(fc.property(fc.integer({ min: SMALLEST_GROUP, max: 1000 }), (count) => told([count], cell('a', 0)).length === 1));
  });

  it.each([[11, 10], [12, 10], [13, 15], [17, 15], [18, 20], [100, 100]])('rounds %i to %i', (count, expected) => {
    expect(rounded(count)).toBe(expected);
  });
});

/** The smallest group of somebody that adding and subtracting cells, each at most once, isolates; infinite where none does. */
function attack(counts: readonly number[], cells: readonly Cell[]): number {
  let weights: readonly (readonly number[])[] = [counts.map(() => 0)];
  for (const { units } of cells) weights = weights.flatMap((before) => [-1, 0, 1].map((sign) => before.map((weight, unit) => weight + (units.includes(unit) ? sign : 0))));
  const groups = weights.filter((weight) => weight.every((one) => [0, 1].includes(one)));
  const sizes = groups.map((weight) => weight.reduce<number>((all, one, unit) => all + one * (counts[unit] ?? 0), 0)).filter((size) => size > 0);
  return Math.min(...sizes, Number.POSITIVE_INFINITY);
}
