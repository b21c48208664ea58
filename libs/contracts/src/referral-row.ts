import type { ReferralState, Urgency } from '@loive/domain';
import type { AgencyView } from './agency.js';

/** What a receiver may know before it accepts: enough to answer, nothing to find the person by. */
export interface TeaserView {
  /** A made-up name. */
  alias: string;
  ageGroup: 'under16' | 'under18' | 'adult' | 'presumedChild';
  /** BCP 47. */
  language: string;
}

/** A referral in a list. Instants are ISO 8601 in UTC. */
export interface ReferralRowView {
  id: string;
  code: string;
  /** The end at which the reader's agency stands; null: it owns the case and stands at neither. */
  box: 'in' | 'out' | null;
  state: ReferralState;
  version: number;
  service: string;
  urgency: Urgency;
  from: AgencyView;
  to: AgencyView;
  /** The case; null for a receiver, who sees the referral alone. */
  caseId: string | null;
  caseCode: string | null;
  /** Null where the reader may no longer see it (recalled, lapsed). */
  teaser: TeaserView | null;
  sentAt: string | null;
  /** By when an answer is expected: a target of the house. */
  answerBy: string | null;
  /** `answerBy` has passed without an answer, by the clock of the database. */
  overdue: boolean;
  questionOpen: boolean;
  /** Who has taken it; for the receiving agency only. */
  claimedBy: { id: string; name: string } | null;
  /** It came back (declined, lapsed, handed back, failed) and the sender has not yet chosen what comes next. */
  needsNewReceiver: boolean;
  updatedAt: string;
}
