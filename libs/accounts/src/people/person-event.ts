import type { FieldProblem, PersonEventBody, PersonEventType } from '@loive/contracts';
import { ProblemError } from '@loive/platform';
import type { PersonEventDto } from './people.dtos.js';

/** Fields of each event beside its type, and whether they must be there. */
const FIELDS: Readonly<Record<PersonEventType, Readonly<Record<string, 'required' | 'optional'>>>> = {
  proposeRole: { role: 'required', until: 'optional', office: 'optional' },
  confirmRole: { grantId: 'required' },
  refuseRole: { grantId: 'required' },
  pause: {},
  resume: {},
  leave: { successorId: 'optional' },
};

/** The event of a body whose single fields are in order: what its type needs and nothing else. Throws `invalid`. */
export function personEvent(body: PersonEventDto): PersonEventBody {
  const fields = FIELDS[body.type];
  const given = Object.entries(body).filter(([name, value]) => name !== 'type' && value !== undefined);
  const unknown = given.filter(([name]) => !(name in fields)).map(([path]): FieldProblem => ({ path, code: 'unknownField' }));
  const missing = Object.entries(fields)
    .filter(([name, need]) => need === 'required' && !given.some(([present]) => present === name))
    .map(([path]): FieldProblem => ({ path, code: 'required' }));
  if (unknown.length + missing.length > 0) throw new ProblemError('invalid', { fields: [...unknown, ...missing] });
  return { type: body.type, ...Object.fromEntries(given) } as PersonEventBody;
}
