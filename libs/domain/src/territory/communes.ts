import type { Commune } from './commune.js';
import { COMMUNE_LINES } from './communes.generated.js';
import { readLines } from './commune-lines.js';

/** Where the communes and the units that each was formed from come from. */
export const COMMUNES_SOURCE =
  'github thanglequoc/vietnamese-provinces-database: cd580632 (02/08/2026), codes of Decision 19/2025/QĐ-TTg; the former units as the resolutions of 16/06/2025 name them, without codes';

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
