import { DataSource, type EntityManager } from 'typeorm';

/** One connection of the owner of the database, for whoever looks after the keys. */
export async function withOwner<Result>(ownerUrl: string, work: (db: DataSource) => Promise<Result>): Promise<Result> {
  const db = new DataSource({ type: 'postgres', url: ownerUrl, synchronize: false, installExtensions: false, applicationName: 'loive-keys', poolSize: 2 });
  await db.initialize();
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** One transaction as the role that may put values under another key, and nothing else. */
export function asKeys<Result>(db: DataSource, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.query('SET LOCAL ROLE loive_keys');
    return work(tx);
  });
}
