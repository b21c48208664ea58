import type { DataSource } from 'typeorm';

const CLOCKS = ['answerBy', 'lapseAt'];

/**
 * Sets the clocks of an offer back by so many hours, once: the recorder's clock is the database's, so
 * a demo set that has just been loaded could show nobody who has waited. The chain is not touched.
 */
export async function setBack(owner: DataSource, referralId: string, hours: number): Promise<void> {
  const earlier = `- $2 * interval '1 hour'`;
  const facts = CLOCKS.map((name) => `'${name}', to_char(((facts ->> '${name}')::timestamptz ${earlier}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  const columns = ['drafted_at', 'sent_at', 'offered_at', 'answer_by', 'lapse_at'].map((name) => `${name} = ${name} ${earlier}`);
  const moved: unknown[] = await owner.query(
    `WITH moved AS (
       UPDATE referrals SET ${columns.join(', ')}, facts = facts || jsonb_build_object(${facts.join(', ')})
       WHERE id = $1 AND state = 'offered' AND drafted_at > now() - interval '10 minutes' RETURNING id)
     SELECT id FROM moved`,
    [referralId, hours],
  );
  if (moved.length === 0) return;
  await owner.query(
    `UPDATE outbox SET not_before = not_before ${earlier}
     WHERE ids ->> 'referralId' = $1::text AND effect IN ('escalateReferral', 'lapseReferral')`,
    [referralId, hours],
  );
}
