import { createHmac } from 'node:crypto';
import type { PersonAct, PersonBlocker } from '@loive/contracts';
import { canonicalJson, type Actor, type Office, type Role } from '@loive/domain';
import { withActor, type ActorTx, type TicketKey } from '@loive/persistence';
import { ProblemError } from '@loive/platform';
import type { DataSource } from 'typeorm';

/** What makes an act repeatable: the client's key, and what was asked, by which a reused key is told. */
export interface ActRequest {
  readonly key: string;
  readonly body: unknown;
}

/** An act as it is kept for those who look at administrators. */
export interface ActRow {
  readonly act: PersonAct;
  readonly personId: string;
  readonly role?: Role | null;
  readonly office?: Office | null | undefined;
  /** ISO 8601; the end of a role. */
  readonly until?: string | null;
  readonly otherId?: string | null;
}

/** Keys of the house: tickets, and the hash of remembered bodies. */
export interface ActKeys {
  readonly ticket: TicketKey;
  readonly codes: Buffer;
}

/** Who may act on people, each only as what they are at this moment. */
export type ActingAs = 'agencyAdmin' | 'supervisor';

/**
 * Does one act on people of the actor's agency and writes it down, in one transaction: one at a time for
 * an agency, so that what is looked at holds. The same key does it once. Throws `notYours` when the role is
 * no longer the actor's, and `keyReused`.
 */
export async function act(
  db: DataSource,
  keys: ActKeys,
  actor: Actor & { readonly role: Role },
  as: ActingAs,
  request: ActRequest,
  work: (tx: ActorTx) => Promise<ActRow>,
): Promise<void> {
  const bodyHash = createHmac('sha256', keys.codes).update('people\0').update(canonicalJson(request.body)).digest('hex');
  await withActor(db, keys.ticket, actor, { purpose: 'administer' }, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`people ${actor.agencyId}`]);
    // A statement of its own: it sees what the one before, under the same lock, has left.
    const [now] = await tx.query<{ agency: string | null }>('SELECT app.agency_as($1) AS agency', [as]);
    if (now?.agency !== actor.agencyId) throw new ProblemError('notYours');
    const [before] = await tx.query<{ bodyHash: string }>(
      'SELECT body_hash AS "bodyHash" FROM people_acts WHERE by_person = $1 AND request_key = $2',
      [actor.personId, request.key],
    );
    if (before !== undefined) {
      if (before.bodyHash !== bodyHash) throw new ProblemError('keyReused');
      return;
    }
    const { act: done, personId, role = null, office = null, until = null, otherId = null } = await work(tx);
    await tx.query(
      `INSERT INTO people_acts (agency_id, by_person, person_id, act, role, office, until, other_person, request_key, body_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [actor.agencyId, actor.personId, personId, done, role, office, until, otherId, request.key, bodyHash],
    );
  });
}

/** Refuses an act with its reason. */
export function blocked(code: PersonBlocker): ProblemError {
  return new ProblemError('blocked', { blockers: [{ code, who: [] }] });
}
