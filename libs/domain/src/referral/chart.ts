import type { ReferralGuardName } from './guards.js';
import type { ReferralEventType, ReferralState } from './referral.js';

/** What a move brings about beside the new state; the process adds who and when. */
export type ReferralEffectName =
  | 'deliverReferral'
  | 'watchDelivery'
  | 'escalateReferral'
  | 'lapseReferral'
  | 'notifySender'
  | 'notifyReceiver'
  | 'notifyReceiverOnceOffered';

/** One way out of a state. Without a target the state stays and only facts change. */
export interface ReferralMove {
  readonly target?: ReferralState;
  /** All must hold; the builder adds `fileOpen`. */
  readonly guards?: readonly ReferralGuardName[];
  readonly effects?: readonly ReferralEffectName[];
}

/** The chart as data: machine, diagram and blockers are made from it. */
export type ReferralChart = {
  readonly [S in ReferralState]: Readonly<Partial<Record<ReferralEventType, ReferralMove>>>;
};

const RECALL: ReferralMove = { target: 'recalled', effects: ['notifyReceiverOnceOffered'] };
const RETURNED = { dismiss: { guards: ['needsReceiver'] } } as const satisfies ReferralChart[ReferralState];
const QUESTION: ReferralMove = { effects: ['notifySender'] };

/** The way of a referral from one agency to another. Consent is asked at each step that discloses more. */
export const REFERRAL_CHART: ReferralChart = {
  draft: {
    revise: {},
    send: { target: 'queued', guards: ['consentGiven', 'receiverFit'], effects: ['deliverReferral', 'watchDelivery'] },
    discard: { target: 'discarded' },
  },
  queued: {
    deliver: {
      target: 'offered',
      guards: ['consentGiven'],
      effects: ['notifyReceiver', 'escalateReferral', 'lapseReferral'],
    },
    recall: RECALL,
  },
  offered: {
    claim: {},
    accept: { target: 'accepted', guards: ['consentGiven'], effects: ['notifySender'] },
    decline: { target: 'declined', effects: ['notifySender'] },
    ask: QUESTION,
    // An answer starts the clocks anew: what the sender took to answer is not held against the receiver.
    answer: { guards: ['questionOpen'], effects: ['notifyReceiver', 'escalateReferral', 'lapseReferral'] },
    recall: RECALL,
    lapse: { target: 'lapsed', guards: ['lapseDue'], effects: ['notifySender', 'notifyReceiver'] },
  },
  accepted: {
    claim: {},
    ask: QUESTION,
    answer: { guards: ['questionOpen'], effects: ['notifyReceiver'] },
    start: { target: 'inService', effects: ['notifySender'] },
    supplyProof: { guards: ['proofMissing'] },
    handBack: { target: 'handedBack', effects: ['notifySender'] },
    recall: RECALL,
  },
  inService: {
    claim: {},
    ask: QUESTION,
    answer: { guards: ['questionOpen'], effects: ['notifyReceiver'] },
    supplyProof: { guards: ['proofMissing'] },
    complete: { target: 'completed', effects: ['notifySender'] },
    fail: { target: 'failed', effects: ['notifySender'] },
    handBack: { target: 'handedBack', effects: ['notifySender'] },
    recall: RECALL,
  },
  completed: {},
  failed: RETURNED,
  declined: RETURNED,
  lapsed: RETURNED,
  recalled: {},
  handedBack: RETURNED,
  discarded: {},
};

/** Steps that need no open file: they only put away what nobody else has seen or still has. */
const WITHOUT_FILE: readonly ReferralEventType[] = ['discard', 'dismiss'];

/** The guards of a move as the machine asks them. */
export function referralGuardsOf(type: ReferralEventType, move: ReferralMove): readonly ReferralGuardName[] {
  const own = move.guards ?? [];
  return WITHOUT_FILE.includes(type) ? own : ['fileOpen', ...own];
}
