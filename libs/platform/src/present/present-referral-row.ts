import type { ReferralRowView } from '@loive/contracts';
import { isOpenToReceiver, isOverdue, type Actor, type Instant } from '@loive/domain';
import { endOf, type ReferralRow } from '@loive/persistence';
import type { AgencyOf } from './agency-of.js';

/** A referral in a list for this reader: a receiver is shown the referral alone, and the teaser only while it has a part in it. */
export function presentReferralRow(row: ReferralRow, reader: Pick<Actor, 'agencyId'>, agencyOf: AgencyOf, now: Instant): ReferralRowView {
  const end = endOf(row, reader);
  const receives = end === 'receiver';
  return {
    id: row.id,
    code: row.code,
    box: end === null ? null : receives ? 'in' : 'out',
    state: row.state,
    version: row.version,
    service: row.facts.service,
    urgency: row.facts.urgency,
    from: agencyOf(row.fromAgencyId),
    to: agencyOf(row.toAgencyId),
    caseId: receives || row.caseCode === null ? null : row.caseId,
    caseCode: receives ? null : row.caseCode,
    teaser: receives && !isOpenToReceiver(row, now) ? null : { ...row.card },
    sentAt: row.sentAt,
    answerBy: row.answerBy,
    overdue: isOverdue(row.state, row.answerBy, now),
    questionOpen: row.facts.questionOpen,
    claimedBy: receives ? row.claimedBy : null,
    needsNewReceiver: !receives && row.needsReceiver,
    updatedAt: row.updatedAt,
  };
}
