import { addDays, dayInVietnam, type Instant } from '../law/calendar-date.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../law/work-calendar.js';
import { PROCEEDINGS_TYPES } from './disclosure.js';
import type { ReferralDecision, ReferralEventType, ReferralFacts, ReferralState } from './referral.js';

type Milestones = Extract<ReferralDecision, { ok: true }>['milestones'];

/** A court date within so many working days makes a request for legal aid urgent. */
export const COURT_SOON_WORKING_DAYS = 5;

/** Milestones of the law's data that a step of a referral to legal aid sets, and at which end. Other services set none. */
export function referralMilestones(step: {
  readonly type: ReferralEventType | 'draft';
  readonly at: Instant;
  readonly before: ReferralState | null;
  readonly facts: ReferralFacts;
  readonly fromAgencyType: string;
  readonly calendar?: WorkCalendar | undefined;
}): Milestones {
  if (step.facts.service !== 'legal_aid') return [];
  const detained = (name: string): readonly string[] => (step.facts.detained ? [name, `${name}_detained`] : [name]);
  const at = (end: 'sender' | 'receiver', ...names: readonly string[]): Milestones => names.map((name) => ({ name, at: step.at, end }));
  switch (step.type) {
    case 'send':
      return at('sender', ...detained('legal_aid_requested'));
    case 'deliver':
      return at('receiver', 'legal_aid_centre_informed', ...(isUrgent(step) ? ['legal_aid_urgent'] : []));
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

// A body of proceedings tells the centre, or the court sits soon.
function isUrgent({ facts, at, fromAgencyType, calendar }: Parameters<typeof referralMilestones>[0]): boolean {
  if (PROCEEDINGS_TYPES.includes(fromAgencyType)) return true;
  const today = dayInVietnam(at);
  const soon = workingDayFrom(today, COURT_SOON_WORKING_DAYS, calendar ?? VIETNAM_CALENDAR);
  return facts.courtOn !== null && facts.courtOn >= addDays(today, -1) && facts.courtOn <= soon;
}
