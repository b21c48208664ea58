import type { Consent } from '../case/case.js';
import type { CalendarDate } from '../law/calendar/calendar-date.js';
import type { Service } from './referral.js';

/** Whether a consent lets an agency know about a service on a day: same purpose, its id or the service named, given and not withdrawn. */
export function consentCarries(consent: Consent, service: Service, toAgencyId: string, on: CalendarDate): boolean {
  const names = consent.receiver.toLowerCase();
  return (
    consent.purpose === service &&
    (names === service.toLowerCase() || names === toAgencyId.toLowerCase()) &&
    consent.withdrawnOn === null &&
    consent.on <= on
  );
}
