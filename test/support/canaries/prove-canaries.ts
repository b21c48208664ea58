import type { Canary } from './canary.js';
import { openOwnHouse, openSharedHouse, type CanaryHouse } from './canary-house.js';
import { leaveControls } from './controls.js';
import { placesOf, searchHouse, tablesByFile } from './search-house.js';
import { writeCanaries, type WritePlan } from './write-canaries.js';

/** What a proof says of itself: `failed` 0 is the proof. */
export interface Proven {
  readonly passed: number;
  readonly failed: number;
  readonly report: Readonly<Record<string, unknown>>;
}

/** What was written into one house, and what of it was found. */
export interface CanaryReport {
  readonly canaries: number;
  readonly accepted: number;
  readonly requests: number;
  /** Fields whose values were taken at least once, and those that were only ever refused. */
  readonly fields: readonly string[];
  readonly refusedFields: readonly string[];
  /** Found outside what is allowed; empty is the proof. */
  readonly hits: readonly string[];
  readonly canariesFound: number;
  /** Made-up names, which pages and lists show: where they were found is told apart. */
  readonly aliases: readonly string[];
  /** Control values that the search found, of so many left; all of them, or it is no proof. */
  readonly controls: { readonly left: number; readonly found: number };
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** A case's made-up name is no secret of the person: it stands in lists. It is listed apart. */
export function isAlias({ field }: Pick<Canary, 'field'>): boolean {
  return field.endsWith(' alias');
}

/** Writes canaries into an open house, lets it rest, and looks through all of it. */
export async function tryCanaries(house: CanaryHouse, plan: WritePlan): Promise<CanaryReport> {
  const { canaries, requests } = await writeCanaries(house, plan);
  const controls = await leaveControls(house, plan.seed);
  const tables = await tablesByFile(house.ownerUrl);
  await house.rest();
  const { hits, files, megabytes, seconds } = searchHouse(house, [...canaries.all, ...controls], tables);
  const outside = hits.filter(({ canary }) => !isAlias(canary) && !controls.includes(canary));
  return {
    canaries: canaries.all.length,
    accepted: canaries.all.filter(({ accepted }) => accepted).length,
    requests,
    fields: canaries.fields(true),
    refusedFields: canaries.fields(false).filter((field) => !canaries.fields(true).includes(field)),
    hits: placesOf(outside),
    canariesFound: new Set(outside.map(({ canary }) => canary)).size,
    aliases: placesOf(hits.filter(({ canary }) => isAlias(canary))),
    controls: { left: controls.length, found: new Set(hits.filter(({ canary }) => controls.includes(canary)).map(({ canary }) => canary)).size },
    files,
    megabytes,
    seconds,
  };
}

/** 200 canaries in a house of its own for each place of the queue; none may be found in any byte of it. */
export async function proveCanaries({ wanted = 200, seed = 20_261_122, backends = ['postgres', 'redis'], log = () => undefined }: { wanted?: number; seed?: number; backends?: readonly ('postgres' | 'redis')[]; log?: (text: string) => void } = {}): Promise<Proven> {
  const report: Record<string, CanaryReport> = {};
  let [passed, failed] = [0, 0];
  for (const backend of backends) {
    const house = await openOwnHouse({ backend });
    try {
      const found = await tryCanaries(house, { wanted, walk: wanted * 6, seed, lanes: Math.max(1, Math.ceil(wanted / 32)) });
      report[backend] = found;
      const blind = found.controls.left - found.controls.found + (found.accepted < wanted ? 1 : 0);
      failed += found.canariesFound + blind;
      passed += found.canaries - found.canariesFound;
      log(`${backend}: ${found.canaries} canaries (${found.accepted} taken) in ${found.fields.length} fields, ${found.canariesFound} found; ${found.controls.found} of ${found.controls.left} controls; ${found.files} files, ${found.megabytes} MB in ${Math.round(found.seconds)} s`);
      for (const hit of found.hits.slice(0, 40)) log(`  ${hit}`);
    } finally {
      await house.close();
    }
  }
  return { passed, failed, report };
}

/** The same, small, on the server that tests share. */
export async function tryFewCanaries({ wanted, seed }: { wanted: number; seed: number }): Promise<CanaryReport> {
  const house = await openSharedHouse();
  try {
    return await tryCanaries(house, { wanted, walk: 0, seed, lanes: 1 });
  } finally {
    await house.close();
  }
}
