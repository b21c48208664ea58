import { fieldsOf, type CaseEventType } from '@loive/domain';
import { ProblemError, payloadSchema, type SchemaObject } from '@loive/platform';

/** Deeds on a duty and the event of its case that each is. */
const EVENT_OF: Readonly<Record<string, CaseEventType>> = {
  complete: 'completeDuty',
  pause: 'pauseDuty',
  resume: 'resumeDuty',
  extend: 'askDutyExtension',
  confirmExtension: 'confirmDutyExtension',
  refuseExtension: 'refuseDutyExtension',
  notApplicable: 'markDutyNotApplicable',
};

/** What the address of the duty says already. */
const IN_THE_PATH = ['dutyId', 'step'];

/** OpenAPI form of the deeds: those of the case's events, less what the path says. */
export const DUTY_EVENT_SCHEMA: SchemaObject = {
  oneOf: Object.entries(EVENT_OF).map(([type, event]) =>
    payloadSchema(
      Object.fromEntries(Object.entries(fieldsOf(event)).filter(([name]) => !IN_THE_PATH.includes(name))),
      { type: { type: 'string', enum: [type] }, at: { type: 'string', format: 'date-time' }, note: { type: 'string', maxLength: 4000 } },
      ['type'],
    ),
  ),
};

/** The case event of a deed on a duty; its form is checked with the event. Throws a problem for a deed that is none. */
export function caseEventOf({ type, ...said }: Readonly<Record<string, unknown>>, duty: { readonly id: string; readonly step: string }): Record<string, unknown> {
  const event = typeof type === 'string' && Object.hasOwn(EVENT_OF, type) ? EVENT_OF[type] : undefined;
  if (event === undefined) throw new ProblemError('invalid', { fields: [{ path: 'type', code: 'unknownEvent' }] });
  const twice = IN_THE_PATH.filter((name) => Object.hasOwn(said, name));
  if (twice.length > 0) throw new ProblemError('invalid', { fields: twice.map((path) => ({ path, code: 'unknownField' })) });
  return { ...said, type: event, dutyId: duty.id, step: duty.step };
}
