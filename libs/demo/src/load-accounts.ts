import { hashPassword, passwordFits, type PasswordCost } from '@loive/platform';
import type { DataSource } from 'typeorm';
import { DEMO_AGENCIES, DEMO_FROM } from './agencies.js';
import { DEMO_PEOPLE } from './people.js';

/**
 * Puts the demo's agencies, people and accounts into the register, as their owner; safe to repeat.
 * Hashing takes a while, so it is done only when the password is new.
 */
export async function loadAccounts(owner: DataSource, password: string, cost: PasswordCost): Promise<void> {
  await owner.query(
    `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from)
     SELECT id, type, "nameVi", "nameEn", province, commune, $2
     FROM jsonb_to_recordset($1) AS a(id uuid, type text, "nameVi" text, "nameEn" text, province text, commune text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(Object.values(DEMO_AGENCIES)), DEMO_FROM],
  );
  const people = DEMO_PEOPLE.map(({ id, name, role, agency }) => ({ id, name, role, agency: DEMO_AGENCIES[agency].id }));
  await owner.query(
    `INSERT INTO people (id, agency_id, name, role)
     SELECT id, agency, name, role FROM jsonb_to_recordset($1) AS p(id uuid, agency uuid, name text, role text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(people)],
  );
  if (await isPresent(owner, password)) return;
  const accounts = await Promise.all(
    DEMO_PEOPLE.map(async ({ id, username }) => ({ id, username, hash: await hashPassword(password, cost) })),
  );
  await owner.query(
    `INSERT INTO accounts (person_id, username, password_hash)
     SELECT id, username, hash FROM jsonb_to_recordset($1) AS a(id uuid, username text, hash text)
     ON CONFLICT (person_id) DO UPDATE SET username = EXCLUDED.username, password_hash = EXCLUDED.password_hash`,
    [JSON.stringify(accounts)],
  );
}

async function isPresent(owner: DataSource, password: string): Promise<boolean> {
  const rows: { hash: string }[] = await owner.query(
    'SELECT password_hash AS hash FROM accounts WHERE person_id = ANY ($1) ORDER BY username',
    [DEMO_PEOPLE.map(({ id }) => id)],
  );
  const [first] = rows;
  return rows.length === DEMO_PEOPLE.length && first !== undefined && passwordFits(first.hash, password);
}
