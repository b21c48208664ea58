import { addDays, dayInVietnam, type CalendarDate } from '../law/calendar/calendar-date.js';
import type { CaseFacts } from './case.js';

/**
 * Days that identification may take before it may be called unresolved: the old rule (Decree 62/2012/NĐ-CP
 * and its joint circular; 20 days, extended to 60). The limit of Law 53/2024/QH15 art. 27 has not been read,
 * so this is a setting of the house: it keeps a person from being given up early and blocks nothing else.
 */
export const IDENTIFICATION_DAYS = { plain: 20, extended: 60 } as const;

/** The last day of that limit, in Vietnam. Far in the future while nothing was requested. */
export function identificationLimit(facts: CaseFacts): CalendarDate {
  if (facts.identificationRequestedAt === null) return '9999-12-31';
  const days = facts.identificationExtended ? IDENTIFICATION_DAYS.extended : IDENTIFICATION_DAYS.plain;
  return addDays(dayInVietnam(facts.identificationRequestedAt), days);
}
