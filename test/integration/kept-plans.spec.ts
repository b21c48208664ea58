import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import pg from 'pg';
import { ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const READ = 'SELECT id FROM cases WHERE id = $1[1]::uuid';
const KEPT = `SELECT statement, generic_plans::int + custom_plans::int AS runs FROM pg_prepared_statements WHERE name LIKE 'under%'`;

let world: World;
let theCase: CaseView;
let db: pg.Client;

beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
}, 60_000);
afterAll(() => world?.close());

async function read(username: string, statement = READ, values: readonly (string | null)[] = [theCase.id]): Promise<unknown[]> {
  const ticket = ticketOf(username, world.database, { purpose: 'page', case: theCase.id });
  const { rows } = await db.query('SELECT app.under_ticket($1, NULL, $2, $3::text[]) AS row', [ticket, statement, values]);
  return rows.map(({ row }) => row as unknown);
}

async function kept(): Promise<{ statement: string; runs: number }[]> {
  return (await db.query(KEPT)).rows as { statement: string; runs: number }[];
}

async function onOneConnection(work: () => Promise<void>): Promise<void> {
  db = new pg.Client({ connectionString: world.database.apiUrl });
  await db.connect();
  try {
    await work();
  } finally {
    await db.end();
  }
}

describe('a read whose plan is kept on its connection', () => {
  it('is planned once, and the rules are asked for each reader anew', () =>
    onOneConnection(async () => {
      // Beyond five runs the database may go over to a plan for any value.
      for (let round = 0; round < 8; round++) {
        expect(await read('commune')).toEqual([{ id: theCase.id }]);
        expect(await read('commune.khanhhoa')).toEqual([]);
      }
      expect((await kept()).map(({ runs }) => runs)).toEqual([16]);
    }));

  it('runs in the role of its reader, one after the other', () =>
    onOneConnection(async () => {
      const asWhom = 'SELECT current_user::text AS name';
      for (let round = 0; round < 2; round++) {
        expect(await read('commune', asWhom)).toEqual([{ name: 'loive_api' }]);
        expect(await read('auditor', asWhom)).toEqual([{ name: 'loive_audit' }]);
      }
      expect(await kept()).toHaveLength(2);
    }));

  it('takes values as they are, and keeps none of them', () =>
    onOneConnection(async () => {
      const values = ['it\'s "one", {two}', null, '', 'NULL', '\\'];
      const all = 'SELECT $1[1] AS a, $1[2] AS b, $1[3] AS c, $1[4] AS d, $1[5] AS e';
      for (let round = 0; round < 2; round++) {
        expect(await read('commune', all, values)).toEqual([{ a: values[0], b: null, c: '', d: 'NULL', e: '\\' }]);
      }
      expect((await kept()).map(({ statement }) => statement.includes('two'))).toEqual([false]);
      expect((await db.query(`SELECT current_setting('loive.args', true) AS args`)).rows).toEqual([{ args: '' }]);
    }));

  it('is not what somebody else put under its name', () =>
    onOneConnection(async () => {
      await read('commune');
      const [own] = await kept();
      const [, name = ''] = /^PREPARE (\S+) /.exec(own?.statement ?? '') ?? [];
      await db.query(`DEALLOCATE ${name}`);
      await db.query(`PREPARE ${name} (text[]) AS SELECT '{"id": "another"}'::jsonb`);
      expect(await read('commune')).toEqual([{ id: theCase.id }]);
    }));

  it('is planned each time once a connection keeps many', () =>
    onOneConnection(async () => {
      for (let number = 0; number < 55; number++) expect(await read('commune', `SELECT ${number} AS n`)).toEqual([{ n: number }]);
      expect(await kept()).toHaveLength(50);
      expect(await read('commune')).toEqual([{ id: theCase.id }]);
    }));
});
