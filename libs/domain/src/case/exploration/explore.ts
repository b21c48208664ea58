import type { ActingCaseActor } from '../../access/roles.js';
import type { Instant } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseFacts, CaseSnapshot } from '../case.js';
import { CASE_CHART, caseMachine, guardsOf, move, movesOf, resolve, type CaseMachine } from '../case.machine.js';
import type { CaseChart, ChartEventType, Moves } from '../chart.js';
import { holds } from '../guards.js';
import { fold } from '../fold/fold.js';
import { ruleFaults } from '../form/rules.js';
import { chartTypeFor } from '../kinds.js';
import { missingPapers } from '../papers.js';
import { REGIONS, type Region, type Stage } from '../stage.js';

/** Something a person may try: who, and which event in a given situation; null where it makes no sense. */
export interface Deed {
  readonly name: string;
  readonly actor: ActingCaseActor;
  readonly event: (snapshot: CaseSnapshot) => CaseEvent | null;
  /** The clock of the attempt; left out: the model's. */
  readonly now?: Instant;
}

/** A part of the world small enough to be walked through wholly. */
export interface Model {
  readonly name: string;
  readonly starts: readonly CaseSnapshot[];
  readonly deeds: readonly Deed[];
  /** The facts that the guards of these deeds read, as text; the stage is added. */
  readonly facts: (snapshot: CaseSnapshot) => string;
  /** More states than this is an error, never a cut. */
  readonly limit: number;
  readonly now: Instant;
}

/** The rules under test; the seeded mistakes replace one of them. */
export interface Rules {
  readonly chart: CaseChart;
  readonly machine: CaseMachine;
  readonly kindOf: typeof chartTypeFor;
  readonly papersMissing: typeof missingPapers;
}

/** The rules as the product runs them. */
export const RULES: Rules = { chart: CASE_CHART, machine: caseMachine, kindOf: chartTypeFor, papersMissing: missingPapers };

/** One accepted deed. `transition` names region, state, event and which of several moves was taken. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly deed: number;
  readonly event: CaseEvent;
  readonly transition: string;
}

/** Everything a model can reach. The first states are its starts. */
export interface Graph {
  readonly model: Model;
  readonly states: readonly CaseSnapshot[];
  readonly edges: readonly Edge[];
}

/** A deed that policy's forms and the chart let pass. */
interface Accepted {
  readonly event: CaseEvent;
  readonly stage: Stage;
  readonly facts: CaseFacts;
  readonly transition: string;
}

/**
 * Tries deeds on one snapshot. The machine is asked once for each stage, event and outcome of every guard that stands
 * before it: beside these it reads nothing. Which stage follows a transition is remembered as well.
 */
export function tryingWith(model: Model, rules: Rules) {
  const answers = new Map<string, boolean>();
  // The chart assigns nothing: which stage follows hangs on the stage and the transition taken, not on facts.
  const stages = new Map<string, Stage>();
  return (snapshot: CaseSnapshot): ((deed: Deed) => Accepted | null) => {
    const where = Object.values(snapshot.stage).join(' ');
    const clocks = new Map<Instant, ReturnType<typeof resolve>>();
    const resolvedAt = (now: Instant): ReturnType<typeof resolve> => {
      const resolved = clocks.get(now) ?? resolve(rules.machine, snapshot, now);
      clocks.set(now, resolved);
      return resolved;
    };
    return (deed) => {
      const event = deed.event(snapshot);
      if (event === null) return null;
      const now = deed.now ?? model.now;
      const type = rules.kindOf(event, snapshot.facts);
      const home = regionOf(rules.chart, snapshot.stage, type);
      if (home === null) return null;
      const chartEvent = { type, actor: deed.actor };
      const ways = guardOutcomes(rules.chart, home, { ...snapshot, actor: deed.actor, now }, type);
      const asked = `${where}|${type}|${ways.map((way) => way.map(Number).join('')).join('/')}`;
      const can = answers.get(asked) ?? resolvedAt(now).can(chartEvent);
      answers.set(asked, can);
      if (!can || rules.papersMissing(event, type).length > 0) return null;
      if (ruleFaults(event, snapshot, deed.actor, now).length > 0) return null;
      const taken = ways.length === 1 ? '' : `#${String(ways.findIndex((way) => way.every(Boolean)))}`;
      const transition = `${home}.${snapshot.stage[home]} ${type}${taken}`;
      const stage = stages.get(`${where}|${transition}`) ?? move(rules.machine, resolvedAt(now), chartEvent).stage;
      stages.set(`${where}|${transition}`, stage);
      const at = event.at ?? now;
      const facts = fold(snapshot.facts, event, { actor: deed.actor, at, now, before: snapshot.stage, after: stage });
      return { event, stage, facts: tidy(facts), transition };
    };
  };
}

