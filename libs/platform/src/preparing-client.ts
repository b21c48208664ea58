import { createHash } from 'node:crypto';
import pg from 'pg';

const send = pg.Client.prototype.query as (...asked: unknown[]) => unknown;
const names = new Map<string, string>();

/**
 * A connection that has every statement with parameters planned once and kept under a name, instead
 * of anew at each request: planning the write of an event takes longer than doing it. Texts are few,
 * since values are always parameters.
 */
export class PreparingClient extends pg.Client {
  override query(...asked: unknown[]): never {
    const [text, values, ...rest] = asked;
    const fits = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    return send.apply(this, fits ? [{ name: nameOf(text), text, values }, ...rest] : asked) as never;
  }
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
