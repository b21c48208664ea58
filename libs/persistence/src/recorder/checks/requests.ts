import type { CaseActor, ReferralActor } from '@loive/domain';
import type { ReadBudgets } from '../../read-budgets.js';
import type { Sealing } from '../../sealing/case-keyring.js';
import type { TicketKey } from '../../ticket.js';
import type { CaseRecord } from '../standing/case-record.js';
import type { ReferralSheet } from './referral-sheet.js';

/** Keys of the recorder: tickets, case codes, and the hash of remembered bodies. */
export interface RecorderKeys {
  readonly ticket: TicketKey;
  readonly codes: Buffer;
  /** Data keys of cases; left out where no values are written or read, as in the worker. */
  readonly sealing?: Sealing | undefined;
}

/** What the recorder is told of its house. */
export interface RecorderSettings {
  /** Seconds for which a referral that is not urgent can still be taken back unseen. */
  readonly recallWindowSeconds?: number;
  /** How many cases one person may look at in a day; left out: looks are not counted. */
  readonly readBudgets?: ReadBudgets;
}

/** What makes a request repeatable: its route, the client's key, what it said, and how it is answered. */
export interface RecordRequest<Body> {
  readonly route: string;
  readonly key: string;
  readonly requestId: string;
  /** The body as received, for telling a repeated request from a reused key. */
  readonly body: unknown;
  readonly status: number;
  /** The answer, worked out from what was recorded; pure. */
  readonly present: (record: CaseRecord, actor: CaseActor) => Body;
}

/** An opening, and the draft of its author's that ends with it. */
export interface OpeningRequest<Body> extends RecordRequest<Body> {
  readonly draftId?: string | undefined;
}

/** What makes a request on a referral repeatable, and how it is answered. */
export interface ReferralRequest<Body> extends Omit<RecordRequest<Body>, 'present'> {
  /** The answer for this actor, worked out from what was recorded; pure. */
  readonly present: (sheet: ReferralSheet, actor: ReferralActor) => Body;
}

/** What became of a message: recorded, without effect because things moved on, or delivered before. */
export type MessageOutcome = 'done' | 'moot' | 'again';
