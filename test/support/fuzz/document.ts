/** The part of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly description?: string;
}

/** A parameter of a path, a query or a head. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** One route as the document describes it. */
export interface Operation {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  /** What may be answered, by status. */
  readonly answers: ReadonlyMap<number, Content>;
  /** Needs somebody who is signed in. */
  readonly guarded: boolean;
}

/** The document, ready to be asked. */
export interface ApiDocument {
  readonly operations: readonly Operation[];
  /** What a reference stands for; any other schema is itself. */
  readonly resolve: (schema: Schema) => Schema;
}

interface RawOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly security?: readonly unknown[];
}

/** An OpenAPI document of version 3.0 as parsed JSON. */
export interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Reads a document; its catch-all answers do not count as a description. */
export function readDocument(raw: RawDocument): ApiDocument {
  const operations = Object.entries(raw.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operationOf(method, path, one)),
  );
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const found = raw.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error(`the document does not hold ${schema.$ref}`);
    return resolve(found);
  };
  return { operations, resolve };
}

function operationOf(method: string, path: string, one: RawOperation): Operation {
  const answers = Object.entries(one.responses).filter(([status]) => /^\d{3}$/.test(status));
  return {
    method: method.toUpperCase(),
    path,
    parameters: one.parameters ?? [],
    body: one.requestBody?.content['application/json']?.schema ?? null,
    answers: new Map(answers.map(([status, { content }]) => [Number(status), content ?? {}])),
    guarded: (one.security ?? []).length > 0,
  };
}
