import type { Instant } from '../../law/calendar/calendar-date.js';
import { addDays, dayInVietnam } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseSnapshot, OpeningPayload } from '../case.js';
import { CASE_CHART } from '../case.machine.js';
import { decide, openCase } from '../case.process.js';
import { PEOPLE, type PersonName } from './actors.js';
import { deedsOn } from './deeds.js';
import { explore, transitionsOf, type Edge, type Graph, type Model } from './explore.js';
import { READ } from './read.js';

/** One step of a path: who records which event. The ids of agencies and people are those of `UUID` and `PEOPLE`. */
export interface CoverStep {
  readonly by: PersonName;
  readonly event: CaseEvent;
  readonly transition: string;
  /** The clock it is recorded by, where that is not the day of the walk: limits count from it. */
  readonly now?: Instant;
}

/** A case from its opening on. */
export interface CoverPath {
  readonly opening: OpeningPayload;
  readonly steps: readonly CoverStep[];
}

/** Paths that together take every transition of the chart, and the transitions left to others. */
export interface Cover {
  readonly paths: readonly CoverPath[];
  /** Transitions that need a row which only the database makes, and those of the system. */
  readonly leftOut: readonly string[];
}

// Duties, options of the law, seals, broken glass and court orders that run are rows with ids of their own; the system
// records when somebody leaves or an agency ends.
const NEEDS_A_ROW = /Duty|useOption|unseal|[bB]reakGlass|endCourtOrder|endAssignment|reassign|succeedAgency/;

// A path ends where the case changes hands: its owner is no fact of the chart.
const CHANGES_OWNER = ['file.open transferOwnership', 'file.open receivePerson#0'];

/**
 * Few short paths that take every transition, for a replay against the real database. Openings lie far enough
 * before `now` for every limit to have passed; each path walks on from where it is to the nearest transition not yet taken.
 */
export function caseCover(now: Instant): Cover {
  const wanted = new Set(transitionsOf(CASE_CHART));
  const leftOut = [...wanted].filter((name) => NEEDS_A_ROW.test(name));
  leftOut.forEach((name) => wanted.delete(name));
  const paths: CoverPath[] = [];
  for (const { opening, model } of coverModels(now)) {
    const graph = explore(model);
    const ways = waysOut(graph);
    for (;;) {
      const edges = walk(ways, wanted);
      if (edges.length === 0) break;
      paths.push({ opening, steps: stepsOf(graph, edges) });
    }
  }
  if (wanted.size > 0) throw new Error(`no path takes ${[...wanted].join(', ')}`);
  return { paths, leftOut };
}

function walk(ways: readonly (readonly Edge[])[], wanted: Set<string>): readonly Edge[] {
  const path: Edge[] = [];
  let at = 0;
  for (;;) {
    const next = nearest(ways, at, wanted);
    if (next === null) return path;
    path.push(...next);
    next.forEach(({ transition }) => wanted.delete(transition));
    const last = next.at(-1) as Edge;
    if (CHANGES_OWNER.includes(last.transition)) return path;
    at = last.to;
  }
}

