import { CHART_VERSION, type CaseFacts } from './case.js';
import { ADDED_FACTS } from './initial-facts.js';

/** Facts as a running case holds them since an older chart. */
export type OlderFacts = Partial<CaseFacts>;

// What each version of the chart added to the facts, and what a case that began before it holds of them.
const ADDED_BY: Readonly<Record<number, OlderFacts>> = { 2: ADDED_FACTS };

/** Oldest chart whose cases still run. */
export const FIRST_CHART_VERSION = 1;

/** The facts of a running case on the present chart: what it holds stays, what later charts added is put beside it. Throws for a version that never was. */
export function factsOnChart(version: number, facts: OlderFacts): CaseFacts {
  if (!Number.isInteger(version) || version < FIRST_CHART_VERSION || version > CHART_VERSION) throw new RangeError(`no chart has version ${String(version)}`);
  return { ...factsAddedSince(version), ...facts } as CaseFacts;
}

/** What the charts after `version` added to the facts, for the update of stored cases. */
export function factsAddedSince(version: number): OlderFacts {
  return Object.entries(ADDED_BY).reduce<OlderFacts>((added, [since, facts]) => (Number(since) > version ? { ...added, ...facts } : added), {});
}
