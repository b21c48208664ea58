import type { CalendarDate } from '@loive/domain';
import { TooOften } from '../../over-budget.js';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from '../standing/case-record.js';
import { COMPARTMENT_TABLES } from '../standing/compartment-tables.js';
import { SEALED_TRIES } from './first-proof.js';
import { unreadable } from '../standing/outcome.js';

/** Whether a birth date may lie sealed in a case, by the names of what it holds: an age as it was opened with, or a date told later. */
export function mayHoldBirth({ held }: Pick<CaseRecord, 'held'>): boolean {
  return (held.identity ?? []).some((name) => name === 'age' || name === 'bornOn');
}

/**
 * The birth date as it was last told, to hold a corrected day of receipt against it; null: none was. The database gives the
 * rows to whoever might look into them, and writes the look down beside those of reveals; a few a day are all. Throws
 * `KeysAway`, `Refused` where a row does not open that may hold the newest date, and {@link TooOften}.
 */
export async function sealedBirth(tx: ActorTx, keys: CaseKeyring): Promise<CalendarDate | null> {
  const rows = await tx.query<{ noted: boolean; seq: number; sealed: Buffer | null }>('SELECT noted, seq, sealed FROM app.sealed_births($1)', [SEALED_TRIES]);
  if (rows.some(({ noted }) => !noted)) throw new TooOften();
  // What a case is opened with stands there: without a row something is wrong, and no day is surely in order.
  if (rows.length === 0) throw unreadable('birthReadable');
  for (const { seq, sealed } of rows) {
    const opened = keys.unseal('identity', sealed, { table: COMPARTMENT_TABLES.identity, seq, column: 'sealed' });
    if (opened === null) throw unreadable('birthReadable');
    const told = bornIn(opened.fields);
    if (told !== null) return told;
  }
  return null;
}

function bornIn({ bornOn, age }: Readonly<Record<string, unknown>>): CalendarDate | null {
  if (typeof bornOn === 'string') return bornOn;
  return typeof age === 'object' && age !== null && 'bornOn' in age && typeof age.bornOn === 'string' ? age.bornOn : null;
}
