import type { Instant } from '../law/calendar/calendar-date.js';
import type { Compartment } from './roles.js';

/** Why a grant was given: the ties of agencies, and what one person holds. */
export const GRANT_KINDS = [
  'owner',
  'notified',
  'duty',
  'handedOver',
  'oversight',
  'assignment',
  'referral',
  'breakGlass',
  'courtOrder',
] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

/** What a grant is for. */
export const GRANT_PURPOSES = ['work', 'oversight', 'referral', 'breakGlass', 'courtOrder'] as const;
export type GrantPurpose = (typeof GRANT_PURPOSES)[number];

/** Where a grant stands: break-glass that needs a second person waits for one. */
export const GRANT_STATES = ['live', 'waiting', 'refused'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/** One reason and one period for which an agency or a person may see a case. */
export interface Grant {
  readonly id: string;
  readonly agencyId: string;
  /** Null: the agency. */
  readonly personId: string | null;
  readonly kind: GrantKind;
  readonly purpose: GrantPurpose;
  /** Compartments it opens; null: what the table of rights gives the tie. */
  readonly compartments: readonly Compartment[] | null;
  readonly since: Instant;
  readonly until: Instant | null;
  /** Place in the chain of the event that it comes from, and of the one that ended it. */
  readonly sourceSeq: number;
  readonly endedSeq: number | null;
  readonly referralId: string | null;
  readonly state: GrantState;
  /** Break-glass: the code of its reason. */
  readonly askedReason: string | null;
  /** Break-glass: the second person who opened it; null: nobody has, or it needed none. */
  readonly confirmedBy: string | null;
  /** Break-glass: from this instant on it is reviewed too late. */
  readonly reviewBy: Instant | null;
  readonly reviewedSeq: number | null;
  readonly finding: 'justified' | 'unjustified' | null;
}
