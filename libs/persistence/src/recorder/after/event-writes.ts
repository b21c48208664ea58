import type { EventBody } from '@loive/domain';
import type { DutyRow } from '../standing/case-record.js';
import type { GrantWrites } from '../standing/grant-rows.js';
import type { DeliveredMessage, OutboxEntry } from '../standing/outbox-entry.js';
import type { ReferralChange } from './referral-change.js';
import type { EntryPart } from '../standing/referral-row.js';

/** Values of one compartment with the salt of their commitment. */
export interface SaltedFields {
  readonly salt: Uint8Array;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The answer to a request, kept so that a repeated one is answered and not done again. */
export interface RememberedRequest {
  readonly route: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  /** Where the answer is about: ids only; or all of it, where it says no more. */
  readonly body: unknown;
  /** All that was answered; null: `body` is. */
  readonly sealed: Buffer | null;
}

/** All that one event writes beside the case row. */
export interface EventWrites {
  readonly body: EventBody;
  readonly hash: string;
  readonly record: SaltedFields;
  /** Table name -> values. */
  readonly compartments: ReadonlyMap<string, SaltedFields>;
  readonly newDuties: readonly DutyRow[];
  readonly changedDuties: readonly DutyRow[];
  readonly outbox: readonly OutboxEntry[];
  readonly access: GrantWrites;
  readonly referrals: readonly ReferralChange[];
  /** What the referrals' steps said; each stands under the event with a commitment of its own. */
  readonly referralEntries: readonly SaltedEntry[];
  /** Null for a look, which is not repeated but taken anew, and for a message. */
  readonly answer: RememberedRequest | null;
  /** The message that this event delivers; null for what people do. */
  readonly message: DeliveredMessage | null;
}

/** A part of a referral's step with the salt of its commitment. */
export interface SaltedEntry extends SaltedFields {
  readonly referralId: string;
  readonly part: EntryPart;
}
