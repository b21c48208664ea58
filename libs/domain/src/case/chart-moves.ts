import { factsAddedSince, stageOnChart, type OlderStage } from './chart-versions.js';

/** A case as it is stored, in so far as its chart concerns it. */
export interface ChartedCase {
  readonly code: string;
  readonly chartVersion: number;
  readonly stage: OlderStage;
}

/** What the present chart would change about one case. */
export interface ChartMove {
  readonly code: string;
  readonly from: number;
  /** States that would change, as `region before -> after`. */
  readonly states: readonly string[];
  /** Facts that would be put beside what the case holds. */
  readonly facts: readonly string[];
  /** Why the case cannot move; null: it can. */
  readonly stuck: string | null;
}

/** What the present chart changes about cases of older ones; changes nothing. */
export function chartMoves(cases: readonly ChartedCase[]): readonly ChartMove[] {
  return cases.map(({ code, chartVersion: from, stage }) => {
    try {
      const after = stageOnChart(from, stage);
      const states = Object.keys({ ...stage, ...after }).filter((region) => stage[region] !== after[region]);
      return { code, from, states: states.map((region) => `${region} ${stage[region] ?? '-'} -> ${after[region] ?? '-'}`), facts: Object.keys(factsAddedSince(from)), stuck: null };
    } catch (failure) {
      if (!(failure instanceof RangeError)) throw failure;
      return { code, from, states: [], facts: [], stuck: failure.message };
    }
  });
}
