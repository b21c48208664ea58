import type { PacketItem } from './packet.js';
import { answerClock } from './clocks.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import type { ReferralActor, ReferralDraft, ReferralEvent, ReferralFacts, ReferralSettings, ReferralState } from './referral.js';

/** States in which a referral has come back to its sender, who must find another way. */
export const RETURNED_STATES: readonly ReferralState[] = ['declined', 'lapsed', 'handedBack', 'failed'];

/** Whether a referral in this state waits for its sender to find another receiver, as long as nobody settled it. */
export function needsNewReceiver(state: ReferralState, facts: Pick<ReferralFacts, 'needsReceiver'>): boolean {
  return RETURNED_STATES.includes(state) && facts.needsReceiver;
}

/** Facts of a referral as drafted; `packet` is worked out already. */
export function draftedFacts(draft: ReferralDraft, packet: readonly PacketItem[], personId: string): ReferralFacts {
  return {
    service: draft.service,
    urgency: draft.urgency,
    consentId: draft.consentId ?? null,
    basis: draft.basis ?? null,
    packet,
    preparedBy: personId,
    sentBy: null,
    answerBy: null,
    lapseAt: null,
    claimedBy: null,
    questionOpen: false,
    ground: null,
    insteadOf: draft.insteadOf ?? null,
    detained: draft.detained ?? false,
    proofMissing: false,
    courtOn: draft.courtOn ?? null,
    needsReceiver: false,
  };
}

/** Facts after a step that policy, form and chart allowed. */
export function foldReferral(
  before: ReferralFacts,
  event: Exclude<ReferralEvent, { type: 'revise' }>,
  context: { readonly actor: ReferralActor; readonly now: Instant; readonly after: ReferralState; readonly settings: ReferralSettings },
): ReferralFacts {
  const { actor, now, after, settings } = context;
  const facts = RETURNED_STATES.includes(after) && event.type !== 'dismiss' ? { ...before, needsReceiver: true } : before;
  const clocks = () => answerClock(facts.urgency, now, settings.calendar);
  switch (event.type) {
    case 'send':
      return { ...facts, sentBy: actor.personId };
    case 'deliver':
      return { ...facts, ...clocks() };
    case 'claim':
      return { ...facts, claimedBy: event.personId };
    case 'accept':
      return { ...facts, claimedBy: facts.claimedBy ?? actor.personId, proofMissing: event.proofMissing ?? false };
    case 'ask':
      return { ...facts, questionOpen: true };
    case 'answer':
      return { ...facts, questionOpen: false, ...(after === 'offered' ? clocks() : {}) };
    case 'supplyProof':
      return { ...facts, proofMissing: false };
    case 'decline':
    case 'recall':
    case 'fail':
    case 'handBack':
      return { ...facts, ground: event.reason };
    case 'complete':
      return { ...facts, ground: event.outcome };
    case 'dismiss':
      return { ...facts, needsReceiver: false };
    case 'discard':
    case 'start':
    case 'lapse':
      return facts;
  }
}
