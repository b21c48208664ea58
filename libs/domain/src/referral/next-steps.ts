import { mayStep, whoMayRecord } from '../access/policy.js';
import type { Blocker } from '../case/case.js';
import type { Instant } from '../law/calendar-date.js';
import { referralRefusal } from './blockers.js';
import type { ReferralActor, ReferralEventType, ReferralSnapshot } from './referral.js';

/** One step this actor might take: whether it may be now, and if not, why and who can help. */
export interface ReferralNextStep {
  readonly type: ReferralEventType;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
}

const STEPS_OF_END = {
  sender: ['revise', 'send', 'discard', 'answer', 'recall', 'dismiss'],
  receiver: ['claim', 'accept', 'decline', 'ask', 'start', 'supplyProof', 'complete', 'fail', 'handBack'],
  system: ['deliver', 'lapse'],
} as const satisfies Readonly<Record<string, readonly ReferralEventType[]>>;

/** Every step of this actor's end: open now, or blocked, by what, and who can help. Empty for who stands at neither end. */
export function referralNextSteps(snapshot: ReferralSnapshot, actor: ReferralActor, now: Instant): readonly ReferralNextStep[] {
  if (actor.end === null) return [];
  const input = { ...snapshot, now };
  return STEPS_OF_END[actor.end].map((type) => {
    const blockers = mayStep(actor, `referral.${type}`)
      ? referralRefusal(input, type)
      : [{ code: 'anotherRole', who: whoMayRecord(`referral.${type}`) }];
    return { type, allowed: blockers.length === 0, blockers };
  });
}
