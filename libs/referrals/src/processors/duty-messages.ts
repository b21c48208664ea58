import { stillDue, type Rung, type TimedDuty } from '@loive/domain';
import type { MessageIds, Processor } from '@loive/queue';
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
  fromAgencyId: string | null;
  toAgencyId: string | null;
  openedAt: Date;
  dueAt: Date | null;
  operationalTarget: boolean;
  paused: boolean;
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
          `SELECT d.state, r.id AS "referralId", r.from_agency_id AS "fromAgencyId", r.to_agency_id AS "toAgencyId",
             coalesce(d.anchor_at, d.opened_at) AS "openedAt", d.due_at AS "dueAt", d.operational_target AS "operationalTarget",
             d.pauses <> '[]' AND d.pauses -> -1 ->> 'to' IS NULL AS paused,
             d.owner_agency_id AS "ownerAgencyId", d.with_agency_ids AS "withAgencyIds", clock_timestamp() AS now
           FROM duties d LEFT JOIN referrals r ON r.id = d.referral_id WHERE d.id = $1`,
          [dutyId],
        );
        if (found === undefined) return 'moot';
        const verdict = stillDue(timed(found), found.now.toISOString(), rung);
        if (verdict.say === 'nothing') return 'moot';
        if (verdict.say === 'wait') return askFor(tx, message, [{ effect, ids: message.ids, notBefore: verdict.until }]);
        const told = placesOf(found, message.ids.agencyId);
        if (told.length === 0) return 'moot';
        const audience = rung === 'remind' ? 'agency' : 'supervisors';
        const notice = (place: Place): FurtherMessage => ({ effect: 'notify', ids: { ...place, dutyId, about: 'duty', audience } });
        await askFor(tx, message, told.map(notice));
      }),
  };
}

type Place = Required<Pick<MessageIds, 'agencyId'>> & Pick<MessageIds, 'referralId'>;

// A duty that came with a referral leads its ends to the referral, for the receiver does not see the case. Others are not
// told of it: it would say that there is a referral, and whose. `instead` is told of the case where nobody is named.
function placesOf({ ownerAgencyId, withAgencyIds, referralId, fromAgencyId, toAgencyId }: Found, instead: string | undefined): readonly Place[] {
  const all = [...new Set([ownerAgencyId ?? instead, ...withAgencyIds])].filter((id) => id !== undefined);
  return all.flatMap((agencyId): Place[] => {
    if (referralId !== null && (agencyId === fromAgencyId || agencyId === toAgencyId)) return [{ agencyId, referralId }];
    return referralId === null || agencyId === instead ? [{ agencyId }] : [];
  });
}

function timed({ state, openedAt, dueAt, operationalTarget, paused }: Found): TimedDuty {
  return { state, openedAt: openedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null, operationalTarget, paused };
}
