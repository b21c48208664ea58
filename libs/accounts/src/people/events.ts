import type { PersonEventBody } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';
import { ProblemError } from '@loive/platform';
import { blocked, type ActRow } from './acts.js';
import { rolesOfAgency, workingRolesOf } from './roles-of-agency.js';

interface Subject {
  readonly active: boolean;
  readonly paused: boolean;
  readonly role: string | null;
  /** The role that is left once all that end have ended. */
  readonly lastingRole: string | null;
}

type EventOf<Type extends PersonEventBody['type']> = Extract<PersonEventBody, { type: Type }>;

/** Records an event about somebody of the administrator's agency, under its lock. Throws a problem. */
export async function recordOn(tx: ActorTx, actor: Actor, personId: string, event: PersonEventBody): Promise<ActRow> {
  const [subject] = await tx.query<Subject>(
    `SELECT active, paused_at IS NOT NULL AS paused, app.role_of(id) AS role, app.role_of(id, 'infinity') AS "lastingRole"
     FROM people WHERE id = $1 AND agency_id = $2`,
    [personId, actor.agencyId],
  );
  if (subject === undefined) throw new ProblemError('notFound');
  if (personId === actor.personId) throw new ProblemError('notYours');
  if (!subject.active) throw blocked('hasLeft');
  switch (event.type) {
    case 'proposeRole':
      return await propose(tx, actor, personId, event);
    case 'confirmRole':
      return await confirm(tx, actor, personId, subject, event.grantId);
    case 'refuseRole':
      return await refuse(tx, actor, personId, event.grantId);
    case 'pause':
    case 'resume':
      return await pause(tx, actor, personId, subject, event.type);
    case 'leave':
      return await leave(tx, actor, personId, subject, event);
  }
}

async function propose(tx: ActorTx, actor: Actor, personId: string, { role, until, office }: EventOf<'proposeRole'>): Promise<ActRow> {
  if (!rolesOfAgency(actor.agencyType).includes(role)) throw invalid('role', 'notOfThisAgency');
  if (office !== undefined && role !== 'supervisor') throw invalid('office', 'forSupervisors');
  const [late] = await tx.query('SELECT 1 WHERE $1::timestamptz <= now()', [until ?? null]);
  if (late !== undefined) throw invalid('until', 'past');
  const [waiting] = await tx.query('SELECT 1 FROM role_grants WHERE person_id = $1 AND decided_at IS NULL', [personId]);
  if (waiting !== undefined) throw blocked('proposalWaits');
  await tx.query('INSERT INTO role_grants (person_id, agency_id, role, office, until, proposed_by) VALUES ($1, $2, $3, $4, $5, $6)', [
    personId,
    actor.agencyId,
    role,
    office ?? null,
    until ?? null,
    actor.personId,
  ]);
  return { act: 'proposeRole', personId, role, office, until: until ?? null };
}

interface Waiting extends Pick<ActRow, 'role' | 'office'> {
  readonly id: string;
  readonly until: Date | null;
  readonly proposedBy: string;
  /** The proposer is an administrator at this moment. */
  readonly stands: boolean;
  readonly over: boolean;
  /** The proposer made this administrator's account, or the other way round. */
  readonly made: boolean;
  /** Whoever made the account may still know its password. */
  readonly firstPassword: boolean;
}

async function waitingOf(tx: ActorTx, actor: Actor, personId: string, grantId: string): Promise<Waiting> {
  const [found] = await tx.query<Waiting>(
    `SELECT g.id, g.role, g.office, g.until, g.proposed_by AS "proposedBy", coalesce(g.until <= now(), false) AS over,
       p.active AND p.paused_at IS NULL AND coalesce(app.role_of(p.id) = 'agencyAdmin', false) AS stands,
       app.made_one_another(g.proposed_by, $3) AS made,
       EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = g.person_id AND a.first_password_until IS NOT NULL) AS "firstPassword"
     FROM role_grants g JOIN people p ON p.id = g.proposed_by
     WHERE g.id = $1 AND g.person_id = $2 AND g.decided_at IS NULL`,
    [grantId, personId, actor.personId],
  );
  if (found === undefined) throw blocked('proposalDecided');
  return found;
}

