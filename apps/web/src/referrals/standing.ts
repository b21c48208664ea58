import type { ProviderView, SessionView } from '@loive/contracts';
import { SERVICES_BY_AGENCY_TYPE } from '@loive/domain';
import type { OwnStanding } from '../api/referral-calls.js';

/** How an agency stands as a receiver, from open to shut. */
export const STANDINGS = ['open', 'waitlist', 'full', 'closed'] as const;
export type Standing = (typeof STANDINGS)[number];

type Own = Pick<ProviderView, 'capacity' | 'reasons'>;

/** How an agency stands; one that has said nothing yet is open. */
export function standingOf({ capacity, reasons }: Own): Standing {
  return reasons.includes('closed') ? 'closed' : (capacity ?? 'open');
}

/** What is said of the agency for it to stand so. A pause leaves the word on room as it was. */
export function saidFor(standing: Standing, { capacity }: Own): OwnStanding {
  return standing === 'closed' ? { accepting: false, capacity: capacity ?? 'open' } : { accepting: true, capacity: standing };
}

/** Whether senders can send a new request to an agency that stands so. */
export const isSendable = (standing: Standing): boolean => standing === 'open' || standing === 'waitlist';

/** Who sees the standing in the inbox: people of an agency that can receive; its supervisors may change it. */
export function seatAt({ agency, role }: Pick<SessionView, 'agency' | 'role'>): 'changes' | 'reads' | 'none' {
  if (!(agency.type in SERVICES_BY_AGENCY_TYPE)) return 'none';
  return role === 'supervisor' ? 'changes' : 'reads';
}
