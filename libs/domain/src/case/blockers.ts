import { whoMayRecord } from '../access/policy.js';
import type { Blocker, CaseEventType } from './case.js';
import { CASE_CHART, guardsOf, movesOf } from './case.machine.js';
import { wireTypeOf, type CaseChart, type ChartEventType, type Move, type Moves } from './chart.js';
import { blockerOf, holds, type GuardInput } from './guards.js';
import { REGIONS, type Region } from './stage.js';

const NAMES = Object.keys(REGIONS) as readonly Region[];

/** Why the chart refuses an event now, and who can help. Empty when it does not refuse. */
export function blockersOf(input: GuardInput, type: ChartEventType, chart: CaseChart = CASE_CHART): readonly Blocker[] {
  const ways = NAMES.flatMap((region) =>
    movesOf(statesOf(chart, region)[input.stage[region]] ?? {}, type).map((move) => failing(region, move, input)),
  );
  if (ways.some((way) => way.length === 0)) return [];
  // Of several ways the one that lacks least is the one worth explaining.
  const [nearest] = ways.toSorted((a, b) => a.length - b.length);
  if (nearest === undefined) return [elsewhere(input, type, chart)];
  const closed = nearest.find((name) => name === 'fileOpen');
  return (closed === undefined ? nearest : [closed]).map((name) => blockerOf(name, input));
}

function failing(region: Region, move: Move, input: GuardInput) {
  return guardsOf(region, move).filter((name) => !holds(name, input));
}

function statesOf(chart: CaseChart, region: Region): Readonly<Record<string, Moves>> {
  return chart[region];
}

// The event belongs to another state of its region: still ahead, or behind.
function elsewhere(input: GuardInput, type: ChartEventType, chart: CaseChart): Blocker {
  const home = NAMES.find((region) => Object.values(statesOf(chart, region)).some((moves) => type in moves));
  if (home === undefined) return { code: 'past', who: [] };
  if (input.stage.file === 'closed') return blockerOf('fileOpen', input);
  const first = firstStepsTowards(statesOf(chart, home), input.stage[home], type);
  return first.length === 0 ? { code: 'past', who: [] } : { code: 'notYet', who: whoMayRecordAny(first) };
}

// Breadth first through the region: the events that start a shortest way to a state which knows `type`.
function firstStepsTowards(
  states: Readonly<Record<string, Moves>>,
  from: string,
  type: ChartEventType,
): readonly CaseEventType[] {
  const seen = new Set([from]);
  let edge: readonly { state: string; first: CaseEventType | null }[] = [{ state: from, first: null }];
  while (edge.length > 0) {
    const found = edge.filter(({ state, first }) => first !== null && type in (states[state] ?? {}));
    if (found.length > 0) return [...new Set(found.map(({ first }) => first as CaseEventType))];
    edge = edge.flatMap(({ state, first }) =>
      exits(states[state] ?? {})
        .filter(({ target }) => !seen.has(target))
        .map(({ target, event }) => {
          seen.add(target);
          return { state: target, first: first ?? event };
        }),
    );
  }
  return [];
}

function exits(moves: Moves): readonly { event: CaseEventType; target: string }[] {
  return (Object.keys(moves) as ChartEventType[]).flatMap((type) =>
    movesOf(moves, type).flatMap(({ target }) => (target === undefined ? [] : [{ event: wireTypeOf(type), target }])),
  );
}

function whoMayRecordAny(events: readonly CaseEventType[]): Blocker['who'] {
  return events.flatMap(whoMayRecord);
}
