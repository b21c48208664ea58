import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PreparingClient } from '@loive/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: pg.Client;
const ask = (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => client.query(text, values);
const kept = async () => ask('SELECT statement, generic_plans + custom_plans AS used FROM pg_prepared_statements WHERE statement LIKE $1', ['%tried%']);

beforeAll(async () => {
  database = await createTestDatabase();
  client = new PreparingClient({ connectionString: database.ownerUrl });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

describe('statements on the API\'s connections', () => {
  it('are planned once and kept, whatever their values', async () => {
    for (const value of [1, 2, 3]) {
      expect((await ask('SELECT $1::int + 1 AS tried', [value])).rows).toEqual([{ tried: value + 1 }]);
    }
    expect((await kept()).rows).toContainEqual({ statement: 'SELECT $1::int + 1 AS tried', used: '3' });
  });

  it('are sent as they are when they have no values, and work again after one that failed', async () => {
    await expect(ask('SELECT 1 / $1::int AS tried_in_vain', [0])).rejects.toThrow('division by zero');
    expect((await ask('SELECT 1 / $1::int AS tried_in_vain', [1])).rows).toEqual([{ tried_in_vain: 1 }]);
    expect((await client.query('SELECT 7 AS untried')).rows).toEqual([{ untried: 7 }]);
  });
});
