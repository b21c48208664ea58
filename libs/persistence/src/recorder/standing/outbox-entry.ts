import type { QueuedEffectName } from '@loive/domain';

/** An effect that leaves the transaction: ids and codes only. */
export interface OutboxEntry {
  readonly effect: QueuedEffectName;
  readonly ids: Readonly<Record<string, string>>;
  /** ISO 8601; left out: at once. */
  readonly notBefore?: string;
}

/** A message of the outbox that is being delivered, and by which processor. */
export interface DeliveredMessage {
  readonly id: string;
  readonly handler: string;
}
