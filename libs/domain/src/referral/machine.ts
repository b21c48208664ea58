import { and, createMachine, transition } from 'xstate';
import { REFERRAL_CHART, referralGuardsOf, type ReferralChart, type ReferralEffectName, type ReferralMove } from './chart.js';
import { REFERRAL_GUARDS, referralHolds, type ReferralGuardInput, type ReferralGuardName } from './guards.js';
import type { ReferralEventType, ReferralState } from './referral.js';

/** An event as the chart sees it: guards never read a payload. */
export interface ReferralChartEvent {
  readonly type: ReferralEventType;
}

const EFFECT_NAMES: readonly ReferralEffectName[] = [
  'deliverReferral',
  'watchDelivery',
  'escalateReferral',
  'lapseReferral',
  'notifySender',
  'notifyReceiver',
  'notifyReceiverOnceOffered',
];

const GUARD_IMPLEMENTATIONS = Object.fromEntries(
  (Object.keys(REFERRAL_GUARDS) as ReferralGuardName[]).map((name) => [
    name,
    ({ context }: { context: ReferralGuardInput }) => referralHolds(name, context),
  ]),
);

// Actions are names that the process turns into effects; the machine answers "no" to an event that neither moves nor acts.
const ACTIONS = Object.fromEntries(['keepFacts', ...EFFECT_NAMES].map((name) => [name, () => undefined]));

/** Builds the machine of a chart: no timer, no I/O; a move without target keeps the state. */
export function createReferralMachine(chart: ReferralChart) {
  return createMachine(
    {
      types: {} as { context: ReferralGuardInput; events: ReferralChartEvent },
      id: 'referral',
      initial: 'draft',
      context: {} as ReferralGuardInput,
      states: Object.fromEntries(Object.entries(chart).map(([state, moves]) => [state, { on: transitionsOf(moves) }])),
    },
    { guards: GUARD_IMPLEMENTATIONS, actions: ACTIONS },
  );
}

/** A machine made by `createReferralMachine`. */
export type ReferralMachine = ReturnType<typeof createReferralMachine>;

/** The machine that recorder, routes and tests run. */
export const referralMachine = createReferralMachine(REFERRAL_CHART);

/** Moves by one event, or null where the chart does not allow it. */
export function moveReferral(
  machine: ReferralMachine,
  input: ReferralGuardInput,
  type: ReferralEventType,
): { readonly state: ReferralState; readonly effects: readonly ReferralEffectName[] } | null {
  const resolved = machine.resolveState({ value: input.state, context: input });
  if (!resolved.can({ type })) return null;
  const [next, actions] = transition(machine, resolved, { type });
  return {
    state: next.value as unknown as ReferralState,
    effects: actions.map((action): string => action.type).filter((name): name is ReferralEffectName => EFFECT_NAMES.includes(name as ReferralEffectName)),
  };
}

function transitionsOf(moves: ReferralChart[ReferralState]) {
  return Object.fromEntries(
    (Object.entries(moves) as [ReferralEventType, ReferralMove][]).map(([type, move]) => [
      type,
      {
        ...(move.target === undefined ? {} : { target: move.target }),
        guard: and([...referralGuardsOf(type, move)]),
        actions: ['keepFacts', ...(move.effects ?? [])],
      },
    ]),
  );
}
