import { readFileSync } from 'node:fs';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The committed OpenAPI document. */
export function readDocument(): Document {
  return JSON.parse(readFileSync('libs/contracts/openapi.json', 'utf8')) as Document;
}

/** Every route of the document as `GET /api/cases/{id}`. */
export function routesOf({ paths }: Document): string[] {
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
}

/** What is wrong with a body measured by the document: fields that it does not name, or lacks. Values are not looked at. */
export class SchemaFit {
  constructor(private readonly document: Document) {}

  /** Complaints about an answer of a route; a status that the document does not name is one. */
  faults(route: string, status: number, body: unknown): string[] {
    const [method = '', path = ''] = route.split(' ');
    const responses = this.document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
    const declared = responses[String(status)] ?? (status >= 400 ? responses['default'] : undefined);
    if (declared === undefined) return [`status ${status} is not in the document`];
    const schema = Object.values(declared.content ?? {})[0]?.schema;
    return schema === undefined ? [] : this.#fit(body, schema, '');
  }

  #fit(value: unknown, given: Schema, at: string): string[] {
    const schema = this.#resolved(given);
    if (value === null || value === undefined) return [];
    const either = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
    if (either !== undefined) {
      const tries = either.map((one) => this.#fit(value, one, at));
      return tries.sort((a, b) => a.length - b.length)[0] ?? [];
    }
    if (Array.isArray(value)) return value.flatMap((item, index) => this.#fit(item, (schema['items'] ?? {}) as Schema, `${at}[${index}]`));
    if (typeof value !== 'object' || schema['type'] !== 'object') return [];
    return this.#fitObject(value as Record<string, unknown>, schema, at);
  }

  #fitObject(value: Record<string, unknown>, schema: Schema, at: string): string[] {
    const known = (schema['properties'] ?? {}) as Record<string, Schema>;
    const extra = schema['additionalProperties'];
    const missing = ((schema['required'] ?? []) as string[]).filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name} is missing`);
    const found = Object.entries(value).flatMap(([name, inner]) => {
      if (Object.hasOwn(known, name)) return this.#fit(inner, known[name] ?? {}, `${at}.${name}`);
      if (extra === undefined || extra === false) return [`${at}.${name} is no field of the document`];
      return typeof extra === 'object' ? this.#fit(inner, extra as Schema, `${at}.${name}`) : [];
    });
    return [...missing, ...found];
  }

  #resolved(schema: Schema): Schema {
    const reference = schema['$ref'];
    if (typeof reference === 'string') return this.#resolved(this.document.components.schemas[reference.split('/').at(-1) ?? ''] ?? {});
    const all = schema['allOf'] as readonly Schema[] | undefined;
    return all?.length === 1 && all[0] !== undefined ? this.#resolved(all[0]) : schema;
  }
}
