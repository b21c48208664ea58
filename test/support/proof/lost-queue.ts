import { asOwner } from '../people.js';
import { eventually } from '../postgres.js';
import type { ProofHouse } from './house.js';
import { queuedNow } from './quiet.js';

/**
 * Does `work` while nothing can be delivered; then empties the queue and kills the worker, so that
 * every message of it was queued, none delivered, and the jobs are gone. The outbox alone knows them.
 */
export async function loseTheQueue(house: ProofHouse, count: number, work: () => Promise<unknown>): Promise<void> {
  await asOwner(house.ownerUrl, async (db) => {
    await db.query('BEGIN');
    await db.query('LOCK TABLE inbox IN EXCLUSIVE MODE');
    await work();
    await eventually(async () => {
      const queued = await queuedNow(house.ownerUrl);
      if (queued < count) throw new Error(`${queued} of ${count} messages are queued`);
    }, 30_000);
    await house.wipe();
    await house.kill('worker');
    await db.query('ROLLBACK');
  });
}
