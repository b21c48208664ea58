import { randomBytes, randomUUID } from 'node:crypto';
import { FIRST_PASSWORD_DAYS } from '@loive/contracts';
import { importAdministrators, type AgencyToRun, type CalendarDate, type ImportFault, type NewAdministrator } from '@loive/domain';
import { hashPassword, type PasswordCost } from '@loive/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { firstPassword } from './first-password.js';

// Somebody who left, or never replaced the first password in its time, administers nothing any more.
const AGENCIES = `
  SELECT a.id, to_char(a.valid_to, 'YYYY-MM-DD') AS "validTo", EXISTS (
    SELECT 1 FROM people p LEFT JOIN accounts c ON c.person_id = p.id
    WHERE p.agency_id = a.id AND p.active AND app.role_of(p.id, now()) = 'agencyAdmin' AND coalesce(c.first_password_until > now(), true)
  ) AS "hasAdministrator"
  FROM agencies a`;

/** An account that was made, and the password that nobody can be told again. */
export interface MadeAccount extends NewAdministrator {
  readonly password: string;
}

/** Accounts that were made, or what is wrong with the rows of the table: then none was. */
export interface FirstAdministratorsMade {
  readonly made: readonly MadeAccount[];
  readonly faults: readonly ImportFault[];
}

/**
 * The first two administrators of agencies that have none, written by the owner of the database. The role stands in the
 * register, as nobody is there who could agree to it; the first password opens nothing but its own replacement.
 */
export async function addFirstAdministrators(owner: DataSource, text: string, { cost, today }: { cost: PasswordCost; today: CalendarDate }): Promise<FirstAdministratorsMade> {
  const asked = await readTable(owner.manager, text, today);
  if (!asked.ok) return { made: [], faults: asked.faults };
  // Hashing takes its time by design: not while others wait for the table of people.
  const accounts: NewAccount[] = [];
  for (const row of asked.rows) accounts.push(await accountOf(row, cost));
  return owner.transaction(async (tx) => {
    // Twice at once would make four.
    await tx.query('LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE');
    const table = await readTable(tx, text, today);
    if (!table.ok) return { made: [], faults: table.faults };
    for (const account of accounts) await addOne(tx, account);
    return { made: accounts.map(({ row, password }) => ({ ...row, password })), faults: [] };
  });
}

async function readTable(db: EntityManager, text: string, today: CalendarDate): Promise<ReturnType<typeof importAdministrators>> {
  const agencies = await db.query<AgencyToRun[]>(AGENCIES);
  const usernames = new Set((await db.query<{ username: string }[]>('SELECT username FROM accounts')).map(({ username }) => username));
  return importAdministrators(text, { agencies, usernames, today });
}

interface NewAccount {
  readonly row: NewAdministrator;
  readonly id: string;
  readonly password: string;
  readonly hash: string;
}

async function accountOf(row: NewAdministrator, cost: PasswordCost): Promise<NewAccount> {
  const id = randomUUID();
  const password = firstPassword(randomBytes(32), id, row.username);
  return { row, id, password, hash: await hashPassword(password, cost) };
}

async function addOne(tx: EntityManager, { row: { agency, name, username }, id, hash }: NewAccount): Promise<void> {
  await tx.query(`INSERT INTO people (id, agency_id, name, role) VALUES ($1, $2, $3, 'agencyAdmin')`, [id, agency, name]);
  await tx.query(
    `INSERT INTO accounts (person_id, username, password_hash, first_password_until) VALUES ($1, $2, $3, now() + interval '${FIRST_PASSWORD_DAYS} days')`,
    [id, username, hash],
  );
}
