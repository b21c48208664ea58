import { whoMayRecord } from '../access/policy.js';
import type { ReferralStep } from '../access/policy-rows.js';
import type { Blocker, CaseEventType } from '../case/case.js';
import type { ReferralEnd, ReferralEventType, ReferralSnapshot } from './referral.js';

/** The steps of each end, in the order in which they come. */
export const STEPS_OF_END = {
  sender: ['revise', 'send', 'discard', 'answer', 'recall', 'dismiss'],
  receiver: ['claim', 'accept', 'decline', 'ask', 'start', 'supplyProof', 'complete', 'fail', 'handBack'],
  system: ['deliver', 'lapse'],
} as const satisfies Readonly<Record<ReferralEnd, readonly ReferralEventType[]>>;

/** Types of the two agencies. */
export type EndTypes = Pick<ReferralSnapshot, 'fromAgencyType' | 'toAgencyType'>;

/** Role and agency types that may record one of these here: steps of the referral by the agency at their end alone. */
export function whoHelps(events: readonly (CaseEventType | ReferralStep)[], ends: EndTypes): Blocker['who'] {
  const key = `${events.join()} ${ends.fromAgencyType} ${ends.toAgencyType}`;
  const known = WHO.get(key) ?? findWhoHelps(events, ends);
  // Only known types of agency reach this, so the list stays short.
  WHO.set(key, known);
  return known;
}

const WHO = new Map<string, Blocker['who']>();

function findWhoHelps(events: readonly (CaseEventType | ReferralStep)[], ends: EndTypes): Blocker['who'] {
  const byRole = new Map<Blocker['who'][number]['role'], Set<string>>();
  for (const event of events) {
    const at = typeAt(event, ends);
    for (const { role, agencyTypes } of whoMayRecord(event)) {
      const types = byRole.get(role) ?? new Set<string>();
      agencyTypes.filter((type) => at === null || type === at).forEach((type) => types.add(type));
      byRole.set(role, types);
    }
  }
  return [...byRole].map(([role, types]) => ({ role, agencyTypes: [...types] })).filter(({ agencyTypes }) => agencyTypes.length > 0);
}

// Null: an event of the case, open to whoever takes part in it.
function typeAt(event: CaseEventType | ReferralStep, { fromAgencyType, toAgencyType }: EndTypes): string | null {
  if (!event.startsWith('referral.')) return null;
  const type = event.slice('referral.'.length);
  return (STEPS_OF_END.receiver as readonly string[]).includes(type) ? toAgencyType : fromAgencyType;
}
