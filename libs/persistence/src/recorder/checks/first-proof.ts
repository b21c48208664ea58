import { sameProof, type CaseEvent } from '@loive/domain';
import { TooOften } from '../../over-budget.js';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from '../standing/case-record.js';
import { unreadable } from '../standing/outcome.js';

/** How often one person may hold something against what lies sealed in a case on a day of the law, whatever it is. */
export const SEALED_TRIES = 5;

/**
 * Whether a second person read the proving document as the first did. The first reading stands in a
 * compartment, where the rules cannot look; null: nobody read one. It tells
 * a guess from the truth, so it is asked a few times a day alone. Throws `KeysAway`, `Refused` and {@link TooOften}.
 */
export async function proofMatches(tx: ActorTx, record: CaseRecord, event: CaseEvent, keys: CaseKeyring): Promise<boolean | null> {
  if (event.type !== 'recordProof' || record.facts.proof === null) return null;
  const [first] = await tx.query<{ seq: number; sealed: Buffer | null }>(
    `SELECT v.seq, v.sealed FROM case_identity v JOIN timeline_events e USING (case_id, seq)
     WHERE v.case_id = $1 AND e.body ->> 'type' = 'recordProof' ORDER BY v.seq DESC LIMIT 1`,
    [record.id],
  );
  // Cleared with a no that was said in another file: what nobody can hold it against confirms nothing.
  if (first === undefined) throw unreadable('proofReadable');
  const [told] = await tx.query<{ tries: number }>('SELECT app.tries_today() AS tries');
  if (told === undefined || told.tries >= SEALED_TRIES) throw new TooOften();
  const opened = keys.unseal('identity', first.sealed, { table: 'case_identity', seq: first.seq, column: 'sealed' });
  // A reading that does not open is no reason to take the second one unread.
  if (opened === null) throw unreadable('proofReadable');
  const { number, issuer } = opened.fields;
  if (typeof number !== 'string' || typeof issuer !== 'string') throw unreadable('proofReadable');
  // The form of the second reading is checked later; what is no text matches nothing.
  return sameProof({ number, issuer }, { number: String(event.number), issuer: String(event.issuer) });
}
