import type { EvidenceId, SaidBy } from './evidence-sources.js';
import { EVIDENCE, INTERVIEW_EVIDENCE } from './evidence-sources.js';
import { readTick, type Tick } from './ticks.js';

/** Why a sign does not count: no source is named, a conversation without its conditions, an absence that nobody checked. */
export type Shut = 'sourceNotNamed' | 'interviewConditions' | 'absenceNotChecked';

/** One tick with what stands behind it. */
export interface EvidenceBehind {
  readonly sign: string;
  /** Null: nobody said yet which source shows it. */
  readonly source: EvidenceId | null;
  readonly saidBy: SaidBy | null;
  readonly speaks: 'for' | 'against';
  readonly counts: boolean;
  /** Why it does not count; null: it does. */
  readonly because: Shut | null;
}

const BY_ID: ReadonlyMap<string, SaidBy> = new Map(EVIDENCE.map(({ id, saidBy }) => [id, saidBy]));

const isSource = (id: string): id is EvidenceId => BY_ID.has(id);

/**
 * What stands behind the ticks. A source ticked alone is taken to show every sign that names none, as a finding
 * of the older form says it. Nothing counts without its source, for it might be what the person told; and what the
 * person told counts only if the conditions of that conversation are on record.
 */
export function evidenceBehind(ticks: readonly string[], interviewSound: boolean): readonly EvidenceBehind[] {
  const read = [...new Set(ticks)].map(readTick).filter((tick): tick is Tick => tick !== null);
  const general = read.flatMap(({ sign }) => (isSource(sign) ? [sign] : []));
  return read
    .filter(({ sign }) => !isSource(sign))
    .flatMap((tick) => (tick.source === null && general.length > 0 ? general.map((source) => ({ ...tick, source })) : [tick]))
    .map(({ sign, source, speaks }) => {
      const because = source === null ? 'sourceNotNamed' : source === INTERVIEW_EVIDENCE && !interviewSound ? 'interviewConditions' : null;
      return { sign, source, saidBy: source === null ? null : (BY_ID.get(source) ?? null), speaks, counts: because === null, because };
    });
}

/** Signs that name no source, neither their own nor one for all. */
export function withoutSource(ticks: readonly string[], general: readonly string[] = []): readonly string[] {
  return evidenceBehind([...ticks, ...general.filter(isSource)], true).flatMap(({ sign, because }) => (because === 'sourceNotNamed' ? [sign] : []));
}
