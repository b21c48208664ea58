import { dayInVietnam, usableOptions, type ActingCaseActor, type CaseEvent, type FieldFault } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';

/** What speaks against taking an option; nothing for other events. One of a referral is for the agencies at its ends. */
export function optionFaults(actor: ActingCaseActor, event: CaseEvent, record: Pick<CaseRecord, 'facts' | 'milestones' | 'referrals' | 'settings'>, now: string): readonly FieldFault[] {
  if (event.type !== 'useOption') return [];
  const offered = usableOptions(record.facts, record.milestones, dayInVietnam(event.at ?? now), record.settings).filter(({ step }) => step === event.step);
  if (offered.length === 0) return [{ path: 'step', code: 'notOffered' }];
  const referral = record.referrals.find(({ id }) => id === event.referralId);
  const atEnd = referral === undefined || [referral.fromAgencyId, referral.toAgencyId].includes(actor.agencyId);
  return atEnd && offered.some(({ referralId }) => referralId === (event.referralId ?? null)) ? [] : [{ path: 'referralId', code: 'notFound' }];
}
