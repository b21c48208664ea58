/** What the database holds in the end, and what both ends are shown. Instants are milliseconds. */
export interface FinalRows {
  /** When the rows were read, by the clock of the database. */
  readonly takenAt: number;
  readonly cases: readonly { readonly id: string; readonly version: number; readonly head: string }[];
  readonly timeline: readonly TimelineRowSeen[];
  readonly referrals: readonly ReferralRowSeen[];
  /** The index from a referral to the events of its case's chain. */
  readonly referralEvents: readonly { readonly referralId: string; readonly version: number; readonly caseId: string; readonly seq: number; readonly type: string }[];
  /** Salted parts of referral events. */
  readonly entries: readonly { readonly referralId: string; readonly caseId: string; readonly seq: number; readonly part: string }[];
  readonly answers: readonly { readonly key: string; readonly id: string; readonly version: number }[];
  readonly outbox: readonly OutboxRowSeen[];
  readonly inbox: readonly { readonly messageId: string; readonly handler: string; readonly outcome: string }[];
  readonly notices: readonly { readonly id: string; readonly messageId: string | null; readonly agencyId: string }[];
  /** The timeline of a referral as each end is shown it over HTTP; null: not found for that end. */
  readonly shown: readonly { readonly referralId: string; readonly sender: readonly StepShown[] | null; readonly receiver: readonly StepShown[] | null; readonly packetOpen: boolean }[];
}

/** A row of a case's chain. */
export interface TimelineRowSeen {
  readonly caseId: string;
  readonly seq: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** A referral's row. */
export interface ReferralRowSeen {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly state: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  /** Until when the packet may be read; null: never opened. */
  readonly openUntil: number | null;
}

/** A message of the outbox. */
export interface OutboxRowSeen {
  readonly id: string;
  readonly effect: string;
  readonly caseId: string | null;
  readonly seq: number | null;
  readonly referralId: string | null;
  readonly notBefore: number;
  readonly delivered: boolean;
  readonly dead: boolean;
}

/** One step of a referral as an end is shown it. */
export interface StepShown {
  readonly seq: number;
  readonly type: string;
  readonly hash: string;
}
