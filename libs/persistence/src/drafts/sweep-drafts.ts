import type { DataSource } from 'typeorm';
import type { KeyStore } from '../sealing/key-store.js';

/** Drafts that one transaction removes. */
const BATCH = 50;

/**
 * Destroys the keys of drafts that ended or that nobody saved for `keptDays`, then removes the rows; counts them. A row goes
 * only after its keys: cut short, or with the key store away, it is found again.
 */
export async function sweepDrafts(db: DataSource, store: Pick<KeyStore, 'destroy'>, keptDays: number): Promise<number> {
  let swept = 0;
  for (;;) {
    const batch = await db.transaction(async (tx) => {
      const over = `(ended_at IS NOT NULL OR saved_at < now() - make_interval(days => ${keptDays}))`;
      const [rows] = await tx.query<[{ key_id: string }[], number]>(
        `DELETE FROM intake_drafts WHERE ${over} AND (author_id, id) IN (SELECT author_id, id FROM intake_drafts WHERE ${over} LIMIT ${BATCH}) RETURNING key_id`,
      );
      for (const { key_id: keyId } of rows) await store.destroy(keyId);
      return rows.length;
    });
    swept += batch;
    if (batch < BATCH) return swept;
  }
}
