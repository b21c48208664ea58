import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';

/** The password of every planted account. */
export const PASSWORD = 'mật khẩu chỉ để thử';

/** An account as a test plants it. */
export interface Planted {
  readonly username: string;
  readonly personId: string;
  readonly agencyId: string;
}

/** The cost of a planted hash: next to nothing unless time itself is tried. */
const CHEAP = { memoryCost: 1024, timeCost: 1 };

/** Puts an agency, a person and an account into a test's database, as its owner. */
export async function plantAccount(
  ownerUrl: string,
  { username, role, agencyType, active = true, cost = CHEAP }: {
    username: string;
    role: string;
    agencyType: string;
    active?: boolean;
    cost?: { memoryCost: number; timeCost: number };
  },
): Promise<Planted> {
  const [agencyId, personId] = [randomUUID(), randomUUID()];
  const passwordHash = await hash(PASSWORD.normalize('NFC'), { ...cost, parallelism: 1 });
  await asOwner(ownerUrl, async (db) => {
    await db.query(
      `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to)
       VALUES ($1, $2, $3, $4, 'vn-thu', NULL, '2025-07-01', NULL)`,
      [agencyId, agencyType, `Cơ quan ${username}`, `Agency of ${username}`],
    );
    await db.query('INSERT INTO people (id, agency_id, name, role, active) VALUES ($1, $2, $3, $4, $5)', [
      personId,
      agencyId,
      `Người thử ${username}`,
      role,
      active,
    ]);
    await db.query('INSERT INTO accounts (person_id, username, password_hash) VALUES ($1, $2, $3)', [
      personId,
      username,
      passwordHash,
    ]);
  });
  return { username, personId, agencyId };
}

/** Runs something as the owner of a test's database: for looking and planting, never for the product's code. */
export async function asOwner<T>(ownerUrl: string, act: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    return await act(db);
  } finally {
    await db.end();
  }
}
