import type { AtOnceTarget, LawSettings } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { instant } from './recorder/standing/instants.js';

/** Every target for what is due at once, in the order of time, as JSON: read in the very statement that reads the case, so that no process goes by another. */
export const AT_ONCE_JSON = /* sql */ `
  (SELECT jsonb_agg(jsonb_build_object('since', t.since, 'minutes', t.minutes) ORDER BY t.since) FROM at_once_targets t)`;

/** Rows of {@link AT_ONCE_JSON} as the rules ask for them. */
export function lawSettingsOf(rows: readonly AtOnceTarget[]): LawSettings {
  return { atOnce: rows.map(({ since, minutes }) => ({ since: instant(since), minutes })) };
}

/** What the house set where the law names no figure, for whoever asks about no case. */
export class LawSettingsReader {
  constructor(private readonly db: DataSource) {}

  /** As it stands now. A change is written minutes before it begins, so that an answer is right for every fact of the moment. */
  async read(): Promise<LawSettings> {
    const [row] = await this.db.query<{ atOnce: AtOnceTarget[] }[]>(`SELECT ${AT_ONCE_JSON} AS "atOnce"`);
    return lawSettingsOf(row?.atOnce ?? []);
  }
}

// Written and committed before any fact can be recorded that it is about: a stated time may lie two minutes ahead (CLOCK_SKEW).
// A row that has not begun yet is not taken back but followed.
const CHANGE = /* sql */ `
  INSERT INTO at_once_targets (since, minutes)
  SELECT greatest(date_trunc('minute', clock_timestamp()) + interval '4 minutes', last.since + interval '1 minute'), $1::integer
  FROM (SELECT since, minutes FROM at_once_targets ORDER BY since DESC LIMIT 1) last WHERE last.minutes <> $1::integer
  RETURNING since`;

/** Sets the target as the owner of the database; answers since when it holds, null where it was the last one already. */
export function changeAtOnceTarget(owner: DataSource, minutes: number): Promise<string | null> {
  return owner.transaction(async (tx) => {
    // Two that start at the same time: the second finds the row of the first.
    await tx.query('LOCK TABLE at_once_targets IN SHARE ROW EXCLUSIVE MODE');
    const [row] = await tx.query<{ since: Date }[]>(CHANGE, [minutes]);
    return row === undefined ? null : instant(row.since);
  });
}
