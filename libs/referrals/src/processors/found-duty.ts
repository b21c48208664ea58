import type { TimedDuty } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';
import type { MessageIds } from '@loive/queue';

/** A duty as a message about it finds its row, beside the database's clock. */
export interface FoundDuty extends TimedDuty {
  readonly step: string;
  /** When the case was given it, ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly verified: boolean;
  readonly referralId: string | null;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
  readonly ownerAgencyId: string | null;
  readonly withAgencyIds: readonly string[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

interface Row extends Omit<FoundDuty, 'openedAt' | 'recordedAt' | 'dueAt' | 'now'> {
  openedAt: Date;
  recordedAt: Date;
  dueAt: Date | null;
  now: Date;
}

/** The row of a duty as it is now; null: there is none. */
export async function findDuty(tx: ActorTx, dutyId: string): Promise<FoundDuty | null> {
  const [row] = await tx.query<Row>(
    `SELECT d.state, d.step, r.id AS "referralId", r.from_agency_id AS "fromAgencyId", r.to_agency_id AS "toAgencyId",
       coalesce(d.anchor_at, d.opened_at) AS "openedAt", d.opened_at AS "recordedAt", d.verified, d.due_at AS "dueAt", d.operational_target AS "operationalTarget",
       d.pauses <> '[]' AND d.pauses -> -1 ->> 'to' IS NULL AS paused,
       d.owner_agency_id AS "ownerAgencyId", d.with_agency_ids AS "withAgencyIds", clock_timestamp() AS now
     FROM duties d LEFT JOIN referrals r ON r.id = d.referral_id WHERE d.id = $1`,
    [dutyId],
  );
  if (row === undefined) return null;
  const { openedAt, recordedAt, dueAt, now } = row;
  return { ...row, openedAt: openedAt.toISOString(), recordedAt: recordedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null, now: now.toISOString() };
}

/** An agency that is told, and the referral that it is led to in place of the case. */
export type Place = Required<Pick<MessageIds, 'agencyId'>> & Pick<MessageIds, 'referralId'>;

/**
 * Where something about a duty is told. One that came with a referral leads its ends to the referral, for the receiver does
 * not see the case; others are not told of it: it would say that there is a referral, and whose. `instead` is told of the
 * case where nobody is named.
 */
export function placesOf({ ownerAgencyId, withAgencyIds, referralId, fromAgencyId, toAgencyId }: FoundDuty, instead: string | undefined): readonly Place[] {
  const all = [...new Set([ownerAgencyId ?? instead, ...withAgencyIds])].filter((id) => id !== undefined);
  return all.flatMap((agencyId): Place[] => {
    if (referralId !== null && (agencyId === fromAgencyId || agencyId === toAgencyId)) return [{ agencyId, referralId }];
    return referralId === null || agencyId === instead ? [{ agencyId }] : [];
  });
}
