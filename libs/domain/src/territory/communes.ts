import { COMMUNE_LINES } from './communes.generated.js';
import { readLines } from './commune-lines.js';

/** Where the communes and the units that each was formed from come from. */
export const COMMUNES_SOURCE =
  'github thanglequoc/vietnamese-provinces-database: cd580632 (02/08/2026), codes of Decision 19/2025/QĐ-TTg; the former units as the resolutions of 16/06/2025 name them, without codes';

/** What kind of unit a commune was formed from; null: the text names none. */
export type FormerKind = 'commune' | 'ward' | 'township' | 'district' | 'area';

/** A unit of before 01/07/2025 that went into a commune: a name in a text, not a unit of the register. */
export interface FormerUnit {
  readonly kind: FormerKind | null;
  readonly vi: string;
  /** The district, where the text names it to tell two units of one name apart, such as "huyện Cao Lộc". */
  readonly district: string | null;
  /** The text says that only a part of the unit went into the commune. */
  readonly part: boolean;
}

/** A unit below the province, since 01/07/2025. `code` is the statistical code of that list. */
export interface Commune {
  readonly id: string;
  readonly code: string;
  readonly kind: 'commune' | 'ward' | 'special_zone';
  readonly vi: string;
  /** Id of its province. */
  readonly province: string;
  /** Kept as it was, with its name and kind. */
  readonly unchanged: boolean;
  /** The units that it was formed from; empty where it is unchanged, and where the source is silent. */
  readonly formedFrom: readonly FormerUnit[];
}

let all: readonly Commune[] | undefined;
let byId: ReadonlyMap<string, Commune> | undefined;

/**
 * The 3,321 communes from 01/07/2025 on, in the order of province and code. No unit below the province
 * is asserted for earlier days. Read when first asked for: starting must not wait for it.
 */
export function communes(): readonly Commune[] {
  return (all ??= readLines(COMMUNE_LINES));
}

/** The commune of an id. */
export function communeById(id: string): Commune | undefined {
  byId ??= new Map(communes().map((commune) => [commune.id, commune]));
  return byId.get(id);
}
