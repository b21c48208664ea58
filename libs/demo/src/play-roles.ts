import type { Office } from '@loive/domain';
import { withActor, type ActorTx, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';
import { keyOf } from './key-of.js';
import { demoActor } from './people.js';

const DAY = 24 * 60 * 60 * 1000;

interface Newcomer {
  readonly username: string;
  readonly name: string;
  /** Administrator who took them in and proposed their role, and who confirmed it; null: it waits. */
  readonly by: string;
  readonly confirmedBy: string | null;
  /** Days from now on which the role ends; null: not by itself. */
  readonly days: number | null;
}

/** Of the health authority: somebody who stands in for three weeks, and somebody whose role waits for the second administrator. */
const NEWCOMERS: readonly Newcomer[] = [
  { username: 'health.standin', name: 'Lã Thị Hồng', by: 'admin', confirmedBy: 'admin2', days: 21 },
  { username: 'health.new', name: 'Sầm Văn Nghĩa', by: 'admin2', confirmedBy: null, days: null },
];

/** Who heads the health authority and who is deputy; elsewhere nobody is named yet. */
const OFFICES: readonly { readonly username: string; readonly office: Office }[] = [
  { username: 'health.head', office: 'head' },
  { username: 'health.head2', office: 'deputy' },
];

/**
 * Takes people in and gives them roles as two administrators would, with the API's rights and no others; safe to repeat.
 * They sign in with the password of the demo set.
 */
export async function playRoles(owner: DataSource, api: DataSource, key: TicketKey, now: Date): Promise<void> {
  for (const newcomer of NEWCOMERS) await play(api, key, newcomer, now);
  for (const { username, office } of OFFICES) await playOffice(api, key, demoActor(username).personId, office);
  await owner.query(
    `UPDATE accounts a SET password_hash = d.password_hash, first_password_until = NULL FROM accounts d
     WHERE d.person_id = $1 AND a.person_id = ANY ($2)`,
    [demoActor('admin').personId, NEWCOMERS.map(({ username }) => keyOf(`person ${username}`))],
  );
}

async function play(api: DataSource, key: TicketKey, { username, name, by, confirmedBy, days }: Newcomer, now: Date): Promise<void> {
  const personId = keyOf(`person ${username}`);
  const grant = { role: 'social', until: days === null ? null : new Date(now.getTime() + days * DAY).toISOString() };
  const asked = demoActor(by);
  const isNew = await withActor(api, key, asked, { purpose: 'administer' }, async (tx) => {
    if ((await tx.query('SELECT 1 FROM people WHERE id = $1', [personId])).length > 0) return false;
    await tx.query('INSERT INTO people (id, agency_id, name) VALUES ($1, $2, $3)', [personId, asked.agencyId, name]);
    await tx.query(
      `INSERT INTO accounts (person_id, username, password_hash, first_password_until)
       SELECT $1, $2, password_hash, now() + interval '7 days' FROM accounts WHERE person_id = $3`,
      [personId, username, asked.personId],
    );
    await note(tx, by, personId, 'create', null);
    await tx.query('INSERT INTO role_grants (person_id, agency_id, role, until, proposed_by) VALUES ($1, $2, $3, $4, $5)', [
      personId,
      asked.agencyId,
      grant.role,
      grant.until,
      asked.personId,
    ]);
    await note(tx, by, personId, 'proposeRole', grant);
    return true;
  });
  if (!isNew || confirmedBy === null) return;
  const second = demoActor(confirmedBy);
  await withActor(api, key, second, { purpose: 'administer' }, async (tx) => {
    await tx.query('UPDATE role_grants SET since = now(), decided_by = $2, decided_at = now() WHERE person_id = $1 AND decided_at IS NULL', [
      personId,
      second.personId,
    ]);
    await note(tx, confirmedBy, personId, 'confirmRole', grant);
  });
}

async function playOffice(api: DataSource, key: TicketKey, personId: string, office: Office): Promise<void> {
  const grant = { role: 'supervisor', office, until: null };
  const [first, second] = [demoActor('admin'), demoActor('admin2')];
  const isNew = await withActor(api, key, first, { purpose: 'administer' }, async (tx) => {
    if ((await tx.query('SELECT 1 FROM role_grants WHERE person_id = $1 AND office IS NOT NULL', [personId])).length > 0) return false;
    await tx.query(`INSERT INTO role_grants (person_id, agency_id, role, office, proposed_by) VALUES ($1, $2, 'supervisor', $3, $4)`, [personId, first.agencyId, office, first.personId]);
    await note(tx, 'admin', personId, 'proposeRole', grant);
    return true;
  });
  if (!isNew) return;
  await withActor(api, key, second, { purpose: 'administer' }, async (tx) => {
    await tx.query('UPDATE role_grants SET until = now() WHERE person_id = $1 AND since <= now() AND until IS NULL', [personId]);
    await tx.query('UPDATE role_grants SET since = now(), decided_by = $2, decided_at = now() WHERE person_id = $1 AND decided_at IS NULL', [personId, second.personId]);
    await note(tx, 'admin2', personId, 'confirmRole', grant);
  });
}

async function note(tx: ActorTx, by: string, personId: string, act: string, grant: { role: string; office?: Office; until: string | null } | null): Promise<void> {
  const actor = demoActor(by);
  await tx.query(
    `INSERT INTO people_acts (agency_id, by_person, person_id, act, role, office, until, request_key, body_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'demo')`,
    [actor.agencyId, actor.personId, personId, act, grant?.role ?? null, grant?.office ?? null, grant?.until ?? null, keyOf(`${act} ${personId}`)],
  );
}
