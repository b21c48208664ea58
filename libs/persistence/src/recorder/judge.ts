import { asksForBirth, compartmentsReadable, decide, type ActingCaseActor, type CaseEvent, type CaseSnapshot } from '@loive/domain';
import { TooOften } from '../over-budget.js';
import type { CaseKeyring } from '../sealing/case-keyring.js';
import { sheetsFor } from '../rights-sheets.js';
import type { ActorTx } from '../with-actor.js';
import { accepted, refusedBy } from './standing/accepted.js';
import { snapshotOf, type CaseRecord } from './standing/case-record.js';
import { proofMatches, SEALED_TRIES } from './checks/first-proof.js';
import type { Locked } from './standing/load.js';
import type { Refused } from './standing/outcome.js';
import { mayHoldBirth, sealedBirth } from './checks/sealed-birth.js';

/**
 * What the rules say of an event, told as little as they need of what lies sealed. A refusal that tells something of that
 * is given back, not thrown: it is to be committed with the row that says who asked. Throws any other, `KeysAway` and {@link TooOften}.
 */
export async function judge(tx: ActorTx, keys: CaseKeyring, { record, now }: Pick<Locked, 'record' | 'now'>, actor: ActingCaseActor, event: CaseEvent): Promise<ReturnType<typeof accepted> | Refused> {
  const plain = { ...snapshotOf(record), ...(mayHoldBirth(record) ? {} : { bornOn: null }) };
  const snapshot = { ...plain, proofMatches: await proofMatches(tx, record, event, keys), ...(await headOf(tx, record, event)), rightsSheets: await sheetsFor(tx, event, now) };
  const decided = decide(snapshot, actor, event, now);
  if (!decided.ok && snapshot.proofMatches === false) {
    const [told] = await tx.query<{ noted: boolean }>('SELECT app.note_try($1) AS noted', [SEALED_TRIES]);
    if (told?.noted !== true) throw new TooOften();
    return refusedBy(decided);
  }
  if (!asksForBirth(decided) || !compartmentsReadable(actor).includes('identity')) return accepted(decided);
  const again = decide({ ...snapshot, bornOn: await sealedBirth(tx, keys) }, actor, event, now);
  return again.ok ? again : refusedBy(again);
}

// Asked only where a hold on a merged file is lifted: nothing else lets go what a no elsewhere had cleared.
async function headOf(tx: ActorTx, { facts }: CaseRecord, event: CaseEvent): Promise<Pick<CaseSnapshot, 'headRefuses'>> {
  if (event.type !== 'liftHold' || facts.closing?.outcome !== 'merged') return {};
  const [told] = await tx.query<{ refuses: boolean }>('SELECT app.head_refuses() AS refuses');
  return { headRefuses: told?.refuses === true };
}
