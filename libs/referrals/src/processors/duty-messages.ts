import { stillDue, type Rung, type TimedDuty } from '@loive/domain';
import type { Processor } from '@loive/queue';
import { askFor, type FurtherMessage } from './ask-for.js';
import { idOf } from './message-ids.js';

/** Reminds the agency whose duty it is before the limit. */
export function remindDuty(): Processor {
  return dutyProcessor('remindDuty', 'remind');
}

/** Tells its supervisors once the limit has passed. */
export function escalateDuty(): Processor {
  return dutyProcessor('escalateDuty', 'escalate');
}

interface Found {
  state: TimedDuty['state'];
  referralId: string | null;
  openedAt: Date;
  dueAt: Date | null;
  operationalTarget: boolean;
  ownerAgencyId: string | null;
  withAgencyIds: string[];
  now: Date;
}

// The message is only the occasion: whether anything is still to be said, the duty's row knows.
function dutyProcessor(effect: 'remindDuty' | 'escalateDuty', rung: Rung): Processor {
  return {
    effect,
    run: (message, context) =>
      context.once(effect, async (tx) => {
        const dutyId = idOf(message.ids, 'dutyId');
        const [found] = await tx.query<Found>(
          `SELECT state, referral_id AS "referralId", coalesce(anchor_at, opened_at) AS "openedAt", due_at AS "dueAt", operational_target AS "operationalTarget",
             owner_agency_id AS "ownerAgencyId", with_agency_ids AS "withAgencyIds", clock_timestamp() AS now
           FROM duties WHERE id = $1`,
          [dutyId],
        );
        if (found === undefined) return 'moot';
        const verdict = stillDue(timed(found), found.now.toISOString(), rung);
        if (verdict.say === 'nothing') return 'moot';
        if (verdict.say === 'wait') return askFor(tx, message, [{ effect, ids: message.ids, notBefore: verdict.until }]);
        const told = [...new Set([found.ownerAgencyId ?? message.ids.agencyId, ...found.withAgencyIds])].filter((id) => id !== undefined);
        if (told.length === 0) return 'moot';
        // A duty that came with a referral leads to the referral: its owner does not see the case.
        const link = found.referralId === null ? {} : { referralId: found.referralId };
        const audience = rung === 'remind' ? 'agency' : 'supervisors';
        const notice = (agencyId: string): FurtherMessage => ({ effect: 'notify', ids: { ...link, dutyId, agencyId, about: 'duty', audience } });
        await askFor(tx, message, told.map(notice));
      }),
  };
}

function timed({ state, openedAt, dueAt, operationalTarget }: Found): TimedDuty {
  return { state, openedAt: openedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null, operationalTarget };
}
