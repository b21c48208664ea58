import type { Instant } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseSnapshot } from '../case.js';
import { PEOPLE, type PersonName } from './actors.js';
import type { Deed } from './explore.js';

/** A deed by one of the people; the name says who does what. */
export function deed(
  who: PersonName,
  what: CaseEvent | ((snapshot: CaseSnapshot) => CaseEvent | null),
  label = '',
  now?: Instant,
): Deed {
  const event = typeof what === 'function' ? what : () => what;
  return { name: `${who} ${label}`.trim(), actor: PEOPLE[who], event, ...(now === undefined ? {} : { now }) };
}
