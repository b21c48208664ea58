import { nameOn, withKind } from './names.js';
import { FIRST_DAY_OF_34, LAST_DAY_OF_63, PROVINCES } from './provinces.js';

// Of provinces alone: a screen that lists them must not fetch the three thousand communes with them.
const BY_ID = new Map(PROVINCES.map((province) => [province.id, province]));

/** True for a province as it stood before the mergers; one that was never merged counts. */
export function isFormerTerritory(id: string): boolean {
  const province = BY_ID.get(id);
  return province !== undefined && (province.from === null || province.from < FIRST_DAY_OF_34);
}

/** The former territories that a province stands for: itself, or every one that was merged into it. */
export function formerTerritories(province: string): readonly string[] {
  if (isFormerTerritory(province)) return [province];
  return BY_ID.get(province)?.formedFrom ?? [];
}

/** The provinces as they stood before the mergers. */
export const FORMER_TERRITORIES: readonly string[] = PROVINCES.filter(({ id }) => isFormerTerritory(id)).map(({ id }) => id);

/** Name of a former territory as its tables bear it. */
export function formerName(territory: string): { readonly vi: string; readonly en: string } {
  const province = BY_ID.get(territory);
  if (province === undefined) return { vi: territory, en: territory };
  const name = nameOn(province, LAST_DAY_OF_63);
  return { vi: withKind(name.kind, name.vi, 'vi'), en: withKind(name.kind, name.en, 'en') };
}
