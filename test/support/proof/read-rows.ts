import type pg from 'pg';
import type { FinalRows, StepShown } from '../history/final-rows.js';
import type { Teller } from './teller.js';

const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const QUERIES: Readonly<Record<Exclude<keyof FinalRows, 'takenAt' | 'shown'>, string>> = {
  cases: 'SELECT id, version, head FROM cases',
  timeline: 'SELECT case_id AS "caseId", seq, body, hash FROM timeline_events ORDER BY case_id, seq',
  referrals: `SELECT id, case_id AS "caseId", version, state, from_agency_id AS "fromAgencyId", to_agency_id AS "toAgencyId",
    CASE WHEN open_until = 'infinity' THEN 9e15 ELSE ${millis('open_until')} END AS "openUntil" FROM referrals`,
  referralEvents: 'SELECT referral_id AS "referralId", version, case_id AS "caseId", seq, type FROM referral_events',
  entries: 'SELECT referral_id AS "referralId", case_id AS "caseId", seq, part FROM referral_entries',
  answers: `SELECT key, answer ->> 'id' AS id, (answer ->> 'version')::int AS version FROM answers`,
  outbox: `SELECT id, effect, case_id AS "caseId", seq, ids ->> 'referralId' AS "referralId", ${millis('not_before')} AS "notBefore",
    delivered_at IS NOT NULL AS delivered, dead_at IS NOT NULL AS dead FROM outbox`,
  inbox: 'SELECT message_id AS "messageId", handler, outcome FROM inbox',
  notices: 'SELECT id, message_id AS "messageId", agency_id AS "agencyId" FROM notices',
};

/** Reads what the database holds, past row security, in one snapshot. */
export async function readRows(db: pg.Client): Promise<Omit<FinalRows, 'shown'>> {
  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const clock = await db.query<{ now: number }>(`SELECT ${millis('clock_timestamp()')} AS now`);
    const found: Record<string, unknown[]> = {};
    for (const [name, sql] of Object.entries(QUERIES)) found[name] = (await db.query(sql)).rows;
    return { takenAt: clock.rows[0]?.now ?? 0, ...(found as unknown as Omit<FinalRows, 'takenAt' | 'shown'>) };
  } finally {
    await db.query('ROLLBACK');
  }
}

/** What both ends of these referrals are shown over HTTP; `at` finds a client of an agency. */
export async function readShown(
  referrals: readonly FinalRows['referrals'][number][],
  at: (agencyId: string) => readonly Teller[],
): Promise<FinalRows['shown']> {
  const waiting = [...referrals];
  const shown: FinalRows['shown'][number][] = [];
  const lane = async (number: number): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const [sender, receiver] = [one.fromAgencyId, one.toAgencyId].map((id) => {
        const tellers = at(id);
        return tellers[number % tellers.length];
      });
      if (sender === undefined || receiver === undefined) throw new Error('a referral of nobody in the proof');
      shown.push({
        referralId: one.id,
        sender: await timelineOf(sender, one.id),
        receiver: await timelineOf(receiver, one.id),
        packetOpen: (await receiver.read(`/api/referrals/${one.id}`)).body['packetOpen'] === true,
      });
    }
  };
  await Promise.all(Array.from({ length: 6 }, (_, number) => lane(number)));
  return shown;
}

async function timelineOf(teller: Teller, id: string): Promise<StepShown[] | null> {
  const steps: StepShown[] = [];
  let cursor = '';
  do {
    const heard = await teller.read(`/api/referrals/${id}/timeline${cursor}`);
    if (heard.status === 404) return null;
    if (heard.status !== 200) throw new Error(`a referral's timeline was answered ${heard.status}`);
    steps.push(...(heard.body['items'] as StepShown[]));
    const next = heard.body['next'];
    cursor = typeof next === 'string' ? `?cursor=${encodeURIComponent(next)}` : '';
  } while (cursor !== '');
  return steps.sort((a, b) => a.seq - b.seq);
}
