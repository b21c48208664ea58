import { isOverdue, type ReferralState } from '@loive/domain';
import type { Processor } from '@loive/queue';
import { askFor, type FurtherMessage } from './ask-for.js';
import { idOf } from './message-ids.js';

interface Waiting {
  state: ReferralState;
  fromAgencyId: string;
  toAgencyId: string;
  answerBy: Date | null;
  now: Date;
}

/**
 * Tells the supervisors of both ends that an offer was not answered by its time, or those of the sender that
 * what they sent never came to be offered. The row is the truth: whatever happened in between ends it.
 */
export function escalateReferral(): Processor {
  return {
    effect: 'escalateReferral',
    run: (message, context) =>
      context.once('escalateReferral', async (tx) => {
        const referralId = idOf(message.ids, 'referralId');
        const [found] = await tx.query<Waiting>(
          `SELECT state, from_agency_id AS "fromAgencyId", to_agency_id AS "toAgencyId", answer_by AS "answerBy", clock_timestamp() AS now
           FROM referrals WHERE id = $1`,
          [referralId],
        );
        if (found === undefined) return 'moot';
        const tell = { referralId, audience: 'supervisors' } as const;
        const tellSender: FurtherMessage = { effect: 'notify', ids: { ...tell, agencyId: found.fromAgencyId, about: 'referralOut' } };
        if (message.ids.about === 'referralOut') return found.state === 'queued' ? askFor(tx, message, [tellSender]) : 'moot';
        if (!isLate(found)) return 'moot';
        await askFor(tx, message, [
          { effect: 'notify', ids: { ...tell, agencyId: found.toAgencyId, about: 'referralIn' } },
          tellSender,
        ]);
      }),
  };
}

function isLate({ state, answerBy, now }: Waiting): boolean {
  return isOverdue(state, answerBy?.toISOString() ?? null, now.toISOString());
}
