import type { CalendarDate } from '../calendar/calendar-date.js';
import type { RegisteredAgency } from './register-index.js';

/** Why an agency is not there on a day, where it is not in the register at all too; null: it is. */
export function absenceOn(agency: Pick<RegisteredAgency, 'validFrom' | 'validTo'> | null, day: CalendarDate): 'unknownAgency' | 'agencyNotYet' | 'agencyEnded' | null {
  if (agency === null) return 'unknownAgency';
  if (agency.validFrom > day) return 'agencyNotYet';
  return agency.validTo !== null && agency.validTo < day ? 'agencyEnded' : null;
}
