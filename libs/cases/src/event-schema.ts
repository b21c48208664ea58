import { OPENING_FIELDS, PAGE_EVENT_TYPES, fieldsOf } from '@loive/domain';
import { payloadSchema, type SchemaObject } from '@loive/platform';

/** OpenAPI form of what a case is opened with; read from the domain's table, so the two cannot differ. */
export const OPENING_SCHEMA: SchemaObject = payloadSchema(OPENING_FIELDS);

/** OpenAPI form of every event: one closed object per `type`. A look (`reveal`) and break-glass have routes of their own. */
export const EVENT_SCHEMA: SchemaObject = {
  oneOf: PAGE_EVENT_TYPES.filter((type) => type !== 'reveal').map((type) =>
    payloadSchema(
      fieldsOf(type),
      { type: { type: 'string', enum: [type] }, at: { type: 'string', format: 'date-time' }, note: { type: 'string', maxLength: 4000 } },
      ['type'],
    ),
  ),
};
