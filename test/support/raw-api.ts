import { join } from 'node:path';
import { demoActor } from '@loive/demo/cast';
import { signTicket, type Access } from '@loive/persistence';
import { readKey } from '@loive/platform';
import pg from 'pg';
import type { TestDatabase } from './database.js';

/** The ticket that the API would sign for somebody of the demo set; without more, one for lists. */
export function ticketOf(username: string, database: TestDatabase, access: Access = { purpose: 'list' }, now = Date.now()): string {
  return signTicket(demoActor(username), readKey(join(database.dataDir, 'keys', 'ticket.key')), access, now);
}

/** Runs SQL as the API's role would, in one transaction that is rolled back, under a ticket or none. */
export async function asApi<T>(database: TestDatabase, ticket: string | null, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: database.apiUrl });
  await db.connect();
  try {
    await db.query('BEGIN');
    if (ticket !== null) await admit(db, ticket);
    return await work(db);
  } finally {
    await db.end();
  }
}

/** Shows a ticket at the gate, as the API does: what the gate said of it. Its reader's role is taken on. */
export async function admit(db: pg.Client, ticket: string, request: string | null = null): Promise<string> {
  const { rows } = await db.query<{ admitted: string }>('SELECT app.admit($1, $2) AS admitted', [ticket, request]);
  const { rows: readers } = await db.query<{ reader: string | null }>('SELECT app.reads_as() AS reader');
  if (readers[0]?.reader != null) await db.query(`SET LOCAL ROLE ${readers[0].reader}`);
  return rows[0]?.admitted ?? '';
}

/** The SQLSTATE with which a statement is refused, or `none`; the transaction goes on. */
export async function stateOf(db: pg.Client, sql: string, values: unknown[] = []): Promise<string> {
  await db.query('SAVEPOINT try');
  try {
    await db.query(sql, values);
    return 'none';
  } catch (failure) {
    await db.query('ROLLBACK TO try');
    return (failure as { code?: string }).code ?? 'unknown';
  }
}

/** Rows that a connection sees in each table; a table that it may not ask at all shows none. */
export async function seenBy(db: pg.Client, tables: readonly string[]): Promise<Record<string, number>> {
  const seen: [string, number][] = [];
  for (const table of tables) {
    const refused = await stateOf(db, `SELECT 1 FROM ${table} LIMIT 1`);
    if (refused === '42501') continue;
    const { rows } = await db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    if (rows[0] && rows[0].n > 0) seen.push([table, rows[0].n]);
  }
  return Object.fromEntries(seen);
}
