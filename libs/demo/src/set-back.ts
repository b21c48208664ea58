import { SYSTEM_ACTOR } from '@loive/domain';
import { withActor, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';

const CLOCKS = ['answerBy', 'lapseAt'];

/** The worker's connection with the key of its tickets: an owner without row security of its own sees no referral. */
export interface QueueHand {
  readonly worker: DataSource;
  readonly ticketKey: TicketKey;
}

/**
 * Sets the clocks of an offer back by so many hours, once: the recorder's clock is the database's, so
 * a demo set that has just been loaded could show nobody who has waited. The chain is not touched.
 */
export async function setBack({ worker, ticketKey }: QueueHand, referralId: string, hours: number): Promise<void> {
  const earlier = `- $2 * interval '1 hour'`;
  const facts = CLOCKS.map((name) => `'${name}', to_char(((facts ->> '${name}')::timestamptz ${earlier}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  const columns = ['sent_at', 'offered_at', 'answer_by', 'lapse_at'].map((name) => `${name} = ${name} ${earlier}`);
  const [found] = await withActor(worker, ticketKey, SYSTEM_ACTOR, { purpose: 'deliver' }, (tx) =>
    tx.query<{ caseId: string }>('SELECT app.case_of_referral($1) AS "caseId"', [referralId]),
  );
  await withActor(
    worker,
    ticketKey,
    SYSTEM_ACTOR,
    { purpose: 'deliver', case: found?.caseId, chain: true },
    async (tx) => {
      const moved = await tx.query(
        `WITH moved AS (
           UPDATE referrals SET ${columns.join(', ')}, facts = facts || jsonb_build_object(${facts.join(', ')})
           WHERE id = $1 AND state = 'offered' AND sent_at > now() - interval '10 minutes' RETURNING id)
         SELECT id FROM moved`,
        [referralId, hours],
      );
      if (moved.length === 0) return;
      await tx.query(
        `UPDATE outbox SET not_before = not_before ${earlier}
         WHERE ids ->> 'referralId' = $1::text AND effect IN ('escalateReferral', 'lapseReferral')`,
        [referralId, hours],
      );
    },
  );
}
