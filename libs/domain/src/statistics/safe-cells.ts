/**
 * The smallest group of people that any table, or any sum or difference of tables, may give away. Our own operational
 * decision, no rule of law: it is the k with which the Counter-Trafficking Data Collaborative released its public file.
 */
export const SMALLEST_GROUP = 11;

/** What is told is rounded to the nearest of these, so that nobody who knows all others of a group learns of the last one. */
export const ROUNDED_TO = 5;

/** A number of a table: which units (by their place in the list of counts) it adds up. */
export interface Cell {
  readonly key: string;
  readonly units: readonly number[];
}

const NOBODY = 0;
const isSafe = (size: number): boolean => size === NOBODY || size >= SMALLEST_GROUP;

/**
 * Which cells may be told, asked one after the other: the first ones win, and what was told stays told.
 *
 * The cells that were told cut the units into parts, two units being in the same part when the same told cells hold both.
 * Whatever is added and subtracted, a group comes out that is made of whole parts. So a cell is told where it leaves
 * every part empty or at least {@link SMALLEST_GROUP} strong: then no small group can be worked out from margins, from
 * the other geography, from a longer period or from an earlier report. A cell with fewer people is never told, nor is none.
 */
export function tellable(counts: readonly number[], cells: readonly Cell[]): ReadonlySet<string> {
  const told = new Set<string>();
  let parts: readonly number[] = counts.map(() => OUTSIDE);
  for (const { key, units } of cells) {
    if (sum(units.map((unit) => counts[unit] ?? 0)) < SMALLEST_GROUP) continue;
    const cut = cutBy(parts, new Set(units));
    if (!sizesOf(cut, counts).every(isSafe)) continue;
    parts = cut;
    told.add(key);
  }
  return told;
}

/** A number as it is told. */
export function rounded(count: number): number {
  return Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

/** The part of units that no told cell holds: nothing is said of it. */
const OUTSIDE = 0;

function cutBy(parts: readonly number[], inside: ReadonlySet<number>): readonly number[] {
  const names = new Map<string, number>([[`${String(OUTSIDE)} false`, OUTSIDE]]);
  return parts.map((part, unit) => {
    const name = `${String(part)} ${String(inside.has(unit))}`;
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  });
}

function sizesOf(parts: readonly number[], counts: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  parts.forEach((part, unit) => sizes.set(part, (sizes.get(part) ?? 0) + (counts[unit] ?? 0)));
  sizes.delete(OUTSIDE);
  return [...sizes.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
