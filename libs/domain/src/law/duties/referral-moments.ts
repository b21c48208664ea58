import type { Milestone } from '../../case/case.js';
import type { ReferralState } from '../../referral/referral.js';
import type { MilestoneId } from '../book/milestones.js';
import { LEGAL_AID } from '../book/pathways/legal-aid.js';

// What one moment says besides: whoever registered a request has answered it, and so on.
const IMPLIED: Readonly<Partial<Record<string, MilestoneId>>> = {
  legal_aid_requested_detained: 'legal_aid_requested',
  legal_aid_registered_detained: 'legal_aid_registered',
  legal_aid_registered_without_proof: 'legal_aid_registered',
  legal_aid_registered: 'legal_aid_answered',
  legal_aid_refused: 'legal_aid_answered',
};

const OVER: readonly ReferralState[] = ['completed', 'failed', 'declined', 'lapsed', 'recalled', 'handedBack'];

/**
 * Milestones of the case that an event of a referral sets, for `dutiesAfter`: at the agency of the end that
 * it names, bound to the referral, with what each implies. When a referral that asked for legal aid is over,
 * `legal_aid_ended` is among them: the law then ends what is open of `legal_aid` (ground `refused` or
 * `referralEnded`) and never opens it again for this referral. Call it for every event of a referral, and
 * once for each referral that a case event recalls (state `recalled`).
 */
export function referralMoments(
  decided: {
    readonly state: ReferralState;
    readonly at: string;
    readonly milestones: readonly { readonly name: string; readonly at: string; readonly end: 'sender' | 'receiver' }[];
  },
  referral: { readonly id: string; readonly service: string; readonly fromAgencyId: string; readonly toAgencyId: string },
): readonly Milestone[] {
  const named = new Set(decided.milestones.map(({ name }) => name));
  const ended = referral.service === LEGAL_AID.id && OVER.includes(decided.state);
  const all = [
    ...decided.milestones.flatMap((milestone) => withImplied(milestone, named)),
    ...(ended ? [{ name: 'legal_aid_ended', at: decided.at, end: 'receiver' as const }] : []),
  ];
  return all.map(({ name, at, end }) => ({
    name,
    at,
    agencyId: end === 'sender' ? referral.fromAgencyId : referral.toAgencyId,
    referralId: referral.id,
  }));
}

function withImplied<T extends { readonly name: string }>(milestone: T, named: Set<string>): readonly T[] {
  const implied = IMPLIED[milestone.name];
  if (implied === undefined || named.has(implied)) return [milestone];
  named.add(implied);
  return [milestone, ...withImplied({ ...milestone, name: implied }, named)];
}
