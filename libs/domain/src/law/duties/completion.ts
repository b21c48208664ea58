import { mayActAs } from '../agencies/agency-types.js';
import { dayInVietnam, type Instant } from '../calendar/calendar-date.js';
import { stepOf } from '../book/law-book.js';
import { receiverOf, type LawCase, type Occurrence } from './moments.js';
import { indexOf } from '../agencies/register-index.js';
import { responsibleAgency } from '../agencies/responsible-agency.js';

/**
 * The milestone that completing a duty by hand sets, at the agency where the law expects it: a commune
 * that ticks off its notice has reached the health authority of the place. Null for a standing duty
 * or an unknown step.
 */
export function completionOf(
  done: { readonly step: string; readonly at: Instant; readonly agencyId: string; readonly referralId?: string | null },
  lawCase: LawCase,
): Occurrence | null {
  const moment = stepOf(done.step, lawCase.book)?.metBy;
  if (!moment) return null;
  const ofReferral = done.referralId == null ? {} : { referralId: done.referralId };
  const here = { name: moment.milestone, at: done.at, agencyId: done.agencyId, ...ofReferral };
  const doer = indexOf(lawCase.register).byId.get(done.agencyId);
  if (moment.at === undefined || (doer && mayActAs(doer.type, moment.at))) return here;
  const seat = receiverOf(lawCase) ?? doer ?? null;
  const reached = responsibleAgency({ actors: moment.at, holderId: null, seat, on: dayInVietnam(done.at) }, lawCase.register);
  return { ...here, agencyId: reached.agencyId ?? done.agencyId };
}
