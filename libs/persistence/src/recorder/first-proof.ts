import { sameProof, type CaseEvent } from '@loive/domain';
import type { ActorTx } from '../with-actor.js';
import type { CaseRecord } from './case-record.js';

/**
 * Whether a second person read the proving document as the first did. The first reading stands in a
 * compartment, where the rules cannot look; null: there is none to compare with.
 */
export async function proofMatches(tx: ActorTx, record: CaseRecord, event: CaseEvent): Promise<boolean | null> {
  if (event.type !== 'recordProof' || record.facts.proof === null) return null;
  const [first] = await tx.query<{ fields: { number?: unknown; issuer?: unknown } }>(
    `SELECT v.fields FROM case_identity v JOIN timeline_events e USING (case_id, seq)
     WHERE v.case_id = $1 AND e.body ->> 'type' = 'recordProof' ORDER BY v.seq DESC LIMIT 1`,
    [record.id],
  );
  const { number, issuer } = first?.fields ?? {};
  if (typeof number !== 'string' || typeof issuer !== 'string') return null;
  // The form of the second reading is checked later; what is no text matches nothing.
  return sameProof({ number, issuer }, { number: String(event.number), issuer: String(event.issuer) });
}