// The database holds the same rules: another person, neither of the two made by the other, both administrators at this
// moment, and nobody made one whose password the maker of the account may know.
async function confirm(tx: ActorTx, actor: Actor, personId: string, subject: Subject, grantId: string): Promise<ActRow> {
  const grant = await waitingOf(tx, actor, personId, grantId);
  if (grant.proposedBy === actor.personId) throw blocked('secondAdministrator');
  if (!grant.stands) throw blocked('proposerGone');
  if (grant.made) throw blocked('madeByTheOther');
  if (grant.role === 'agencyAdmin' && grant.firstPassword) throw blocked('firstPassword');
  if (grant.over) throw invalid('grantId', 'past');
  const working = workingRolesOf(actor.agencyType);
  if (!working.includes(grant.role ?? '')) await refuseIfLast(tx, actor, personId, subject);
  // What ends by itself lets the role before it come back; what does not takes its place.
  if (grant.until === null) await endRoles(tx, personId);
  await tx.query('UPDATE role_grants SET since = now(), decided_by = $2, decided_at = now() WHERE id = $1', [grant.id, actor.personId]);
  await endSessions(tx, actor, personId);
  if (!working.includes(grant.role ?? '')) await tx.query('SELECT app.hand_on_cases($1, NULL)', [personId]);
  return { act: 'confirmRole', personId, role: grant.role ?? null, office: grant.office ?? null, until: grant.until?.toISOString() ?? null };
}

async function refuse(tx: ActorTx, actor: Actor, personId: string, grantId: string): Promise<ActRow> {
  const grant = await waitingOf(tx, actor, personId, grantId);
  await refuseWaiting(tx, actor, personId);
  return { act: 'refuseRole', personId, role: grant.role ?? null, office: grant.office ?? null, until: grant.until?.toISOString() ?? null };
}

async function pause(tx: ActorTx, actor: Actor, personId: string, { paused }: Subject, act: 'pause' | 'resume'): Promise<ActRow> {
  if (paused === (act === 'pause')) throw blocked(act === 'pause' ? 'isPaused' : 'notPaused');
  await tx.query(`UPDATE people SET paused_at = ${act === 'pause' ? 'now()' : 'NULL'} WHERE id = $1`, [personId]);
  if (act === 'pause') await endSessions(tx, actor, personId);
  return { act, personId };
}

async function leave(tx: ActorTx, actor: Actor, personId: string, subject: Subject, { successorId }: EventOf<'leave'>): Promise<ActRow> {
  if (successorId !== undefined) await refuseUnlessWorking(tx, actor, personId, successorId);
  await refuseIfLast(tx, actor, personId, subject);
  await tx.query('UPDATE people SET active = false WHERE id = $1', [personId]);
  await endRoles(tx, personId);
  await refuseWaiting(tx, actor, personId);
  await endSessions(tx, actor, personId);
  await tx.query('SELECT app.hand_on_cases($1, $2)', [personId, successorId ?? null]);
  return { act: 'leave', personId, otherId: successorId ?? null };
}

// Asked whether or not there is a case: the answer must not tell an administrator of one. Whoever works for a while only
// leaves nobody behind when that ends.
async function refuseIfLast(tx: ActorTx, actor: Actor, personId: string, { role, lastingRole }: Subject): Promise<void> {
  const working = workingRolesOf(actor.agencyType);
  if (![role, lastingRole].some((one) => one !== null && working.includes(one))) return;
  const [other] = await tx.query(
    `SELECT 1 FROM people WHERE agency_id = $1 AND id <> $2 AND active AND paused_at IS NULL
       AND app.role_of(id) = ANY ($3) AND app.role_of(id, 'infinity') = ANY ($3) LIMIT 1`,
    [actor.agencyId, personId, working],
  );
  if (other === undefined) throw blocked('lastWorkingPerson');
}

/** Throws `invalid` unless this colleague works on cases for the actor's agency, and is not the person who hands over. */
export async function refuseUnlessWorking(tx: ActorTx, actor: Actor, personId: string, colleagueId: string, path = 'successorId'): Promise<void> {
  const [found] = await tx.query(
    `SELECT 1 FROM people WHERE id = $1 AND id <> $2 AND agency_id = $3 AND active AND paused_at IS NULL AND app.role_of(id) = ANY ($4)`,
    [colleagueId, personId, actor.agencyId, workingRolesOf(actor.agencyType)],
  );
  if (found === undefined) throw invalid(path, 'unknownPerson');
}

async function endRoles(tx: ActorTx, personId: string): Promise<void> {
  await tx.query('UPDATE role_grants SET until = now() WHERE person_id = $1 AND since <= now() AND (until IS NULL OR until > now())', [personId]);
}

async function refuseWaiting(tx: ActorTx, actor: Actor, personId: string): Promise<void> {
  await tx.query('UPDATE role_grants SET refused = true, decided_by = $2, decided_at = now() WHERE person_id = $1 AND decided_at IS NULL', [
    personId,
    actor.personId,
  ]);
}

// Open streams of the agency look at once whether their sessions still hold.
async function endSessions(tx: ActorTx, actor: Actor, personId: string): Promise<void> {
  await tx.query('DELETE FROM sessions WHERE person_id = $1', [personId]);
  await tx.query(`SELECT pg_notify('boards', $1)`, [actor.agencyId]);
}

function invalid(path: string, code: string): ProblemError {
  return new ProblemError('invalid', { fields: [{ path, code }] });
}
