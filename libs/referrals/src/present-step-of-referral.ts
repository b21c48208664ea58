import type { TimelineEventView } from '@loive/contracts';
import type { Actor, ActingRole } from '@loive/domain';
import type { ReferralStep } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** One event of a referral for one of its ends: colleagues by name, the people of the other end by agency and role. */
export function presentReferralStep(step: ReferralStep, reader: Actor, agencyOf: AgencyOf): TimelineEventView {
  return {
    seq: step.seq,
    type: `referral.${step.type}`,
    at: step.at,
    recordedAt: step.recordedAt,
    agency: agencyOf(step.agencyId),
    role: step.role as ActingRole,
    person: step.agencyId === reader.agencyId ? step.person : null,
    fieldNames: [...step.fieldNames],
    record: step.record === null ? null : { ...step.record },
    commits: { ...step.commits },
    hash: step.hash,
    prev: step.prev,
  };
}
