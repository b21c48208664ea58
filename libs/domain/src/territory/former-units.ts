import { communes } from './communes.js';
import type { Commune, FormerUnit } from './commune.js';

/**
 * How much of a former unit went into a commune. `unclear`: the text marks no part, yet names the same
 * unit under another commune of the province too.
 */
export type PartMark = 'whole' | 'part' | 'unclear';

/** A former unit by its name in a province of today, and every commune that it went into. */
export interface FormerPlace {
  readonly unit: Omit<FormerUnit, 'part'>;
  /** Id of the province in which its communes lie. */
  readonly province: string;
  readonly became: readonly { readonly commune: Commune; readonly part: PartMark }[];
}

let places: ReadonlyMap<string, FormerPlace> | undefined;

/** Every former unit that the register names. Units of one name, kind and district in a province are not told apart. */
export function formerPlaces(): ReadonlyMap<string, FormerPlace> {
  return (places ??= collect());
}

/** The former units of a commune; one that was kept as it is comes from itself. */
export function formerUnitsOf(commune: Commune): readonly FormerUnit[] {
  const { unchanged, kind, vi, formedFrom } = commune;
  // No special zone was kept: the kind did not exist.
  return unchanged && kind !== 'special_zone' ? [{ kind, vi, district: null, part: false }] : formedFrom;
}

/** The mark of one unit of a commune. */
export function partOf(unit: FormerUnit, { province }: Commune): PartMark {
  if (unit.part) return 'part';
  return (formerPlaces().get(keyOf(unit, province))?.became.length ?? 0) > 1 ? 'unclear' : 'whole';
}

function collect(): ReadonlyMap<string, FormerPlace> {
  const found = new Map<string, { unit: FormerUnit; province: string; in: { commune: Commune; part: boolean }[] }>();
  for (const commune of communes()) {
    for (const unit of formerUnitsOf(commune)) {
      const key = keyOf(unit, commune.province);
      const place = found.get(key) ?? { unit, province: commune.province, in: [] };
      place.in.push({ commune, part: unit.part });
      found.set(key, place);
    }
  }
  return new Map(
    [...found].map(([key, { unit: { kind, vi, district }, province, in: into }]) => [
      key,
      {
        unit: { kind, vi, district },
        province,
        became: into.map(({ commune, part }) => ({ commune, part: part ? 'part' : into.length > 1 ? 'unclear' : 'whole' })),
      },
    ]),
  );
}

function keyOf({ kind, vi, district }: Omit<FormerUnit, 'part'>, province: string): string {
  return [province, kind, vi, district].join('|');
}
