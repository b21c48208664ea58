import type { ActingActor } from '@loive/domain';
import type { ActorTx } from '../../with-actor.js';
import type { LockedReferral } from '../standing/load-referral.js';
import type { Locked } from '../standing/load.js';
import { Refused } from '../standing/outcome.js';
import { endOf } from '../standing/referral-row.js';

/** Why a case could not be locked: a ticket that may not write shows nothing of it, so one more question tells whether it may be read. */
export async function refusalOfUnlocked(tx: ActorTx, caseId: string): Promise<Refused> {
  const seen = await tx.query('SELECT 1 WHERE app.reaches($1)', [caseId]);
  return new Refused({ kind: seen.length === 0 ? 'notFound' : 'notYours' });
}

/** What came in between on a referral, for somebody whose copy is old; a receiver is told from the sending on. */
export function stalenessOf({ row, steps }: LockedReferral, actor: Pick<ActingActor, 'agencyId'>, version: number): Refused {
  const from = endOf(row, actor) === 'receiver' ? (row.sentSeq ?? Infinity) : 1;
  const later = steps.filter((step) => step.version > version && step.seq >= from).slice(0, 20);
  const since = later.map(({ type, recordedAt, agencyId }) => ({ type, at: recordedAt, agencyId }));
  return new Refused({ kind: 'stale', version: row.version, since });
}

/** What came in between on a case, for somebody whose copy is old. */
export async function staleness(tx: ActorTx, locked: Locked, version: number): Promise<Refused> {
  const since = await tx.query<{ type: string; at: string; agencyId: string }>(
    `SELECT body ->> 'type' AS type, body ->> 'recordedAt' AS at, body ->> 'agencyId' AS "agencyId"
     FROM timeline_events WHERE case_id = $1 AND seq > $2 ORDER BY seq LIMIT 20`,
    [locked.record.id, version],
  );
  return new Refused({ kind: 'stale', version: locked.record.version, since });
}
