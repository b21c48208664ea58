import { mayActAs } from '../agencies/agency-types.js';
import { dayInVietnam, inForce, type CalendarDate, type Instant } from '../calendar/calendar-date.js';
import { IN_PROCEEDINGS } from '../book/pathways/legal-aid.js';
import { VIETNAM_CALENDAR, workingDayFrom, type WorkCalendar } from '../calendar/work-calendar.js';

/** A paper that proves who may have legal aid, in a period. */
export interface LegalAidProof {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly citation: string;
  /** False: shown as not verified. */
  readonly verified: boolean;
}

/** What proved eligibility until 30/06/2025, and what probably does since; the new list was not read. */
export const LEGAL_AID_PROOFS: readonly LegalAidProof[] = [
  {
    id: 'legal_aid_proof_2017',
    vi: 'Giấy tờ chứng minh là nạn nhân và có khó khăn về tài chính',
    en: 'Proof of being a victim and of financial hardship',
    from: '2018-01-01',
    to: '2025-06-30',
    citation: 'Circular 08/2017/TT-BTP art. 33(13)',
    verified: true,
  },
  {
    id: 'legal_aid_proof_2025',
    vi: 'Giấy tờ chứng minh là nạn nhân, người đang được xác định hoặc người dưới 18 tuổi đi cùng',
    en: 'Proof of being a victim, a person under identification or an accompanying under-18',
    from: '2025-07-01',
    to: null,
    citation: 'Legal Aid Law 11/2017/QH14 art. 7(6a) as amended (accepted papers not read)',
    verified: false,
  },
];

/** Papers that prove eligibility for a request made on a day. */
export function legalAidProofsOn(on: CalendarDate): readonly LegalAidProof[] {
  return LEGAL_AID_PROOFS.filter((proof) => inForce(proof, on));
}

/** Working days to a hearing below which a request is taken although papers are missing. */
const HEARING_IS_NEAR = 5;

/**
 * True when a request must be taken at once (Legal Aid Law art. 30(4); Circular 12/2018 art. 6(1)): the
 * hearing is less than five working days away, a body in proceedings sends it, or harm must be averted
 * (our reading: the sender asks for help `now`). The same day counts; a hearing that is over does not.
 */
export function legalAidIsUrgent(
  request: {
    readonly at: Instant;
    readonly fromAgencyType: string;
    readonly urgency: 'now' | 'urgent' | 'normal';
    readonly courtOn?: CalendarDate | null;
  },
  calendar: WorkCalendar = VIETNAM_CALENDAR,
): boolean {
  const today = dayInVietnam(request.at);
  const { courtOn } = request;
  const near = courtOn != null && courtOn >= today && courtOn < workingDayFrom(today, HEARING_IS_NEAR, calendar);
  return near || request.urgency === 'now' || mayActAs(request.fromAgencyType, IN_PROCEEDINGS);
}
