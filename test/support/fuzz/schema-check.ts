import type { ApiDocument, Schema } from './document.js';

/**
 * Where a value differs from its schema, at most 20 places. Objects are closed unless the schema
 * opens them: what is not described must not be answered. Texts are named by place, never repeated.
 */
export function faultsOf(document: Pick<ApiDocument, 'resolve'>, schema: Schema, value: unknown): string[] {
  const faults: string[] = [];
  check(schema, value, '$');
  return faults.slice(0, 20);

  function check(asked: Schema, given: unknown, at: string): void {
    const known = merged(document, asked);
    if (given === null && known.nullable === true) return;
    if (known.oneOf !== undefined) return oneOf(known.oneOf, given, at);
    if (known.enum !== undefined && !known.enum.includes(given)) faults.push(`${at} is none of the codes`);
    if (!hasType(known, given)) {
      faults.push(`${at} is no ${known.type ?? 'value'}`);
      return;
    }
    if (typeof given === 'string') text(known, given, at);
    else if (typeof given === 'number') number(known, given, at);
    else if (Array.isArray(given)) list(known, given, at);
    else if (typeof given === 'object' && given !== null) object(known, given as Readonly<Record<string, unknown>>, at);
  }

  function oneOf(kinds: readonly Schema[], given: unknown, at: string): void {
    const fits = kinds.some((kind) => faultsOf(document, kind, given).length === 0);
    if (!fits) faults.push(`${at} is of none of ${kinds.length} kinds`);
  }

  function object(known: Schema, given: Readonly<Record<string, unknown>>, at: string): void {
    const properties = known.properties ?? {};
    for (const name of known.required ?? []) if (given[name] === undefined) faults.push(`${at}.${name} is missing`);
    for (const [name, inner] of Object.entries(given)) {
      const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (schema !== undefined) check(schema, inner, `${at}.${name}`);
      else if (typeof known.additionalProperties === 'object') check(known.additionalProperties, inner, `${at}.${name}`);
      else if (known.additionalProperties !== true) faults.push(`${at}.${name} is not described`);
    }
  }

  function list(known: Schema, given: readonly unknown[], at: string): void {
    if (given.length < (known.minItems ?? 0) || given.length > (known.maxItems ?? Infinity)) faults.push(`${at} has ${given.length} items`);
    if (known.items !== undefined) for (const [index, item] of given.entries()) check(known.items, item, `${at}[${index}]`);
  }

  function text(known: Schema, given: string, at: string): void {
    const form = known.format === undefined ? undefined : FORMATS[known.format];
    if (form !== undefined && !form.test(given)) faults.push(`${at} is no ${known.format}`);
    if (known.pattern !== undefined && !new RegExp(known.pattern, 'u').test(given)) faults.push(`${at} has another pattern`);
    if (given.length > (known.maxLength ?? Infinity) || given.length < (known.minLength ?? 0)) faults.push(`${at} has another length`);
  }

  function number(known: Schema, given: number, at: string): void {
    if (given < (known.minimum ?? -Infinity) || given > (known.maximum ?? Infinity)) faults.push(`${at} is out of bounds`);
  }
}

/** A schema with its references and its `allOf` put together. */
export function merged(document: Pick<ApiDocument, 'resolve'>, schema: Schema): Schema {
  const plain = document.resolve(schema);
  if (plain.allOf === undefined) return plain;
  const { allOf, ...own } = plain;
  return allOf.reduce<Schema>((whole, part) => ({ ...merged(document, part), ...whole }), own);
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
};

function hasType({ type }: Schema, given: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'array':
      return Array.isArray(given);
    case 'integer':
      return Number.isInteger(given);
    case 'object':
      return typeof given === 'object' && given !== null && !Array.isArray(given);
    default:
      return typeof given === type;
  }
}