// Breadth first from one state to the first edge whose transition is still wanted.
function nearest(ways: readonly (readonly Edge[])[], from: number, wanted: ReadonlySet<string>): readonly Edge[] | null {
  const cameBy = new Map<number, Edge | null>([[from, null]]);
  const queue = [from];
  for (const state of queue) {
    for (const edge of ways[state] ?? []) {
      if (wanted.has(edge.transition)) return [...trail(cameBy, state), edge];
      if (CHANGES_OWNER.includes(edge.transition) || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return null;
}

function trail(cameBy: ReadonlyMap<number, Edge | null>, to: number): readonly Edge[] {
  const edges: Edge[] = [];
  for (let edge = cameBy.get(to) ?? null; edge !== null; edge = cameBy.get(edge.from) ?? null) edges.unshift(edge);
  return edges;
}

function waysOut({ states, edges }: Graph): readonly (readonly Edge[])[] {
  const ways: Edge[][] = states.map(() => []);
  edges.forEach((edge) => ways[edge.from]?.push(edge));
  return ways;
}

// The walk renumbers measures and consents; played for real, each deed names the ones that are there.
function stepsOf({ model }: Graph, edges: readonly Edge[]): readonly CoverStep[] {
  let snapshot = model.starts[0] as CaseSnapshot;
  return edges.map(({ deed, transition }) => {
    const done = model.deeds[deed];
    const by = (Object.keys(PEOPLE) as PersonName[]).find((name) => PEOPLE[name].personId === done?.actor.personId);
    const event = done?.event(snapshot) ?? null;
    if (done === undefined || by === undefined || event === null) throw new Error(`nobody does ${transition}`);
    const decision = decide(snapshot, done.actor, event, done.now ?? model.now);
    if (!decision.ok) throw new Error(`${transition} is refused: ${JSON.stringify(decision)}`);
    snapshot = { ...snapshot, stage: decision.stage, facts: decision.facts };
    return { by, event, transition, ...(done.now === undefined ? {} : { now: done.now }) };
  });
}

// Small worlds with real openings. Facts that no deed of a world reads are left out of its key.
function coverModels(now: Instant): readonly { opening: OpeningPayload; model: Model }[] {
  const d = deedsOn(now);
  const adult: OpeningPayload = {
    channel: 'self_report',
    receivedAt: `${addDays(dayInVietnam(now), -110)}T09:30:00+07:00`,
    safety: 'unknown',
    language: 'und',
    alias: 'Hoa Ban',
    age: { bornOn: '1994-05-17', certainty: 'exact' },
    nationality: 'VN',
    indicators: ['local_casino_or_scam_compound_abroad'],
  };
  const child: OpeningPayload = { ...adult, alias: 'Sao Mai', safety: 'safe', age: { estimate: [15, 19], certainty: 'unsure' } };
  const known: OpeningPayload = { ...adult, safety: 'safe', language: 'vi' };
  const world = (name: string, opening: OpeningPayload, deeds: Model['deeds'], read: readonly ((s: CaseSnapshot) => string)[]) => ({
    opening,
    model: {
      name,
      now,
      starts: [startOf(opening, now)],
      deeds,
      limit: 20_000,
      facts: (snapshot: CaseSnapshot) => read.map((part) => part(snapshot)).join('|'),
    },
  });
  return [
    world('status', adult, [...d.firstQuestions, ...d.receipt, ...d.interview, ...d.verification, ...d.proof, ...d.identification, ...d.law.slice(0, -1), ...d.work.slice(0, -1)], [
      READ.first,
      READ.identification,
    ]),
    world('protection', known, [...d.protection, ...d.closing], [READ.measures]),
    world('help', known, [
      ...d.choice.slice(0, 1),
      ...d.receipt,
      ...d.verification,
      ...d.proof,
      ...d.identification.slice(0, 6),
      ...d.support,
      ...d.reintegration,
      ...d.closing,
    ], [READ.identification, READ.work, ({ facts }) => String(facts.choice)]),
    world('child', child, [...d.age, ...d.guardian, ...d.choice, ...d.consent, ...d.closing], [READ.child, READ.consents]),
    world('file', known, [...d.merging, ...d.work, ...d.closing], [READ.file]),
    world('access', known, [...d.sealing, ...d.holding, ...d.erasing, ...d.courtOrder, ...d.closing], [READ.access]),
    world('custody', known, d.custody, [READ.custody]),
  ];
}

function startOf(opening: OpeningPayload, now: Instant): CaseSnapshot {
  const decision = openCase(opening, PEOPLE.commune, now);
  if (!decision.ok) throw new Error(`opening refused: ${JSON.stringify(decision)}`);
  return { stage: decision.stage, facts: decision.facts, openWork: { blockingDuties: 0, openReferrals: 0 } };
}
