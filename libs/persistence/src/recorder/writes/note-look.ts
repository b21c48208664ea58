import type { ActorTx } from '../../with-actor.js';

/** Writes down that a case, or one of its referrals, was shown once more; false: it is not there for this ticket. */
export async function noteLook(tx: ActorTx, caseId: string, referralId: string | null = null): Promise<boolean> {
  const [told] = await tx.query<{ there: boolean }>('SELECT app.note_look($1, $2) AS there', [caseId, referralId]);
  return told?.there === true;
}
