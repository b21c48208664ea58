import { randomUUID } from 'node:crypto';
import type { ActingActor } from '@loive/domain';
import type { DataSource, QueryRunner } from 'typeorm';
import { OVER_BUDGET, OverBudget, isOverBudget } from './over-budget.js';
import { presentRequest } from './request-scope.js';
import { signTicket, type Access, type TicketKey } from './ticket.js';

/** A transaction that is under somebody's ticket. Made by {@link withActor} only. */
export interface ActorTx {
  /** Runs one statement with bound parameters and gives its rows. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Runs `work` in one transaction under the actor's ticket: all of it commits or none.
 * The ticket ends with the transaction, so a pooled connection never carries it on. A ticket that the gate refuses
 * shows no row. Throws {@link OverBudget}.
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
    await admit(runner, key, actor, access);
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
 * parameters stand in the text as `$1[1]`, `$1[2]`, ... of type text, cast where needed. Throws {@link OverBudget}.
 */
export async function readAs<Row>(
  db: DataSource,
  key: TicketKey,
  actor: ActingActor,
  access: Access,
  statement: string,
  parameters: readonly (string | number | boolean | null)[],
): Promise<Row[]> {
  // There is nothing for them to ask: the role in which the database would answer may read none of it.
  const reader = readerOf(actor, access);
  if (reader === 'loive_stats' || (reader === 'loive_audit' && access.purpose === 'referral')) return [];
  const texts = parameters.map((value) => (value === null ? null : String(value)));
  const request = requestOf(access);
  try {
    const rows: { row: Row }[] = await db.query(`SELECT app.under_ticket($1, $2, $3, $4::text[]) AS row`, [
      signTicket(actor, key, { ...access, request }),
      request,
      statement,
      texts,
    ]);
    return rows.map(({ row }) => row);
  } catch (failure) {
    throw isOverBudget(failure) ? new OverBudget() : failure;
  }
}

/** The role in which the database reads for somebody, where it is not the process's own; as `app.reads_as` has it. */
export function readerOf({ role }: Pick<ActingActor, 'role'>, { purpose }: Pick<Access, 'purpose'>): 'loive_audit' | 'loive_stats' | null {
  if (!['list', 'page', 'audit', 'referral'].includes(purpose)) return null;
  if (role === 'auditor') return 'loive_audit';
  return role === 'statistician' || role === 'agencyAdmin' ? 'loive_stats' : null;
}

async function admit(runner: QueryRunner, key: TicketKey, actor: ActingActor, access: Access): Promise<void> {
  const request = requestOf(access);
  const [told]: { admitted: string }[] = await runner.query('SELECT app.admit($1, $2) AS admitted', [
    signTicket(actor, key, { ...access, request }),
    request,
  ]);
  if (told?.admitted === OVER_BUDGET) throw new OverBudget();
  const reader = readerOf(actor, access);
  if (reader !== null) await runner.query(`SET LOCAL ROLE ${reader}`);
}

function requestOf({ request }: Access): string {
  return request ?? presentRequest() ?? randomUUID();
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
