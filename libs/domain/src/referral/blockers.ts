import type { Blocker } from '../case/case.js';
import { REFERRAL_CHART, referralGuardsOf, type ReferralChart } from './chart.js';
import { whoHelps, type EndTypes } from './ends.js';
import { REFERRAL_GUARDS, referralBlockersOf, referralHolds, type ReferralGuardInput } from './guards.js';
import { UNFIT_CODES } from './providers.js';
import type { ReferralEventType, ReferralState } from './referral.js';

/** Every code that a refusal of a referral may name. */
export const REFERRAL_BLOCKER_CODES: readonly string[] = [
  ...Object.keys(REFERRAL_GUARDS),
  ...UNFIT_CODES,
  'draftReadable',
  'packetReadable',
  'alreadyAccepted',
  'notYet',
  'past',
  'anotherRole',
];

/** Why the chart refuses an event now, and who can help. Empty when it does not refuse. */
export function referralRefusal(
  input: ReferralGuardInput,
  type: ReferralEventType,
  chart: ReferralChart = REFERRAL_CHART,
): readonly Blocker[] {
  const move = chart[input.state][type];
  if (move === undefined) return [elsewhere(chart, input, type)];
  const missing = referralGuardsOf(type, move).filter((name) => !referralHolds(name, input));
  // A closed file explains everything else.
  const told = missing.includes('fileOpen') ? (['fileOpen'] as const) : missing;
  return told.flatMap((name) => referralBlockersOf(name, input));
}

// The event belongs to another state: still ahead, or behind.
function elsewhere(chart: ReferralChart, input: EndTypes & { readonly state: ReferralState }, type: ReferralEventType): Blocker {
  const { state } = input;
  if (type === 'accept' && (state === 'accepted' || state === 'inService')) return { code: 'alreadyAccepted', who: [] };
  const first = firstStepsTowards(chart, state, type);
  if (first.length === 0) return { code: 'past', who: [] };
  return { code: 'notYet', who: whoHelps(first.map((step) => `referral.${step}` as const), input) };
}

// Breadth first: the events that start a shortest way to a state which knows `type`.
function firstStepsTowards(chart: ReferralChart, from: ReferralState, type: ReferralEventType): readonly ReferralEventType[] {
  const seen = new Set<ReferralState>([from]);
  let edge = exits(chart, from).map(({ event, target }) => ({ first: event, state: target }));
  while (edge.length > 0) {
    const found = edge.filter(({ state }) => type in chart[state]);
    if (found.length > 0) return [...new Set(found.map(({ first }) => first))];
    edge.forEach(({ state }) => seen.add(state));
    edge = edge.flatMap(({ first, state }) =>
      exits(chart, state).filter(({ target }) => !seen.has(target)).map(({ target }) => ({ first, state: target })),
    );
  }
  return [];
}

function exits(chart: ReferralChart, state: ReferralState): readonly { event: ReferralEventType; target: ReferralState }[] {
  return (Object.keys(chart[state]) as ReferralEventType[]).flatMap((event) => {
    const target = chart[state][event]?.target;
    return target === undefined ? [] : [{ event, target }];
  });
}
