import type { TimelineEventView } from '@loive/contracts';
import { PHASES, progress, type Phase, type Stage } from '@loive/domain';

/** How a stage stands on the rail. `ready`: nothing before it is missing. */
export type RailMark = 'done' | 'now' | 'ready' | 'later';

/** One node of the rail; `since`: the event that brought the present state, when this reader may know it. */
export interface RailNode {
  phase: Phase;
  mark: RailMark;
  since: Pick<TimelineEventView, 'at' | 'agency'> | null;
}

/** Events that can bring a region into a new state. */
const MOVES: Readonly<Record<Phase, readonly string[]>> = {
  receipt: ['openCase', 'open', 'completeReceipt'],
  verification: ['startVerification', 'recordFinding'],
  identification: ['recordProof', 'requestIdentification', 'decideIdentification', 'markUnresolved', 'reopenIdentification'],
  protection: ['assessRisk', 'requestProtection', 'orderProtection', 'refuseProtection', 'endProtection'],
  support: ['startInitialSupport', 'assessNeeds', 'approvePlan', 'recordDelivery', 'completeSupport'],
  reintegration: ['planReintegration', 'recordFollowUp', 'completeReintegration'],
};

/** Help never waits for identification: its stages are open from the first minute. */
function isReady(stage: Stage, phase: Phase): boolean {
  if (phase === 'verification') return stage.receipt === 'received';
  if (phase === 'identification') return stage.verification === 'verified';
  return phase === 'protection' || phase === 'support';
}

function markOf(stage: Stage, phase: Phase): RailMark {
  const far = progress(stage, phase);
  if (far !== 'notBegun') return far === 'finished' ? 'done' : 'now';
  return isReady(stage, phase) ? 'ready' : 'later';
}

/** The region that an event moves, or null when it sets facts only. */
export function regionOf(type: string): Phase | null {
  return PHASES.find((phase) => MOVES[phase].includes(type)) ?? null;
}

/** The six nodes from the case's own regions, with who brought each to where it is. */
export function railNodes(stage: Stage, events: readonly TimelineEventView[]): RailNode[] {
  return PHASES.map((phase) => {
    const mark = markOf(stage, phase);
    const last = events.findLast((event) => MOVES[phase].includes(event.type));
    const since = last === undefined || mark === 'ready' || mark === 'later' ? null : { at: last.at, agency: last.agency };
    return { phase, mark, since };
  });
}
