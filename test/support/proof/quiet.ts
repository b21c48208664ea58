import { asOwner } from '../people.js';

/** What is still under way: messages that are due, and referrals that no receiver has been offered. */
const UNDER_WAY = `
  SELECT (SELECT count(*) FROM outbox WHERE delivered_at IS NULL AND dead_at IS NULL AND not_before <= now())::int AS due,
    (SELECT count(*) FROM referrals WHERE state = 'queued')::int AS queued`;

/** Milliseconds until nothing is due any more; null when that did not come within the patience given. */
export async function untilQuiet(ownerUrl: string, patience: number): Promise<number | null> {
  const started = Date.now();
  return asOwner(ownerUrl, async (db) => {
    let quietSince: number | null = null;
    while (Date.now() - started < patience) {
      const { rows } = await db.query<{ due: number; queued: number }>(UNDER_WAY);
      const isQuiet = rows[0]?.due === 0 && rows[0].queued === 0;
      quietSince = isQuiet ? (quietSince ?? Date.now()) : null;
      // A delivery may bring about the next message: quiet is what stays quiet.
      if (quietSince !== null && Date.now() - quietSince >= 500) return quietSince - started;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  });
}

/** Messages that were handed to the queue and are not delivered yet; 0 while the database is away. */
export async function queuedNow(ownerUrl: string): Promise<number> {
  const count = `SELECT count(*)::int AS n FROM outbox WHERE delivered_at IS NULL AND queued_at IS NOT NULL AND not_before <= now()`;
  try {
    return await asOwner(ownerUrl, async (db) => (await db.query<{ n: number }>(count)).rows[0]?.n ?? 0);
  } catch {
    return 0;
  }
}
