import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { demoActor } from '@loive/demo/cast';
import { signTicket, type Access } from '@loive/persistence';
import { readKey } from '@loive/platform';
import pg from 'pg';
import type { TestDatabase } from '../database.js';

/** Two cases of one agency, and somebody who has nothing to do with either. */
export interface DrillCases {
  readonly one: string;
  readonly other: string;
  /** User name of somebody who may read both. */
  readonly reader: string;
  /** User name of somebody elsewhere. */
  readonly stranger: string;
}

interface Shown {
  readonly raw: string;
  readonly request?: string | null;
}

/** What a raw connection of the API's role sees that it must not, whatever ticket it shows; empty: nothing. */
export async function drillFaults(database: TestDatabase, cases: DrillCases): Promise<string[]> {
  const drills = new Drills(database, cases);
  await drills.open();
  try {
    return await drills.run();
  } finally {
    await drills.close();
  }
}

class Drills {
  readonly #db: pg.Client;
  readonly #key: Buffer;
  #tables: string[] = [];
  readonly #faults: string[] = [];

  constructor(
    database: TestDatabase,
    private readonly cases: DrillCases,
  ) {
    this.#db = new pg.Client({ connectionString: database.apiUrl });
    this.#key = readKey(join(database.dataDir, 'keys', 'ticket.key'));
  }

  async open(): Promise<void> {
    await this.#db.connect();
    const { rows } = await this.#db.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
       AND has_any_column_privilege(c.oid, 'SELECT')
       AND (c.relname = 'cases' OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'case_id' AND NOT a.attisdropped)) ORDER BY 1`,
    );
    this.#tables = rows.map(({ name }) => name);
  }

  close(): Promise<void> {
    return this.#db.end();
  }

  async run(): Promise<string[]> {
    const page: Access = { purpose: 'page', case: this.cases.one };
    const good = this.#ticket(page);
    // A drill that sees nothing because nothing can be seen proves nothing.
    if ((await this.#casesUnder({ raw: good })).join() !== this.cases.one) this.#faults.push('a good ticket does not show its case, and only it');
    await this.#expectNothing('without a ticket', null);
    await this.#expectNothing('a forged ticket', { raw: signTicket(demoActor(this.cases.reader), randomBytes(32), page) });
    await this.#expectNothing('a ticket whose claims were changed', { raw: this.#changed(this.#ticket({ purpose: 'page', case: this.cases.other })) });
    await this.#expectNothing('a ticket that is over', { raw: this.#ticket(page, this.cases.reader, Date.now() - 120_000) });
    await this.#expectNothing('a ticket without an end', { raw: this.#resigned(this.#ticket(page), (claims) => delete claims['expires']) });
    await this.#expectNothing('a ticket of another request', { raw: this.#ticket({ ...page, request: 'one' }), request: 'another' });
    await this.#expectNothing('a stranger’s ticket', { raw: this.#ticket(page, this.cases.stranger) });
    await this.#usedTwice(page);
    await this.#afterItsTransaction(page);
    return this.#faults;
  }

  async #usedTwice(page: Access): Promise<void> {
    const raw = this.#ticket(page);
    await this.#under({ raw }, async () => undefined, 'COMMIT');
    await this.#expectNothing('a ticket used before', { raw });
  }

  // A pooled connection goes on to somebody else: after an end of any kind nothing may be left of the ticket.
  async #afterItsTransaction(page: Access): Promise<void> {
    for (const end of ['COMMIT', 'ROLLBACK']) {
      await this.#under({ raw: this.#ticket(page) }, async () => undefined, end);
      await this.#expectNothing(`after the ${end.toLowerCase()} of a good ticket`, null);
      const alone = await this.#count('cases', false);
      if (alone > 0) this.#faults.push(`after the ${end.toLowerCase()}, outside a transaction: cases shows ${alone}`);
    }
  }

  async #expectNothing(what: string, shown: Shown | null): Promise<void> {
    const look = this.#under(shown, async () => {
      for (const table of this.#tables) {
        const seen = await this.#count(table);
        if (seen > 0) this.#faults.push(`${what}: ${table} shows ${seen}`);
      }
    });
    // A gate that fails at a ticket has shown nothing either.
    await look.catch(() => undefined);
  }

  #casesUnder(shown: Shown): Promise<string[]> {
    return this.#under(shown, async () => (await this.#db.query<{ id: string }>('SELECT id FROM cases')).rows.map(({ id }) => id));
  }

  async #under<Found>(shown: Shown | null, work: () => Promise<Found>, end = 'ROLLBACK'): Promise<Found> {
    await this.#db.query('BEGIN');
    try {
      if (shown !== null) await this.#db.query('SELECT app.admit($1, $2)', [shown.raw, shown.request ?? null]);
      return await work();
    } finally {
      await this.#db.query(end);
    }
  }

  // A table whose policy fails shows nothing either.
  async #count(table: string, within = true): Promise<number> {
    if (within) await this.#db.query('SAVEPOINT counting');
    try {
      return (await this.#db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? 0;
    } catch {
      if (within) await this.#db.query('ROLLBACK TO counting');
      return 0;
    }
  }

  #ticket(access: Access, username = this.cases.reader, now = Date.now()): string {
    return signTicket(demoActor(username), this.#key, access, now);
  }

  /** The other case put into the claims, under the seal of before. */
  #changed(ticket: string): string {
    const [body = '', seal = ''] = ticket.split('.');
    const claims = Buffer.from(body, 'base64').toString('utf8').replace(this.cases.other, this.cases.one);
    return `${Buffer.from(claims).toString('base64')}.${seal}`;
  }

  /** Claims that the API would not make, sealed with its key. */
  #resigned(ticket: string, change: (claims: Record<string, unknown>) => unknown): string {
    const claims = JSON.parse(Buffer.from(ticket.split('.')[0] ?? '', 'base64').toString('utf8')) as Record<string, unknown>;
    change(claims);
    const body = Buffer.from(JSON.stringify(claims)).toString('base64');
    return `${body}.${createHmac('sha256', this.#key).update(body).digest('hex')}`;
  }
}
