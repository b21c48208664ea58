// The referral chart once more, written down apart from the product's: a checker that asked the
// product what is lawful would never disagree with it.

type Steps = Readonly<Record<string, string>>;

const TALK = (state: string): Steps => ({ ask: state, answer: state, claim: state });

const CHART: Readonly<Record<string, Steps>> = {
  '': { draft: 'draft', send: 'queued' },
  draft: { revise: 'draft', send: 'queued', discard: 'discarded' },
  queued: { deliver: 'offered', recall: 'recalled', narrow: 'queued' },
  offered: { ...TALK('offered'), accept: 'accepted', decline: 'declined', lapse: 'lapsed', recall: 'recalled', narrow: 'offered' },
  accepted: { ...TALK('accepted'), start: 'inService', supplyProof: 'accepted', handBack: 'handedBack', recall: 'recalled' },
  inService: {
    ...TALK('inService'),
    supplyProof: 'inService',
    complete: 'completed',
    fail: 'failed',
    handBack: 'handedBack',
    recall: 'recalled',
  },
  completed: {},
  failed: { dismiss: 'failed' },
  declined: { dismiss: 'declined' },
  lapsed: { dismiss: 'lapsed' },
  handedBack: { dismiss: 'handedBack' },
  recalled: {},
  discarded: {},
};

/** Steps that end a referral or give it away: of two at one point, only one may win. */
export const DECIDING = ['accept', 'decline', 'recall', 'lapse', 'complete', 'fail', 'handBack', 'discard'];

/** Steps that the queue alone records. */
export const QUEUE_STEPS = ['deliver', 'lapse'];

/** Events of a case by which all its open referrals, or those of one consent, are recalled. */
export const RECALLING = ['withdrawConsent', 'close'];

/** State after a step; undefined where the chart has no such step. */
export function after(state: string, step: string): string | undefined {
  return CHART[state]?.[step];
}

/** True when nothing may follow but the sender's setting it aside. */
export function isEnded(state: string): boolean {
  return ['completed', 'failed', 'declined', 'lapsed', 'handedBack', 'recalled', 'discarded'].includes(state);
}

/** States whose packet is shut to the receiver at once. */
export const SHUT = ['recalled', 'declined', 'lapsed', 'handedBack'];

/** True when the name is one of a referral's events. */
export function isReferralStep(op: string): boolean {
  return Object.values(CHART).some((steps) => op in steps);
}
