import type { Field, FieldShape, Fields } from '@loive/domain';
import type { OpenAPIObject } from '@nestjs/swagger';

/** A schema that is written out, not referred to. */
export type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

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

/**
 * OpenAPI form of a payload: a closed object, read from the domain's table of fields so that the two cannot differ.
 * `first` are properties beside the payload, `needed` those of them that must be there.
 */
export function payloadSchema(
  fields: Fields,
  first: Record<string, SchemaObject> = {},
  needed: readonly string[] = [],
): SchemaObject {
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
