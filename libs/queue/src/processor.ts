import type { Office, QueuedEffectName, Rung } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';

/** Ids and codes of an effect, as its outbox row holds them. */
export interface MessageIds {
  readonly referralId?: string;
  readonly agencyId?: string;
  readonly dutyId?: string;
  readonly noticeId?: string;
  /** Somebody who has left, and who takes over; or whom supervisors are told about. */
  readonly personId?: string;
  readonly toPersonId?: string;
  readonly toAgencyId?: string;
  readonly stepId?: string;
  readonly about?: string;
  /** An office: whoever holds it in that agency. */
  readonly audience?: 'agency' | 'supervisors' | Office;
  /** Of the ladder of a duty past its limit. */
  readonly rung?: Rung;
}

/** One effect that left its transaction: an outbox row. */
export interface OutboxMessage {
  readonly id: string;
  readonly effect: QueuedEffectName;
  /** Null: it is about no case. */
  readonly caseId: string | null;
  /** Event of the case's chain that asked for it; 0 where there is none. */
  readonly seq: number;
  readonly ids: MessageIds;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
}

/**
 * How a message ended: `done`, its effect, inbox row and `delivered_at` committed together; `moot`,
 * there is nothing left to do (recalled meanwhile), which the caller writes down; `later`, something
 * outside is away (a code, such as `mailAway`), tried again without counting as a failure.
 */
export type Outcome = 'done' | 'moot' | { readonly later: string };

/** What a processor is given beside its message. */
export interface DeliveryContext {
  /**
   * Runs `work` in one transaction under the system's ticket, together with the
   * inbox row of `handler` and `delivered_at`: all of it once, however often the message comes. `work`
   * may answer 'moot' to have that written instead; what it wrote is kept either way.
   */
  once(handler: string, work: (tx: ActorTx) => Promise<'moot' | void>): Promise<Outcome>;
}

/**
 * Carries out one effect. It may be called twice for the same message, at the same time too: rows are
 * written by `context.once`, events of a chain through the recorder with `message: {id, handler}`.
 * A failure is thrown; only its class and code are kept.
 */
export interface Processor {
  readonly effect: QueuedEffectName;
  run(message: OutboxMessage, context: DeliveryContext): Promise<Outcome>;
}
