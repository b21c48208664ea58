import { and, createMachine, transition } from 'xstate';
import { EFFECTS, type EffectName } from '../effects.js';
import type { ActingCaseActor } from '../access/roles.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import type { CaseSnapshot } from './case.js';
import type { CaseChart, ChartEventType, Move, Moves } from './chart.js';
import { GUARDS, holds, type GuardName } from './guards.js';
import { FILE } from './regions/file.js';
import { IDENTIFICATION } from './regions/identification.js';
import { PROTECTION } from './regions/protection.js';
import { RECEIPT, VERIFICATION } from './regions/receipt.js';
import { REINTEGRATION, SUPPORT } from './regions/support.js';
import { INITIAL_STAGE, REGIONS, type Region, type Stage } from './stage.js';

/** The chart of a case: seven regions side by side. */
export const CASE_CHART: CaseChart = {
  file: FILE,
  receipt: RECEIPT,
  verification: VERIFICATION,
  identification: IDENTIFICATION,
  protection: PROTECTION,
  support: SUPPORT,
  reintegration: REINTEGRATION,
};

/** Context of the machine: what guards read beside the actor. */
export interface CaseContext extends CaseSnapshot {
  readonly now: Instant;
}

/** An event as the chart sees it. */
export interface ChartEvent {
  readonly type: ChartEventType;
  readonly actor: ActingCaseActor;
}

/** The guards of a move as the machine asks them: outside the file's own region always with `fileOpen` first. */
export function guardsOf(region: Region, move: Move): readonly GuardName[] {
  const own = move.guards ?? [];
  return region === 'file' ? own : ['fileOpen', ...own];
}

/** The moves of a state for one event, in the order they are tried. */
export function movesOf(moves: Moves, type: ChartEventType): readonly Move[] {
  const found = moves[type];
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly Move[]) : [found as Move];
}

const GUARD_IMPLEMENTATIONS = Object.fromEntries(
  (Object.keys(GUARDS) as GuardName[]).map((name) => [
    name,
    ({ context, event }: { context: CaseContext; event: ChartEvent }) =>
      holds(name, { ...context, actor: event.actor }),
  ]),
);

// Actions are names that the process turns into effects; a move that only changes facts names `keepFacts`,
// since the machine answers "no" to an event that neither moves nor acts.
const ACTIONS = Object.fromEntries(['keepFacts', ...Object.keys(EFFECTS)].map((name) => [name, () => undefined]));

/** Builds the machine of a chart: no invoke, no timer, no I/O; a move without target keeps the state. */
export function createCaseMachine(chart: CaseChart) {
  return createMachine(
    {
      types: {} as { context: CaseContext; events: ChartEvent },
      id: 'case',
      type: 'parallel',
      context: {} as CaseContext,
      states: Object.fromEntries(
        (Object.keys(REGIONS) as Region[]).map((region) => [
          region,
          { initial: INITIAL_STAGE[region], states: statesOf(chart, region) },
        ]),
      ),
    },
    { guards: GUARD_IMPLEMENTATIONS, actions: ACTIONS },
  );
}

/** A machine made by `createCaseMachine`. */
export type CaseMachine = ReturnType<typeof createCaseMachine>;

/** The machine that API, web and tests run. */
export const caseMachine = createCaseMachine(CASE_CHART);

/** The machine's snapshot of a case, restored from its columns. */
export function resolve(machine: CaseMachine, snapshot: CaseSnapshot, now: Instant) {
  return machine.resolveState({ value: { ...snapshot.stage }, context: { ...snapshot, now } });
}

/** A restored snapshot, to ask several events of. */
export type ResolvedCase = ReturnType<typeof resolve>;

/** Moves by one event that `can()` allowed: the next stage and the names of what must happen. */
export function move(
  machine: CaseMachine,
  resolved: ResolvedCase,
  event: ChartEvent,
): { stage: Stage; effects: readonly EffectName[] } {
  const [next, actions] = transition(machine, resolved, event);
  return {
    stage: next.value as unknown as Stage,
    effects: actions.map((action): string => action.type).filter((name): name is EffectName => name in EFFECTS),
  };
}

function statesOf(chart: CaseChart, region: Region) {
  return Object.fromEntries(
    Object.entries(chart[region] as Record<string, Moves>).map(([state, moves]) => [
      state,
      {
        on: Object.fromEntries(
          (Object.keys(moves) as ChartEventType[]).map((type) => [
            type,
            movesOf(moves, type).map((move) => ({
              ...(move.target === undefined ? {} : { target: move.target }),
              guard: and([...guardsOf(region, move)]),
              actions: ['keepFacts', ...(move.effects ?? [])],
            })),
          ]),
        ),
      },
    ]),
  );
}
