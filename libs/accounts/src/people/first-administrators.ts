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
export function addFirstAdministrators(owner: DataSource, text: string, { cost, today }: { cost: PasswordCost; today: CalendarDate }): Promise<FirstAdministratorsMade> {
  return owner.transaction(async (tx) => {
    // Twice at once would make four.
    await tx.query('LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE');
    const agencies = await tx.query<AgencyToRun[]>(AGENCIES);
    const usernames = new Set((await tx.query<{ username: string }[]>('SELECT username FROM accounts')).map(({ username }) => username));
    const table = importAdministrators(text, { agencies, usernames, today });
    if (!table.ok) return { made: [], faults: table.faults };
    const made: MadeAccount[] = [];
    for (const row of table.rows) made.push({ ...row, password: await addOne(tx, row, cost) });
    return { made, faults: [] };
  });
}

async function addOne(tx: EntityManager, { agency, name, username }: NewAdministrator, cost: PasswordCost): Promise<string> {
  const id = randomUUID();
  const password = firstPassword(randomBytes(32), id, username);
  await tx.query(`INSERT INTO people (id, agency_id, name, role) VALUES ($1, $2, $3, 'agencyAdmin')`, [id, agency, name]);
  await tx.query(
    `INSERT INTO accounts (person_id, username, password_hash, first_password_until) VALUES ($1, $2, $3, now() + interval '${FIRST_PASSWORD_DAYS} days')`,
    [id, username, await hashPassword(password, cost)],
  );
  return password;
}
