// In place of the product's: the same transactions and the same statements, under no ticket.
import { product } from './stand-ins.mjs';

export const { readerOf } = await product(import.meta.url);

const texts = new Map();

export async function withActor(db, _key, _actor, _access, work) {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    const result = await work({ query: (sql, parameters = []) => runner.query(sql, [...parameters]) });
    await runner.commitTransaction();
    return result;
  } catch (failure) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw failure;
  } finally {
    await runner.release();
  }
}

export async function readAs(db, _key, _actor, _access, statement, parameters) {
  const rows = await db.query(textOf(statement), [parameters.map((value) => (value === null ? null : String(value)))]);
  return rows.map(({ row }) => row);
}

// Prepared once, as every statement of a program that needs no ticket would be.
function textOf(statement) {
  const known = texts.get(statement);
  if (known !== undefined) return known;
  const text = `SELECT to_jsonb(q) AS row FROM (${statement.replaceAll('$1[', '($1::text[])[')}) q`;
  texts.set(statement, text);
  return text;
}
