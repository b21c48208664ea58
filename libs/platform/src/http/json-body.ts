import type { FieldProblem } from '@loive/contracts';
import { ProblemError } from '../problem/problem-error.js';

/** Bytes of a body. */
export const BODY_LIMIT = 1024 * 1024;
/** Levels of nesting, and members of all objects and lists together. */
export const DEPTH_LIMIT = 20;
export const MEMBER_LIMIT = 2_000;

const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Whether this Content-Type is JSON in UTF-8 and nothing else. */
export function isJsonType(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_TYPE.test(contentType.trim());
}

/**
 * Reads a JSON body: one object in UTF-8, bounded in depth and members, without `__proto__`, every
 * string in NFC. No bytes are an empty form. Throws `malformed`, or `invalid` with the fields that cannot be kept.
 */
export function readJsonBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('malformed');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ProblemError('malformed');
  return tidy(value);
}

/** A copy of parsed input with every string in NFC; throws as readJsonBody. */
export function tidy(input: unknown): unknown {
  const fields: FieldProblem[] = [];
  let members = 0;

  function visit(value: unknown, path: string, depth: number): unknown {
    if (typeof value === 'string') return tidyText(value, path, fields);
    // 1e999 is lawful JSON and no number.
    if (typeof value === 'number' && !Number.isFinite(value)) fields.push({ path, code: 'notFinite' });
    if (typeof value !== 'object' || value === null) return value;
    if (depth >= DEPTH_LIMIT) throw new ProblemError('malformed');
    const entries = Object.entries(value);
    members += entries.length;
    if (members > MEMBER_LIMIT) throw new ProblemError('malformed');
    const inner = (name: string) => (path ? `${path}.${name}` : name);
    if (Array.isArray(value)) return value.map((item, index) => visit(item, inner(String(index)), depth + 1));
    return Object.fromEntries(
      entries.map(([name, item]) => {
        if (name === '__proto__') throw new ProblemError('malformed');
        return [name, visit(item, inner(name), depth + 1)];
      }),
    );
  }

  const tidied = visit(input, '', 0);
  if (fields.length > 0) throw new ProblemError('invalid', { fields: fields.map(withKnownPath) });
  return tidied;
}

function tidyText(text: string, path: string, fields: FieldProblem[]): string {
  // PostgreSQL's text cannot hold NUL, and half a surrogate pair is no character.
  if (text.includes('\u0000')) fields.push({ path, code: 'nulCharacter' });
  else if (!isWellFormed(text)) fields.push({ path, code: 'notUnicode' });
  return text.normalize('NFC');
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

// A path repeats names that the caller chose: keep it printable and short.
function withKnownPath(field: FieldProblem): FieldProblem {
  return { path: field.path.replace(/[^\w.-]/g, '?').slice(0, 200), code: field.code };
}
