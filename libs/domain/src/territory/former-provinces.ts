import { communes } from './communes.js';
import type { FormerPlace } from './former-units.js';
import { provinceById } from './places.js';

/**
 * The provinces of before 01/07/2025 in which a former unit may have lain; several: no text tells which of those that merged.
 * The list of units (Decision 124/2004/QĐ-TTg) numbers communes province by province in the order of the provinces' codes, and
 * the communes of today keep a code of that list. Where the codes of a merged province fall into just as many runs, with those
 * of other provinces between them, each run is one of them (our reading, not verified).
 */
export function provincesBefore({ province, became }: FormerPlace): readonly string[] {
  const merged = provinceById(province)?.formedFrom ?? [];
  if (merged.length === 0) return [province];
  const runs = runsOf().get(province) ?? [];
  if (runs.length !== merged.length) return merged;
  const inOrder = merged.toSorted((a, b) => codeOf(a).localeCompare(codeOf(b)));
  const lay = new Set(became.map(({ commune }) => inOrder[runs.findLastIndex((first) => first <= commune.code)] ?? ''));
  return inOrder.filter((id) => lay.has(id));
}

const codeOf = (id: string): string => provinceById(id)?.code ?? '';

let found: ReadonlyMap<string, readonly string[]> | undefined;

/** The first code of each run of a province of today. */
function runsOf(): ReadonlyMap<string, readonly string[]> {
  return (found ??= collect());
}

function collect(): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, string[]>();
  let last = '';
  for (const { code, province } of communes().toSorted((a, b) => a.code.localeCompare(b.code))) {
    if (province !== last) runs.set(province, [...(runs.get(province) ?? []), code]);
    last = province;
  }
  return runs;
}
