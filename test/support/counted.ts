/** Cases that an agency opened at ten in the morning of a day, and of how many the person was identified at once. */
export interface CountedCases {
  readonly agency: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly opened: number;
  readonly identified?: number;
}

const STAGE = {
  file: 'open', receipt: 'received', verification: 'verified', identification: 'victim', protection: 'unassessed', support: 'none', reintegration: 'none',
};

/**
 * Plants what tables of statistics count, as the owner of the database: the first event of each case, and two by which its
 * person stands as a victim, the second of them a year later. Nobody takes part in these cases, so no list shows them.
 */
export async function plantCounted(sql: (text: string, values: unknown[]) => Promise<unknown>, groups: readonly CountedCases[]): Promise<void> {
  await sql(
    `WITH made AS (
       SELECT gen_random_uuid() AS id, g.agency, g.day + time '03:00' AS at, n <= coalesce(g.identified, 0) AS victim
       FROM jsonb_to_recordset($1::jsonb) AS g(agency uuid, day date, opened integer, identified integer), generate_series(1, g.opened) AS n),
     planted AS (
       INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
       SELECT id, 'LV-' || id, 3, repeat('a', 64), 2, $2::jsonb, '{}', 'Chị Thử', agency, at, at FROM made)
     INSERT INTO timeline_events (case_id, seq, body, hash)
     SELECT m.id, e.seq, jsonb_build_object('agencyId', m.agency, 'recordedAt', to_char(m.at + e.later, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
       || CASE WHEN e.seq = 1 THEN '{}' ELSE jsonb_build_object('stage', $2::jsonb) END, repeat('a', 64)
     FROM made m, (VALUES (1, interval '0'), (2, interval '1 minute'), (3, interval '1 year')) AS e(seq, later) WHERE e.seq = 1 OR m.victim`,
    [JSON.stringify(groups), JSON.stringify(STAGE)],
  );
}
