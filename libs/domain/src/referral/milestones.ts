import type { Instant } from '../law/calendar/calendar-date.js';
import { legalAidIsUrgent } from '../law/people/legal-aid.js';
import { LEGAL_AID } from '../law/book/pathways/legal-aid.js';
import type { WorkCalendar } from '../law/calendar/work-calendar.js';
import type { ReferralDecision, ReferralEventType, ReferralFacts, ReferralState } from './referral.js';

type Milestones = Extract<ReferralDecision, { ok: true }>['milestones'];

/** Milestones of the law's data that a step of a referral to legal aid sets, and at which end. Other services set none. */
export function referralMilestones(step: {
  readonly type: ReferralEventType | 'draft';
  readonly at: Instant;
  readonly before: ReferralState | null;
  readonly facts: ReferralFacts;
  readonly fromAgencyType: string;
  readonly calendar?: WorkCalendar | undefined;
}): Milestones {
  if (step.facts.service !== LEGAL_AID.id) return [];
  const detained = (name: string): readonly string[] => (step.facts.detained ? [name, `${name}_detained`] : [name]);
  const at = (end: 'sender' | 'receiver', ...names: readonly string[]): Milestones => names.map((name) => ({ name, at: step.at, end }));
  switch (step.type) {
    case 'send':
      return at('sender', ...detained('legal_aid_requested'));
    case 'deliver':
      return at('receiver', 'legal_aid_centre_informed', ...(urgent(step) ? ['legal_aid_urgent'] : []));
    case 'accept':
      return at(
        'receiver',
        'legal_aid_answered',
        ...detained('legal_aid_registered'),
        ...(step.facts.proofMissing ? ['legal_aid_registered_without_proof'] : []),
      );
    case 'decline':
      return at('receiver', 'legal_aid_answered', 'legal_aid_refused');
    case 'ask':
      return step.before === 'offered' ? at('receiver', 'legal_aid_answered') : [];
    case 'claim':
      return step.before === 'offered' ? [] : at('receiver', 'legal_aid_provider_appointed');
    case 'start':
      return at('receiver', 'legal_aid_provider_appointed');
    case 'supplyProof':
      return at('receiver', 'legal_aid_proof_supplied');
    default:
      return [];
  }
}

function urgent({ facts, at, fromAgencyType, calendar }: Parameters<typeof referralMilestones>[0]): boolean {
  return legalAidIsUrgent({ at, fromAgencyType, urgency: facts.urgency, courtOn: facts.courtOn }, calendar);
}
