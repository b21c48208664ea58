import { grouped } from './anomaly.js';
import type { FinalRows, OutboxRowSeen, TimelineRowSeen } from './final-rows.js';

/** The final rows, found by what they belong to. */
export interface SortedRows {
  readonly rows: FinalRows;
  readonly events: ReadonlyMap<string, TimelineRowSeen>;
  readonly steps: ReadonlyMap<string, FinalRows['referralEvents']>;
  readonly parts: ReadonlyMap<string, FinalRows['entries']>;
  readonly answersAt: ReadonlyMap<string, FinalRows['answers']>;
  readonly answerOf: ReadonlyMap<string, FinalRows['answers'][number]>;
  /** By referral and effect. */
  readonly messages: ReadonlyMap<string, readonly OutboxRowSeen[]>;
  /** By the place in the chain that made them. */
  readonly messagesAt: ReadonlyMap<string, readonly OutboxRowSeen[]>;
  readonly handled: ReadonlyMap<string, FinalRows['inbox']>;
  readonly notices: ReadonlyMap<string, FinalRows['notices']>;
  readonly shown: ReadonlyMap<string, FinalRows['shown'][number]>;
}

/** Name of a place in a chain, or of a version of a referral. */
export const place = (id: string | null, number: number | null): string => `${id}/${number}`;

/** Sorts the rows once. */
export function sortRows(rows: FinalRows): SortedRows {
  return {
    rows,
    events: new Map(rows.timeline.map((event) => [place(event.caseId, event.seq), event])),
    steps: grouped(
      [...rows.referralEvents].sort((a, b) => a.version - b.version),
      ({ referralId }) => referralId,
    ),
    parts: grouped(rows.entries, ({ referralId, caseId, seq }) => `${referralId} ${place(caseId, seq)}`),
    answersAt: grouped(rows.answers, ({ id, version }) => place(id, version)),
    answerOf: new Map(rows.answers.map((answer) => [answer.key, answer])),
    messages: grouped(rows.outbox, ({ referralId, effect }) => `${referralId} ${effect}`),
    messagesAt: grouped(rows.outbox, ({ caseId, seq }) => place(caseId, seq)),
    handled: grouped(rows.inbox, ({ messageId }) => messageId),
    notices: grouped(rows.notices, ({ messageId }) => messageId ?? ''),
    shown: new Map(rows.shown.map((one) => [one.referralId, one])),
  };
}
