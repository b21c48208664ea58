import type { Rescue } from '@loive/domain';
import type { ActorTx } from '../../with-actor.js';
import { instant } from '../standing/instants.js';
import { idOrNull } from '../checks/referral-ids.js';

/** Columns of a rescue as JSON with the names of {@link Rescue}; `r` is the rescue. */
export const RESCUE_JSON = /* sql */ `jsonb_build_object('id', r.id, 'at', r.at, 'placeId', r.place_id, 'agencyId', r.rescuer_id, 'people', r.people)`;

/** A rescue as JSON gave it, with its instant as the rules write them. */
export const rescueOf = (row: Rescue): Rescue => ({ ...row, at: instant(row.at) });

/**
 * Counts one more case under the rescue of that id and gives its shared facts; its row waits for others of the same
 * rescue, so that each gets a number of its own. Null: none is named, or this agency recorded none.
 */
export async function joinRescue(tx: ActorTx, rescueId: unknown): Promise<Rescue | null> {
  const id = idOrNull(rescueId);
  if (id === null) return null;
  const [row] = await tx.query<{ rescue: Rescue }>(`WITH joined AS (UPDATE rescues r SET opened = r.opened + 1 WHERE r.id = $1 RETURNING ${RESCUE_JSON} AS rescue) SELECT rescue FROM joined`, [id]);
  return row === undefined ? null : rescueOf(row.rescue);
}

/** Writes down that a case was opened for one of those rescued; its number is the count that {@link joinRescue} left. */
export async function linkRescue(tx: ActorTx, caseId: string, { id }: Rescue): Promise<void> {
  await tx.query('INSERT INTO rescue_cases (case_id, rescue_id, number) SELECT $1, r.id, r.opened FROM rescues r WHERE r.id = $2', [caseId, id]);
}
