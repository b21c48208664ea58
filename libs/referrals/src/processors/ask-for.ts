import type { QueuedEffectName } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';
import type { MessageIds, OutboxMessage } from '@loive/queue';

/** A further message: what is to be done, with which ids, and not before when (left out: now). */
export interface FurtherMessage {
  readonly effect: QueuedEffectName;
  readonly ids: MessageIds;
  readonly notBefore?: string;
}

/** Writes further messages in the transaction of the one that is being delivered, for the same event of the chain. */
export async function askFor(tx: ActorTx, { caseId, seq }: OutboxMessage, messages: readonly FurtherMessage[]): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (effect, case_id, seq, ids, created_at, not_before)
     SELECT m.effect, $1, $2, m.ids, clock_timestamp(), coalesce(m."notBefore", clock_timestamp())
     FROM jsonb_to_recordset($3) AS m(effect text, ids jsonb, "notBefore" timestamptz)`,
    [caseId, seq, JSON.stringify(messages)],
  );
}
