import type { CaseEventOf, Compartment } from '@loive/domain';
import type { ActorTx } from '../with-actor.js';
import { COMPARTMENT_TABLES } from './compartment-tables.js';

/** Which compartment somebody wants to look into, and why. */
export type Look = Pick<CaseEventOf<'reveal'>, 'compartment' | 'reason' | 'text'>;

/** Values that one event put into a compartment. */
export interface CompartmentEntry {
  readonly seq: number;
  readonly at: string;
  readonly agencyId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a look showed; `now` is the database's clock. */
export interface Revealed {
  /** Version of the case after the look. */
  readonly version: number;
  readonly now: string;
  /** Newest first. */
  readonly entries: readonly CompartmentEntry[];
}

/** Everything that events put into one compartment of a case, newest first. */
export function readCompartment(tx: ActorTx, caseId: string, compartment: Compartment): Promise<CompartmentEntry[]> {
  return tx.query<CompartmentEntry>(
    `SELECT v.seq, e.body ->> 'at' AS at, e.body ->> 'agencyId' AS "agencyId", v.fields
     FROM ${COMPARTMENT_TABLES[compartment]} v JOIN timeline_events e USING (case_id, seq)
     WHERE v.case_id = $1 ORDER BY v.seq DESC`,
    [caseId],
  );
}
