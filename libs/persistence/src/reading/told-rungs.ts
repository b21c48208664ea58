import type { Rung } from '@loive/domain';
import { instant } from '../recorder/standing/instants.js';

/** A rung of a duty's ladder that was told; instants are ISO 8601 in UTC. */
export interface ToldRung {
  readonly dutyId: string;
  readonly step: string;
  readonly rung: Rung;
  /** The limit that had passed. */
  readonly dueAt: string;
  readonly at: string;
  readonly agencyIds: readonly string[];
  /** Why nobody was told. */
  readonly nobody: 'noHolder' | 'noSteeringBody' | null;
}

/** What was told of the duties of the case `c` that this reader reads, oldest first, as JSON with the names of {@link ToldRung}. */
export const RUNGS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('dutyId', r.duty_id, 'step', d.step, 'rung', r.rung, 'dueAt', r.due_at, 'at', r.at,
      'agencyIds', to_jsonb(r.agency_ids), 'nobody', r.nobody) ORDER BY r.at, r.duty_id), '[]')
    FROM duty_rungs r JOIN duties d ON d.id = r.duty_id WHERE r.case_id = c.id)`;

/** A row of {@link RUNGS_JSON} with instants as the rules write them. */
export function toldRungOf(row: ToldRung): ToldRung {
  return { ...row, dueAt: instant(row.dueAt), at: instant(row.at) };
}
