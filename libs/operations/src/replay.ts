import type { ReplayView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { withActor, type ActorTx, type TicketKey } from '@loive/persistence';
import { ProblemError } from '@loive/platform';
import type { DataSource } from 'typeorm';

// No queue is asked for anything: the relay finds a message that nobody has queued. Its new generation makes a
// new job, since the queue would take one of the old name for done.
/** Sets dead letter $1 going again and writes down that person $2 did it with key $3; answers no row when there is none. */
export const SET_GOING = `
  WITH again AS (
    UPDATE outbox SET dead_at = NULL, failure = NULL, attempts = 0, generation = generation + 1, queued_at = NULL
    WHERE id = $1 AND delivered_at IS NULL AND dead_at IS NOT NULL RETURNING id)
  INSERT INTO operator_acts (person_id, act, message_id, request_key)
  SELECT $2, 'replay', again.id, $3 FROM again
  RETURNING message_id AS id, at`;

/**
 * Sets a dead letter going again, and writes down who did it, in one transaction. The same key answers
 * the same; with another letter it is `keyReused`. Throws `notFound` when there is no such dead letter.
 */
export async function replay(db: DataSource, key: TicketKey, actor: Actor, letterId: string, requestKey: string): Promise<ReplayView> {
  return withActor(db, key, actor, { purpose: 'operate' }, async (tx) => {
    // A repeated request waits here for the first one, and then finds its answer.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`replay ${actor.personId} ${requestKey}`]);
    const before = await answered(tx, actor, requestKey);
    if (before !== undefined && before.id !== letterId) throw new ProblemError('keyReused');
    const [act] = before === undefined ? await tx.query<Act>(SET_GOING, [letterId, actor.personId, requestKey]) : [before];
    if (act === undefined) throw new ProblemError('notFound');
    if (before === undefined) await tx.query(`SELECT pg_notify('outbox', '')`);
    return { id: act.id, at: act.at.toISOString() };
  });
}

interface Act {
  readonly id: string;
  readonly at: Date;
}

async function answered(tx: ActorTx, { personId }: Actor, requestKey: string): Promise<Act | undefined> {
  const rows = await tx.query<Act>('SELECT message_id AS id, at FROM operator_acts WHERE person_id = $1 AND request_key = $2', [
    personId,
    requestKey,
  ]);
  return rows[0];
}
