import { mayStep } from '../access/policy.js';
import type { Blocker } from '../case/case.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import { referralRefusal } from './blockers.js';
import { STEPS_OF_END, whoHelps } from './ends.js';
import type { ReferralActor, ReferralEventType, ReferralSnapshot } from './referral.js';

/** One step this actor might take: whether it may be now, and if not, why and who can help. */
export interface ReferralNextStep {
  readonly type: ReferralEventType;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
}

/** Every step of this actor's end: open now, or blocked, by what, and who can help. Empty for who stands at neither end. */
export function referralNextSteps(snapshot: ReferralSnapshot, actor: ReferralActor, now: Instant): readonly ReferralNextStep[] {
  if (actor.end === null) return [];
  const input = { ...snapshot, now };
  return STEPS_OF_END[actor.end].map((type) => {
    const blockers = mayStep(actor, `referral.${type}`)
      ? referralRefusal(input, type)
      : [{ code: 'anotherRole', who: whoHelps([`referral.${type}`], snapshot) }];
    return { type, allowed: blockers.length === 0, blockers };
  });
}
