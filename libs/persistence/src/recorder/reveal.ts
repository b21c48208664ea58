import { verifyCommit, type CaseEventOf, type Compartment } from '@loive/domain';
import type { CaseKeyring } from '../sealing/case-keyring.js';
import type { ActorTx } from '../with-actor.js';
import { COMPARTMENT_TABLES } from './standing/compartment-tables.js';

/** Which compartment somebody wants to look into, and why. */
export type Look = Pick<CaseEventOf<'reveal'>, 'compartment' | 'reason' | 'text'>;

/** Values that one event put into a compartment. */
export interface CompartmentEntry {
  readonly seq: number;
  readonly at: string;
  readonly agencyId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** False: the values are not those that the chain vouches for. */
  readonly intact: boolean;
  /** True: they do not open any more, so that none are shown. */
  readonly unreadable?: boolean;
}

/** What a look showed; `now` is the database's clock. */
export interface Revealed {
  /** Version of the case after the look. */
  readonly version: number;
  readonly now: string;
  /** Newest first. */
  readonly entries: readonly CompartmentEntry[];
}

interface StoredEntry extends Pick<CompartmentEntry, 'seq' | 'at' | 'agencyId'> {
  readonly sealed: Buffer | null;
  readonly commit: string | null;
}

/** Everything that events put into one compartment of a case, newest first, each held against its commitment. Throws `KeysAway`. */
export async function readCompartment(tx: ActorTx, caseId: string, compartment: Compartment, keys: CaseKeyring): Promise<CompartmentEntry[]> {
  const table = COMPARTMENT_TABLES[compartment];
  const rows = await tx.query<StoredEntry>(
    `SELECT v.seq, e.body ->> 'at' AS at, e.body ->> 'agencyId' AS "agencyId", v.sealed,
       e.body -> 'commits' ->> $2 AS commit
     FROM ${table} v JOIN timeline_events e USING (case_id, seq)
     WHERE v.case_id = $1 ORDER BY v.seq DESC`,
    [caseId, compartment],
  );
  return rows.map(({ sealed, commit, ...entry }) => {
    const opened = keys.unseal(compartment, sealed, { table, seq: entry.seq, column: 'sealed' });
    if (opened === null) return { ...entry, fields: {}, intact: false, unreadable: true };
    return { ...entry, fields: opened.fields, intact: commit !== null && verifyCommit(opened.salt, opened.fields, commit) };
  });
}
