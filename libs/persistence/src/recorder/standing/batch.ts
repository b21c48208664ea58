import type { ActorTx } from '../../with-actor.js';

/** A statement of a batch: its text from the number of its first parameter, and its values. */
export interface Part {
  readonly sql: (first: number) => string;
  readonly values: readonly unknown[];
  /** Rows that it must touch, for those that change what stands already. */
  readonly expects?: number;
}

/**
 * Runs statements as one, in one round trip: all of them see the database as it was before. Throws when
 * one that must find its rows did not.
 */
export async function runBatch(tx: ActorTx, parts: readonly Part[]): Promise<void> {
  const values: unknown[] = [];
  const steps = parts.map((part, index) => {
    const returning = part.expects === undefined ? '' : ' RETURNING 1';
    const text = `step${index} AS (${part.sql(values.length + 1)}${returning})`;
    values.push(...part.values);
    return text;
  });
  const counted = parts.flatMap((part, index) => (part.expects === undefined ? [] : [`(SELECT count(*) FROM step${index})`]));
  const [done] = await tx.query<{ touched: string }>(`WITH ${steps.join(',\n')} SELECT ${counted.join(' + ') || '0'} AS touched`, values);
  const expected = parts.reduce((sum, { expects = 0 }) => sum + expects, 0);
  if (Number(done?.touched) !== expected) throw new Error('a locked row did not take its change');
}

/** Inserts one row; keys are columns. */
export function insertPart(table: string, row: Readonly<Record<string, unknown>>): Part {
  const columns = Object.keys(row);
  return {
    sql: (first) => `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${first + index}`).join(', ')})`,
    values: Object.values(row),
  };
}
