import type { ActingActor } from '@loive/domain';
import type { DataSource, QueryRunner } from 'typeorm';
import { signTicket, type Access, type TicketKey } from './ticket.js';

/** A transaction that is under somebody's ticket. Made by {@link withActor} only. */
export interface ActorTx {
  /** Runs one statement with bound parameters and gives its rows. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Runs `work` in one transaction under the actor's ticket: all of it commits or none.
 * The ticket ends with the transaction, so a pooled connection never carries it on.
 */
export async function withActor<Result>(
  db: DataSource,
  key: TicketKey,
  actor: ActingActor,
  access: Access,
  work: (tx: ActorTx) => Promise<Result>,
): Promise<Result> {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`SELECT set_config('app.ticket', $1, true)`, [signTicket(actor, key, access)]);
    const result = await work(txOf(runner));
    await runner.commitTransaction();
    return result;
  } catch (failure) {
    if (runner.isTransactionActive) await rollBack(runner);
    throw failure;
  } finally {
    await runner.release();
  }
}

/**
 * Reads with one statement under the actor's ticket, in one round trip. Each row comes back as JSON;
 * parameters stand in the text as `$1[1]`, `$1[2]`, ... of type text, cast where needed.
 */
export async function readAs<Row>(
  db: DataSource,
  key: TicketKey,
  actor: ActingActor,
  access: Access,
  statement: string,
  parameters: readonly (string | number | boolean | null)[],
): Promise<Row[]> {
  const texts = parameters.map((value) => (value === null ? null : String(value)));
  const rows: { row: Row }[] = await db.query(`SELECT app.under_ticket($1, $2, $3::text[]) AS row`, [
    signTicket(actor, key, access),
    statement,
    texts,
  ]);
  return rows.map(({ row }) => row);
}

function txOf(runner: QueryRunner): ActorTx {
  return {
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      runner.query(sql, [...parameters]) as Promise<Row[]>,
  };
}

// The connection may be gone (the server was killed): then there is nothing left to roll back.
async function rollBack(runner: QueryRunner): Promise<void> {
  await runner.rollbackTransaction().catch((lost: unknown) => {
    if (!(lost instanceof Error)) throw lost;
  });
}
