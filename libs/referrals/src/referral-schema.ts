import { REFERRAL_DRAFT_FIELDS, REFERRAL_EVENT_FIELDS, REFERRAL_EVENT_TYPES } from '@loive/domain';
import { payloadSchema, type SchemaObject } from '@loive/platform';

/** Events that the queue alone records: no client sends them. */
export const SYSTEM_EVENTS: readonly string[] = ['deliver', 'lapse'];

/** OpenAPI form of what a referral is drafted with; read from the domain's table. */
export const DRAFT_SCHEMA: SchemaObject = payloadSchema(REFERRAL_DRAFT_FIELDS, { send: { type: 'boolean' } }, ['send']);

/** OpenAPI form of every event that a person may record on a referral: one closed object per `type`. */
export const REFERRAL_EVENT_SCHEMA: SchemaObject = {
  oneOf: REFERRAL_EVENT_TYPES.filter((type) => !SYSTEM_EVENTS.includes(type)).map((type) =>
    payloadSchema(
      REFERRAL_EVENT_FIELDS[type],
      { type: { type: 'string', enum: [type] }, at: { type: 'string', format: 'date-time' } },
      ['type'],
    ),
  ),
};
