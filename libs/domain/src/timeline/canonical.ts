import canonicalize from 'canonicalize';

/** Thrown when a value has no canonical form here: a fraction, `undefined`, a date object, text that is not NFC. */
export class NotCanonical extends Error {
  /** @param path where in the value, in the manner of `facts.age` */
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path === '' ? 'value' : path}: ${reason}`);
    this.name = 'NotCanonical';
  }
}

// The package is CommonJS whose types promise a default export; in an ES module the import is the function itself.
const serialize = canonicalize as unknown as (value: unknown) => string;

/**
 * Canonical JSON after RFC 8785, narrowed to what reads the same in every language: whole numbers,
 * NFC text, plain objects. Throws `NotCanonical`; use `toNfc` at the edge.
 */
export function canonicalJson(value: unknown): string {
  assertCanonical(value, '');
  return serialize(value);
}

/** The same value with all text, keys included, in Unicode NFC. Throws `NotCanonical` when two keys become one. */
export function toNfc<T>(value: T): T {
  return nfc(value, '') as T;
}

function nfc(value: unknown, path: string): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item, index) => nfc(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key.normalize('NFC'), nfc(item, at(path, key))] as const);
  if (new Set(entries.map(([key]) => key)).size < entries.length) throw new NotCanonical(path, 'two keys are the same text');
  return Object.fromEntries(entries);
}

function assertCanonical(value: unknown, path: string): void {
  switch (typeof value) {
    case 'string':
      if (/\p{Surrogate}/u.test(value)) throw new NotCanonical(path, 'broken Unicode');
      if (value !== value.normalize('NFC')) throw new NotCanonical(path, 'text is not NFC');
      return;
    case 'number':
      // Fractions and large numbers print differently from language to language.
      if (!Number.isSafeInteger(value)) throw new NotCanonical(path, 'not a whole number');
      return;
    case 'boolean':
      return;
    case 'object':
      if (value !== null) assertParts(value, path);
      return;
    default:
      throw new NotCanonical(path, `${typeof value} has no JSON form`);
  }
}

function assertParts(value: object, path: string): void {
  if (Array.isArray(value)) {
    // Counted by index: a hole in the array must be seen.
    for (let index = 0; index < value.length; index += 1) assertCanonical(value[index], `${path}[${index}]`);
    return;
  }
  if (Object.prototype.toString.call(value) !== '[object Object]' || 'toJSON' in value) {
    throw new NotCanonical(path, 'not a plain object');
  }
  for (const [key, item] of Object.entries(value)) {
    assertCanonical(key, at(path, key));
    assertCanonical(item, at(path, key));
  }
}

const at = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
