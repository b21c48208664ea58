import type { Instant } from '../../law/calendar/calendar-date.js';
import { packetOpenUntil } from '../clocks.js';
import { REFERRAL_CHART, type ReferralChart } from '../chart.js';
import { decideReferral, REFERRAL_RULES, type ReferralRules } from '../process.js';
import { recallAll } from '../recall-all.js';
import type { ReferralEventType, ReferralState } from '../referral.js';
import { ACTORS } from './people.js';
import { keyOf, snapshotOf, type Deed, type World } from './world.js';

/** The rules of the walk: those of the product, and what the recorder does beside them; planted mistakes replace one. */
export interface WalkRules extends ReferralRules {
  readonly recallAll: typeof recallAll;
  readonly openUntil: typeof packetOpenUntil;
}

/** The rules as the product runs them. */
export const WALK_RULES: WalkRules = { ...REFERRAL_RULES, recallAll, openUntil: packetOpenUntil };

/** One accepted deed. `transition` names state and event; null for what happened beside the referral. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly deed: Deed;
  readonly transition: string | null;
}

/** Everything that can be reached; the first states are the starts. */
export interface Graph {
  readonly worlds: readonly World[];
  readonly edges: readonly Edge[];
}

/** Two moments of a walk: the usual one, and one at which every offer has lapsed. */
export interface Clocks {
  readonly now: Instant;
  readonly later: Instant;
}

/** Walks breadth first, asking the rules before each move. Throws when the state limit is passed, and never cuts. */
export function explore(
  starts: readonly World[],
  deeds: readonly Deed[],
  clocks: Clocks,
  limit: number,
  rules: WalkRules = WALK_RULES,
): Graph {
  const worlds: World[] = [];
  const edges: Edge[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (world: World): number => {
    const key = keyOf(world);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (worlds.length >= limit) throw new Error(`more than ${String(limit)} states`);
    numbers.set(key, worlds.length);
    worlds.push(world);
    return worlds.length - 1;
  };
  starts.forEach(numberOf);
  // The list grows while it is walked: that is the breadth-first queue.
  for (let from = 0; from < worlds.length; from += 1) {
    const world = worlds[from] as World;
    for (const deed of deeds) {
      const after = tried(world, deed, clocks, rules);
      if (after === null) continue;
      const transition = deed.kind === 'step' ? `${world.state} ${deed.event.type}` : null;
      edges.push({ from, to: numberOf(after), deed, transition });
    }
  }
  return { worlds, edges };
}

/** The world after a deed, or null where the rules refuse it. */
export function tried(world: World, deed: Deed, clocks: Clocks, rules: WalkRules = WALK_RULES): World | null {
  switch (deed.kind) {
    case 'step': {
      const now = deed.later === true ? clocks.later : clocks.now;
      const decided = decideReferral(snapshotOf(world), ACTORS[deed.by], deed.event, now, { recallWindowSeconds: 120 }, rules);
      if (!decided.ok) return null;
      const openUntil = decided.state === world.state ? world.openUntil : rules.openUntil(decided.state, now);
      const toAgencyType = deed.event.type === 'revise' ? receiverOf(decided.facts.service) : world.toAgencyType;
      return { ...world, toAgencyType, state: decided.state, facts: decided.facts, openUntil };
    }
    case 'withdrawConsent':
      return world.consentWithdrawn ? null : recalled({ ...world, consentWithdrawn: true }, 'consentWithdrawn', clocks, rules);
    case 'closeFile':
      return world.fileOpen ? recalled({ ...world, fileOpen: false }, 'caseClosed', clocks, rules) : null;
    case 'reopenFile':
      return world.fileOpen ? null : { ...world, fileOpen: true };
    case 'comeOfAge':
      return world.child && world.facts.basis === 'childProtection' ? { ...world, child: false } : null;
    case 'fillUp':
      return world.receiverFull || world.state !== 'draft' ? null : { ...world, receiverFull: true };
    case 'freeUp':
      return world.receiverFull && world.state === 'draft' ? { ...world, receiverFull: false } : null;
  }
}

/** Every transition of a chart, named as edges name them. */
export function transitionsOf(chart: ReferralChart = REFERRAL_CHART): readonly string[] {
  return (Object.keys(chart) as ReferralState[]).flatMap((state) =>
    (Object.keys(chart[state]) as ReferralEventType[]).map((type) => `${state} ${type}`),
  );
}

// A revised draft may name another receiver; in these worlds each service has one.
function receiverOf(service: string): string {
  return service === 'legal_aid' ? 'LEGAL_AID_CENTRE' : 'VICTIM_FACILITY';
}

function recalled(world: World, ground: 'consentWithdrawn' | 'caseClosed', { now }: Clocks, rules: WalkRules): World {
  const [done] = rules.recallAll([world], ground, ground === 'consentWithdrawn' ? world.facts.consentId : null);
  return done === undefined ? world : { ...world, state: done.state, facts: done.facts, openUntil: rules.openUntil(done.state, now) };
}