/** Walks a model breadth first, asking `can()` before each move. Throws when the state limit is passed. */
export function explore(model: Model, rules: Rules = RULES): Graph {
  const states: CaseSnapshot[] = [];
  const edges: Edge[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (snapshot: CaseSnapshot): number => {
    const { blockingDuties, openReferrals } = snapshot.openWork;
    const key = [...Object.values(snapshot.stage), model.facts(snapshot), blockingDuties, openReferrals].join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= model.limit) throw new Error(`${model.name}: more than ${String(model.limit)} states`);
    numbers.set(key, states.length);
    states.push(snapshot);
    return states.length - 1;
  };
  const trying = tryingWith(model, rules);
  model.starts.forEach(numberOf);
  // The list grows while it is walked: that is the breadth-first queue.
  for (let from = 0; from < states.length; from += 1) {
    const snapshot = states[from] as CaseSnapshot;
    const attempt = trying(snapshot);
    model.deeds.forEach((deed, index) => {
      const done = attempt(deed);
      if (done === null) return;
      const { event, stage, facts, transition } = done;
      edges.push({ from, to: numberOf({ ...snapshot, stage, facts }), deed: index, event, transition });
    });
  }
  return { model, states, edges };
}

/** Every transition of a chart, named as edges name them. */
export function transitionsOf(chart: CaseChart): readonly string[] {
  return (Object.keys(chart) as Region[]).flatMap((region) =>
    Object.entries<Moves>(chart[region]).flatMap(([state, moves]) =>
      (Object.keys(moves) as ChartEventType[]).flatMap((type) => {
        const ways = movesOf(moves, type);
        return ways.map((_, index) => `${region}.${state} ${type}${ways.length > 1 ? `#${String(index)}` : ''}`);
      }),
    ),
  );
}

/** The region that knows an event in its present state; null when none does. */
export function regionOf(chart: CaseChart, stage: Stage, type: ChartEventType): Region | null {
  const region = (Object.keys(REGIONS) as Region[]).find((name) => type in movesAt(chart, name, stage));
  return region ?? null;
}

function movesAt(chart: CaseChart, region: Region, stage: Stage): Moves {
  return (chart[region] as Readonly<Record<string, Moves>>)[stage[region]] ?? {};
}

// For each move that the state knows for the event, what its guards say.
function guardOutcomes(chart: CaseChart, region: Region, input: Parameters<typeof holds>[1], type: ChartEventType): readonly (readonly boolean[])[] {
  return movesOf(movesAt(chart, region, input.stage), type).map((way) => guardsOf(region, way).map((name) => holds(name, input)));
}

// Counters are capped at two and finished measures dropped: no guard can tell the difference.
function tidy(facts: CaseFacts): CaseFacts {
  const capped = (state: string) => facts.measures.filter((measure) => measure.state === state).slice(0, 2);
  const measures = [...capped('inForce'), ...capped('requested')].map((measure, index) => ({
    ...measure,
    id: `m${String(index + 1)}`,
  }));
  return {
    ...facts,
    measures,
    interviews: Math.min(facts.interviews, 2),
    deliveries: Math.min(facts.deliveries, 2),
    contacts: Math.min(facts.contacts, 2),
    consents: facts.consents.filter(({ withdrawnOn }) => withdrawnOn === null).slice(0, 2),
  };
}
