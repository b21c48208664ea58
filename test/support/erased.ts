import { expect } from '@jest/globals';
import { FileKeyStore } from '@loive/persistence';
import { destroysKeys } from './packets.js';
import type { World } from './world.js';

/** Where each value still stands in a row about the case, as a whole word or JSON value; what the chain names of its own events aside. */
export async function stillFound(world: World, id: string, values: readonly string[]): Promise<string[]> {
  const tables = await world.sql<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`);
  const left: string[] = [];
  for (const { name } of tables) {
    // The body of an event is what its hash was made of: it holds names, and stays.
    // A duty stays as the step of the law's pathway that it was.
    const shown = name === 'timeline_events' ? `(to_jsonb(t) #- '{body,fieldNames}')` : name === 'duties' ? `(to_jsonb(t) - 'pathway')` : 'to_jsonb(t)';
    const all = await world.sql<{ row: string }>(`SELECT ${shown}::text AS row FROM ${name} t WHERE t::text LIKE '%' || $1 || '%'`, [id]);
    for (const value of values.filter((one) => one !== '')) {
      if (all.some(({ row }) => (value.length < 12 ? row.includes(`"${value}"`) : row.includes(value)))) left.push(`${name}: ${value}`);
    }
  }
  return left;
}

/** Delivers the one message about a case's keys, as the worker would, however often; tells what became of it. */
export async function runDestroyKeys(world: World, keyStore: string, caseId: string): Promise<string> {
  const messages = await world.sql<{ id: string; seq: number }>(`SELECT id, seq FROM outbox WHERE effect = 'destroyKeys' AND case_id = $1 ORDER BY seq`, [caseId]);
  expect(messages).toHaveLength(1);
  const asked = async <Row>(sql: string, values?: readonly unknown[]): Promise<Row[]> => world.sql(sql, [...(values ?? [])]) as Promise<Row[]>;
  const once = async (_handler: string, work: (tx: { query: typeof asked }) => Promise<'moot' | void>) => (await work({ query: asked })) ?? 'done';
  const told = await destroysKeys(world, new FileKeyStore(keyStore)).run({ id: messages[0]?.id ?? '', caseId, effect: 'destroyKeys', seq: messages[0]?.seq ?? 0, ids: {}, notBefore: '' }, { once });
  return String(told);
}
