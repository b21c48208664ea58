import type { Actor, Basis, ReferralEnd, ReferralSnapshot, ReferralState } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { DutyRow } from '../recorder/case-record.js';
import type { ReferralEntry, ReferralRow } from '../recorder/referral-row.js';
import type { TicketKey } from '../ticket.js';

/** Tabs of a box: waiting for an answer (for the sender also what came back), under way, ended. */
export const REFERRAL_TABS = ['waiting', 'running', 'ended'] as const;
export type ReferralTab = (typeof REFERRAL_TABS)[number];

/** What a list of referrals may be narrowed by. */
export interface ReferralQuery {
  readonly box: 'in' | 'out';
  /** Absent: all of them. */
  readonly tab?: ReferralTab;
  readonly state?: ReferralState;
  readonly after?: ReferralPlace;
  readonly limit: number;
}

/** Where a page ended: the sort value as the database wrote it, and the referral. */
export interface ReferralPlace {
  readonly at: string;
  readonly id: string;
}

/** A page with the counts of the tabs, each at most 100. `now` is the database's clock. */
export interface ReferralPage {
  readonly now: string;
  readonly rows: readonly ReferralRow[];
  readonly next: ReferralPlace | null;
  readonly counts: Readonly<Record<ReferralTab, number>>;
}

/** A referral with all that this reader may see of it. */
export interface ReferralSheet {
  /** The database's clock. */
  readonly now: string;
  readonly row: ReferralRow;
  readonly end: ReferralEnd | null;
  /** The tie of the reader's agency to the case; null: none, as for a receiver outside it. */
  readonly basis: Basis | null;
  /**
   * What the rules ask besides the row, so that a page and the answer to a step name the same next steps.
   * `unfit` is looked up for a draft only. For a receiver the file is open while the referral is.
   */
  readonly standing: Pick<ReferralSnapshot, 'consentValid' | 'unfit' | 'fileOpen'>;
  /** Oldest first; from the sending on, once it was sent. */
  readonly entries: readonly ReferralEntry[];
  /** Duties that the law gives the reader's agency because of it. */
  readonly duties: readonly DutyRow[];
  readonly insteadOf: { readonly id: string; readonly code: string } | null;
  readonly replacedBy: { readonly id: string; readonly code: string } | null;
}

/** One step of a referral, as it stands in the chain of its case. */
export interface ReferralStep {
  readonly seq: number;
  /** Without prefix: `send`, `accept`, `recall`, ... */
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly agencyId: string;
  readonly role: string;
  /** Null where an event of the case itself did it. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly fieldNames: readonly string[];
  /** Values of the part `record`; null: not for this reader. */
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly commits: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly prev: string;
}

/** Reads of referrals under the reader's ticket; each is one statement. */
export class ReferralReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** One page of a box of the reader's agency. */
  list(_actor: Actor, _query: ReferralQuery): Promise<ReferralPage> {
    return Promise.reject(this.#unbuilt());
  }

  /** A referral by id or code; null when it is not there for this reader. */
  find(_actor: Actor, _idOrCode: string): Promise<ReferralSheet | null> {
    return Promise.reject(this.#unbuilt());
  }

  /** Steps after place `after`, at most `limit`, oldest first; null when the referral is not there for this reader. */
  timeline(_actor: Actor, _id: string, _after: number, _limit: number): Promise<{ end: ReferralEnd | null; steps: ReferralStep[] } | null> {
    return Promise.reject(this.#unbuilt());
  }

  #unbuilt(): Error {
    return new Error(`not built yet: ${typeof this.db} ${typeof this.key}`);
  }
}
