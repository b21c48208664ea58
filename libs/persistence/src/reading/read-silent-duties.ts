import type { Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** How many duties of one step an agency leaves silent past its head; `since` is the law's day, YYYY-MM-DD. */
export interface SilentStep {
  readonly agencyId: string;
  readonly step: string;
  readonly count: number;
  readonly since: string;
}

/** The duties of all steps of which an agency has few; no count where they are few together. */
export interface FewSilent {
  readonly agencyId: string;
  readonly step: null;
  readonly count: number | null;
  readonly since: null;
}

/** What stays silent in the province of the actor's steering body, the longest first; nothing for anybody else. One statement. */
export function readSilentDuties(db: DataSource, key: TicketKey, actor: Actor): Promise<(SilentStep | FewSilent)[]> {
  return readAs(
    db,
    key,
    actor,
    { purpose: 'administer' },
    `SELECT s.agency_id AS "agencyId", s.step, s.duties AS count, to_char(s.since, 'YYYY-MM-DD') AS since
     FROM app.silent_duties() s ORDER BY s.since NULLS LAST, s.agency_id, s.step COLLATE "C"`,
    [],
  );
}
