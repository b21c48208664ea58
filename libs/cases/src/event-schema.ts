import { CASE_EVENT_TYPES, OPENING_FIELDS, fieldsOf, type Field, type FieldShape, type Fields } from '@loive/domain';
import type { OpenAPIObject } from '@nestjs/swagger';

type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

const AGE_SCHEMA: SchemaObject = {
  type: 'object',
  required: ['certainty'],
  properties: {
    bornOn: { type: 'string', format: 'date' },
    estimate: {
      oneOf: [
        { type: 'integer' },
        { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
      ],
    },
    certainty: { type: 'string', enum: ['exact', 'estimated', 'unsure'] },
  },
};

/** OpenAPI form of what a case is opened with; read from the domain's table, so the two cannot differ. */
export const OPENING_SCHEMA: SchemaObject = objectOf(OPENING_FIELDS, {}, []);

/** OpenAPI form of every event: one closed object per `type`. A look (`reveal`) has a route of its own. */
export const EVENT_SCHEMA: SchemaObject = {
  oneOf: CASE_EVENT_TYPES.filter((type) => type !== 'reveal').map((type) =>
    objectOf(
      fieldsOf(type),
      { type: { type: 'string', enum: [type] }, at: { type: 'string', format: 'date-time' }, note: { type: 'string', maxLength: 4000 } },
      ['type'],
    ),
  ),
};

function objectOf(fields: Fields, first: Record<string, SchemaObject>, needed: string[]): SchemaObject {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: [...needed, ...entries.filter(([, field]) => field.required).map(([name]) => name)],
    properties: { ...first, ...Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field)])) },
  };
}

function schemaOf(field: Field<unknown>): SchemaObject {
  return {
    ...shapeSchema(field.shape),
    description: field.compartment === null ? field.class : `${field.class}, ${field.compartment}`,
  };
}

function shapeSchema(shape: FieldShape): SchemaObject {
  switch (shape.kind) {
    case 'code':
      return { type: 'string', enum: [...shape.codes] };
    case 'codes':
      return { type: 'array', minItems: shape.min, uniqueItems: true, items: { type: 'string', enum: [...shape.codes] } };
    case 'ids':
      return { type: 'array', maxItems: shape.max, items: { type: 'string' } };
    case 'uuid':
      return { type: 'string', format: 'uuid' };
    case 'place':
    case 'ref':
      return { type: 'string', maxLength: 80 };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'language':
    case 'nationality':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', maxLength: shape.max };
    case 'age':
      return AGE_SCHEMA;
    case 'values':
      return { type: 'object', additionalProperties: { type: 'string' } };
  }
}
