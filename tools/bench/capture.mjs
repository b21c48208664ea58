// Loaded into an API that is not measured: tells the bench every statement it sends, with its values.
import pg from 'pg';

const send = pg.Client.prototype.query;

pg.Client.prototype.query = function query(statement, values, ...rest) {
  const text = typeof statement === 'string' ? statement : statement?.text;
  if (typeof text === 'string') {
    const bound = (Array.isArray(values) ? values : statement.values) ?? [];
    process.send?.({ statement: { text, values: bound.map(portable) } });
  }
  return send.call(this, statement, values, ...rest);
};

function portable(value) {
  if (Buffer.isBuffer(value)) return { kind: 'bytes', value: value.toString('hex') };
  if (value instanceof Date) return { kind: 'text', value: value.toISOString() };
  if (Array.isArray(value)) return { kind: 'list', value };
  if (typeof value === 'object' && value !== null) return { kind: 'text', value: JSON.stringify(value) };
  return { kind: typeof value === 'string' ? 'text' : 'plain', value };
}
