import type { DataSource, QueryRunner } from 'typeorm';
import type { OutboxMessage } from './processor.js';

/** A message that is to be queued. */
export interface WaitingMessage {
  readonly id: string;
  readonly effect: string;
  readonly generation: number;
  /** Milliseconds until it is due by the database's clock; 0 when it is. */
  readonly wait: number;
}

/** Messages taken in one go. */
const BATCH = 200;
/** Messages queued anew in one go. */
const ANEW = 2_000;
// What passes by itself has passed within an hour; what always runs out of time must come before a person.
const COUNTS = `($3::text = 'always' OR $3::text = 'whenOld' AND not_before < now() - interval '1 hour')`;
/** One number for whoever looks after the outbox in this database. */
const LEADER_LOCK = 4_806_714;

/**
 * Messages nobody has queued yet, locked until the transaction ends. Never by a growing id: ids are
 * given before the commit, so a cursor would pass over whoever commits late.
 */
export async function takeWaiting(runner: QueryRunner, ahead: number, effects: readonly string[]): Promise<WaitingMessage[]> {
  const rows: unknown = await runner.query(
    `SELECT id, effect, generation,
       greatest(0, ceil(extract(epoch FROM not_before - clock_timestamp()) * 1000))::int AS wait
     FROM outbox
     WHERE delivered_at IS NULL AND dead_at IS NULL AND queued_at IS NULL
       AND not_before <= now() + $1 * interval '1 ms' AND effect = ANY ($2)
     ORDER BY not_before LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
    [ahead, effects],
  );
  return rows as WaitingMessage[];
}

/** Marks messages as handed to the queue. */
export async function markQueued(runner: Pick<QueryRunner, 'query'>, ids: readonly string[]): Promise<void> {
  await runner.query('UPDATE outbox SET queued_at = clock_timestamp() WHERE id = ANY ($1)', [ids]);
}

/** Messages that are due and not handed to the queue. */
export async function readDue(db: DataSource, effects: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `SELECT id FROM outbox
     WHERE delivered_at IS NULL AND dead_at IS NULL AND queued_at IS NULL AND not_before <= now() AND effect = ANY ($1)
     ORDER BY not_before LIMIT ${BATCH}`,
    [effects],
  );
  return rows.map(({ id }) => id);
}

/**
 * Gives every message that has been queued, due and undelivered for `quiet` milliseconds a new
 * generation, so that the relay makes a new job of it. Only messages of these effects. One process at
 * a time; counts the messages.
 */
export async function queueAnew(db: DataSource, quiet: number, effects: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const [leader] = await tx.query<{ won: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS won', [LEADER_LOCK]);
    if (!leader?.won) return 0;
    const rows = await tx.query<{ count: number }[]>(
      `WITH lost AS (
         SELECT id FROM outbox
         WHERE delivered_at IS NULL AND dead_at IS NULL
           AND greatest(queued_at, not_before) < clock_timestamp() - $1 * interval '1 ms'
           AND queued_at IS NOT NULL AND effect = ANY ($2)
         ORDER BY queued_at LIMIT ${ANEW} FOR UPDATE SKIP LOCKED),
       anew AS (
         UPDATE outbox o SET generation = o.generation + 1, queued_at = NULL FROM lost WHERE o.id = lost.id RETURNING 1)
       SELECT count(*)::int AS count FROM anew`,
      [quiet, effects],
    );
    return rows[0]?.count ?? 0;
  });
}

/** A message that is still to be delivered, with the milliseconds until it is due. */
export type DueMessage = OutboxMessage & { readonly wait: number };

/** Reads a message; null when it is delivered, put aside, or never was. */
export async function readUndelivered(db: DataSource, id: string): Promise<DueMessage | null> {
  const rows = await db.query<DueMessage[]>(
    `SELECT id, effect, case_id AS "caseId", seq, ids,
       to_char(not_before AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "notBefore",
       greatest(0, ceil(extract(epoch FROM not_before - clock_timestamp()) * 1000))::int AS wait
     FROM outbox WHERE id = $1 AND delivered_at IS NULL AND dead_at IS NULL`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whether a message is delivered. */
export async function isDelivered(db: DataSource, id: string): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM outbox WHERE id = $1 AND delivered_at IS NOT NULL', [id]);
  return rows.length === 1;
}

/** Marks a message delivered whose effect the inbox already holds; false when it holds none. */
export async function markAsInbox(db: DataSource, id: string): Promise<boolean> {
  const [rows] = await db.query<[unknown[], number]>(
    `UPDATE outbox SET delivered_at = clock_timestamp()
     WHERE id = $1 AND delivered_at IS NULL AND EXISTS (SELECT 1 FROM inbox WHERE message_id = $1) RETURNING id`,
    [id],
  );
  return rows.length === 1;
}

/** Whether a failure counts as an attempt; `whenOld`: once the message has been due for an hour. */
export type Counting = 'always' | 'whenOld' | 'never';

/** Writes a failure down; the last one allowed puts the message aside. */
export async function noteFailure(
  db: DataSource,
  id: string,
  failure: string,
  limits: { readonly counts: Counting; readonly most: number },
): Promise<{ attempts: number; dead: boolean } | null> {
  const [rows] = await db.query<[{ attempts: number; dead: boolean }[], number]>(
    `UPDATE outbox SET failure = $2, attempts = attempts + (${COUNTS})::int,
       dead_at = CASE WHEN ${COUNTS} AND attempts + 1 >= $4 THEN clock_timestamp() END
     WHERE id = $1 AND delivered_at IS NULL AND dead_at IS NULL
     RETURNING attempts, dead_at IS NOT NULL AS dead`,
    [id, failure, limits.counts, limits.most],
  );
  return rows[0] ?? null;
}
