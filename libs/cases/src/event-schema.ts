import { CASE_EVENT_TYPES, OPENING_FIELDS, fieldsOf } from '@loive/domain';
import { payloadSchema, type SchemaObject } from '@loive/platform';

/** OpenAPI form of what a case is opened with; read from the domain's table, so the two cannot differ. */
export const OPENING_SCHEMA: SchemaObject = payloadSchema(OPENING_FIELDS);

/** OpenAPI form of every event: one closed object per `type`. A look (`reveal`) has a route of its own. */
export const EVENT_SCHEMA: SchemaObject = {
  oneOf: CASE_EVENT_TYPES.filter((type) => type !== 'reveal').map((type) =>
    payloadSchema(
      fieldsOf(type),
      { type: { type: 'string', enum: [type] }, at: { type: 'string', format: 'date-time' }, note: { type: 'string', maxLength: 4000 } },
      ['type'],
    ),
  ),
};
