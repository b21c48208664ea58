import { whoMayRecord } from '../access/policy.js';
import type { Blocker, CaseEventType } from './case.js';
import { CASE_CHART, guardsOf, movesOf } from './case.machine.js';
import { wireTypeOf, type CaseChart, type ChartEventType, type Moves } from './chart.js';
import { blockerOf, holds, type GuardInput } from './guards.js';
import { REGIONS, type Region } from './stage.js';

const NAMES = Object.keys(REGIONS) as readonly Region[];

/** Why the chart refuses an event now, and who can help. Empty when it does not refuse. */
export function blockersOf(input: GuardInput, type: ChartEventType, chart: CaseChart = CASE_CHART): readonly Blocker[] {
  if (!holds('notErased', input)) return [blockerOf('notErased', input)];
  const home = homeOf(chart, type);
  if (home === undefined) return [PAST];
  const state = input.stage[home];
  const ways = movesOf(statesOf(chart, home)[state] ?? {}, type).map((move) =>
    guardsOf(home, move).filter((name) => !holds(name, input)),
  );
  if (ways.some((way) => way.length === 0)) return [];
  // Of several ways the one that lacks least is the one worth explaining.
  const [nearest] = ways.toSorted((a, b) => a.length - b.length);
  if (nearest === undefined) return [input.stage.file === 'closed' ? blockerOf('fileOpen', input) : elsewhere(chart, home, state, type)];
  const closed = nearest.find((name) => name === 'fileOpen');
  return (closed === undefined ? nearest : [closed]).map((name) => blockerOf(name, input));
}

const PAST: Blocker = { code: 'past', who: [] };

// Answers that hang on the chart alone.
const HOMES = new WeakMap<CaseChart, Map<ChartEventType, Region | undefined>>();
const ELSEWHERE = new WeakMap<CaseChart, Map<string, Blocker>>();

function remembered<K, V>(store: WeakMap<CaseChart, Map<K, V>>, chart: CaseChart, key: K, find: () => V): V {
  const answers = store.get(chart) ?? new Map<K, V>();
  store.set(chart, answers);
  const answer = answers.has(key) ? (answers.get(key) as V) : find();
  answers.set(key, answer);
  return answer;
}

// Each event is known in one region only; a test holds that.
function homeOf(chart: CaseChart, type: ChartEventType): Region | undefined {
  return remembered(HOMES, chart, type, () =>
    NAMES.find((region) => Object.values(statesOf(chart, region)).some((moves) => type in moves)),
  );
}

function statesOf(chart: CaseChart, region: Region): Readonly<Record<string, Moves>> {
  return chart[region];
}

// The event belongs to another state of its region: still ahead, or behind.
function elsewhere(chart: CaseChart, home: Region, state: string, type: ChartEventType): Blocker {
  return remembered(ELSEWHERE, chart, `${home}.${state} ${type}`, () => {
    const first = firstStepsTowards(statesOf(chart, home), state, type);
    return first.length === 0 ? PAST : { code: 'notYet', who: first.flatMap(whoMayRecord) };
  });
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
