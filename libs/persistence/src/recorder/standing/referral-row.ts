import type { Actor, Instant, ReferralEnd, ReferralFacts, ReferralState } from '@loive/domain';

/** What a receiver may know before it accepts. */
export interface ReferralCard {
  readonly alias: string;
  readonly ageGroup: 'under16' | 'under18' | 'adult' | 'presumedChild';
  readonly language: string;
}

/** The consent that a referral rests on, as both ends may know it. */
export interface ReferralConsent {
  readonly on: string;
  readonly giver: string;
  readonly withdrawnOn: string | null;
}

/** A referral as its row holds it; instants are ISO 8601 in UTC. */
export interface ReferralRow {
  readonly id: string;
  readonly code: string;
  readonly caseId: string;
  /** Null where the reader does not see the case. */
  readonly caseCode: string | null;
  readonly version: number;
  readonly state: ReferralState;
  readonly facts: ReferralFacts;
  readonly card: ReferralCard;
  /** Null where a legal basis carries it. */
  readonly consent: ReferralConsent | null;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  /** It came back, and the sender has not said what comes next. */
  readonly needsReceiver: boolean;
  readonly draftedAt: Instant;
  readonly sentAt: Instant | null;
  /** Place in the chain of the event that sent it; null before. */
  readonly sentSeq: number | null;
  readonly offeredAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly answerBy: Instant | null;
  readonly lapseAt: Instant | null;
  /** Until when its packet is open to the receiver; `infinity` while it works on it, null before acceptance. */
  readonly openUntil: Instant | 'infinity' | null;
  readonly updatedAt: Instant;
  /** Who at the receiving agency has taken it. */
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
}

/** Parts of what a step of a referral said: codes for both ends, texts, and the packet's frozen values. */
export const ENTRY_PARTS = ['record', 'words', 'packet'] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** One part of one step. */
export interface ReferralEntry {
  /** Place in the chain of the case. */
  readonly seq: number;
  readonly part: EntryPart;
  /** Such as `send`, `ask` or `recall`. */
  readonly type: string;
  readonly at: Instant;
  readonly agencyId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** False: the values are not those that the chain vouches for. */
  readonly intact: boolean;
  /** True: they do not open any more, so that none are shown. */
  readonly unreadable?: boolean;
}

/** Which end of a referral an actor's agency stands at; null: neither. */
export function endOf(row: Pick<ReferralRow, 'fromAgencyId' | 'toAgencyId'>, actor: Pick<Actor, 'agencyId'>): ReferralEnd | null {
  if (actor.agencyId === row.fromAgencyId) return 'sender';
  return actor.agencyId === row.toAgencyId ? 'receiver' : null;
}
