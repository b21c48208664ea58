import { CHART_VERSION, type CaseFacts } from './case.js';
import { ADDED_FACTS } from './initial-facts.js';
import { REGIONS, type Stage } from './stage.js';

/** Facts as a running case holds them since an older chart. */
export type OlderFacts = Partial<CaseFacts>;
/** A stage as some chart wrote it: a state by region. */
export type OlderStage = Readonly<Record<string, string>>;

/** A chart that was replaced: its regions and states, and what becomes of a case that stands in them. */
export interface OlderChart {
  readonly states: Readonly<Record<string, readonly string[]>>;
  /** The state on the next chart, by region and state. */
  readonly becomes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the next chart added to the facts, as a case that began before holds it. */
  readonly adds: OlderFacts;
}

/** Oldest chart whose cases still run. */
export const FIRST_CHART_VERSION = 1;

// The states of the first charts. The second added events about access to a file, the third what the law asks to be recorded: no state.
const FIRST_STATES = {
  file: ['open', 'closed'],
  receipt: ['recording', 'received'],
  verification: ['notStarted', 'verifying', 'verified'],
  identification: ['reported', 'underIdentification', 'victim', 'notVictim', 'unresolved'],
  protection: ['unassessed', 'notNeeded', 'needed', 'requested', 'inForce', 'ended'],
  support: ['none', 'initial', 'planned', 'delivering', 'completed'],
  reintegration: ['none', 'planned', 'followUp', 'completed'],
} as const;
const UNMOVED = {
  file: { open: 'open', closed: 'closed' },
  receipt: { recording: 'recording', received: 'received' },
  verification: { notStarted: 'notStarted', verifying: 'verifying', verified: 'verified' },
  identification: { reported: 'reported', underIdentification: 'underIdentification', victim: 'victim', notVictim: 'notVictim', unresolved: 'unresolved' },
  protection: { unassessed: 'unassessed', notNeeded: 'notNeeded', needed: 'needed', requested: 'requested', inForce: 'inForce', ended: 'ended' },
  support: { none: 'none', initial: 'initial', planned: 'planned', delivering: 'delivering', completed: 'completed' },
  reintegration: { none: 'none', planned: 'planned', followUp: 'followUp', completed: 'completed' },
} as const;

/** Every chart that was replaced, by its version. It stays as it was: cases and chains name it. */
export const OLDER_CHARTS: Readonly<Record<number, OlderChart>> = {
  1: { states: FIRST_STATES, becomes: UNMOVED, adds: ADDED_FACTS },
  2: { states: FIRST_STATES, becomes: UNMOVED, adds: {} },
};

/** The charts that a map goes over: those replaced, and the states of the present one. */
export interface ChartHistory {
  readonly present: number;
  readonly older: Readonly<Record<number, OlderChart>>;
  readonly states: Readonly<Record<string, readonly string[]>>;
}

const HISTORY: ChartHistory = { present: CHART_VERSION, older: OLDER_CHARTS, states: REGIONS };

/**
 * A running case on the present chart, one chart after the other: each state becomes what the map says, what the case
 * holds stays, what later charts added is put beside it. Throws for a version or a state that never was.
 */
export function onPresentChart(version: number, stage: OlderStage, facts: OlderFacts): { readonly stage: Stage; readonly facts: CaseFacts } {
  return { stage: stageOnChart(version, stage) as unknown as Stage, facts: factsOnChart(version, facts) };
}

/** The stage of a running case on the present chart. */
export function stageOnChart(version: number, stage: OlderStage, history: ChartHistory = HISTORY): OlderStage {
  return chartsSince(version, history).reduce((at, { becomes }) => {
    const next = Object.entries(becomes).map(([region, states]) => {
      const state = at[region];
      const now = state === undefined ? undefined : states[state];
      if (now === undefined) throw new RangeError(`no state of the next chart for ${region} ${String(state)}`);
      return [region, now] as const;
    });
    return Object.fromEntries(next);
  }, stage);
}

/** The facts of a running case on the present chart. */
export function factsOnChart(version: number, facts: OlderFacts): CaseFacts {
  return { ...factsAddedSince(version), ...facts } as CaseFacts;
}

/** What the charts after `version` added to the facts, for the update of stored cases. */
export function factsAddedSince(version: number): OlderFacts {
  return chartsSince(version, HISTORY).reduce<OlderFacts>((added, { adds }) => ({ ...added, ...adds }), {});
}

/** Every place where a map does not hold: a state forgotten, unknown before or unknown after. None: every case can move. */
export function chartFaults({ present, older, states }: ChartHistory = HISTORY): readonly string[] {
  const versions = Array.from({ length: present - FIRST_CHART_VERSION }, (_, index) => FIRST_CHART_VERSION + index);
  return versions.flatMap((version) => {
    const chart = older[version];
    if (chart === undefined) return [`chart ${String(version)} is not kept`];
    const after = older[version + 1]?.states ?? states;
    const faults = (region: string): string[] => {
      const map = chart.becomes[region] ?? {};
      const known = chart.states[region] ?? [];
      return [
        ...known.filter((state) => map[state] === undefined).map((state) => `${region} ${state} is forgotten`),
        ...Object.keys(map).filter((state) => !known.includes(state)).map((state) => `${region} ${state} never was`),
        ...Object.values(map).filter((state) => after[region]?.includes(state) !== true).map((state) => `${region} ${state} is no state after it`),
      ];
    };
    const regions = new Set([...Object.keys(chart.states), ...Object.keys(chart.becomes), ...Object.keys(after)]);
    return [...regions].flatMap(faults).map((fault) => `chart ${String(version)}: ${fault}`);
  });
}

function chartsSince(version: number, { present, older }: ChartHistory): readonly OlderChart[] {
  if (!Number.isInteger(version) || version < FIRST_CHART_VERSION || version > present) throw new RangeError(`no chart has version ${String(version)}`);
  return Object.entries(older).flatMap(([since, chart]) => (Number(since) >= version ? [chart] : []));
}
