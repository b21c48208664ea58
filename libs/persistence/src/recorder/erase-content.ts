import type { CaseKeyring } from '../sealing/case-keyring.js';
import { NOTHING_TOLD } from '../reading/overseen-case.js';
import type { ActorTx } from '../with-actor.js';
import type { Recorded } from './work-out.js';

/**
 * Erases what a case holds, in the transaction that records the second person's word, before its event is written:
 * the rows go now, the keys once it is committed, by this request or by the message that it leaves. The event, as it
 * is to be written, with a record that tells nothing of the person any more.
 */
export async function eraseContent(tx: ActorTx, keys: CaseKeyring, { record, writes }: Recorded): Promise<Recorded> {
  await tx.query('SELECT app.erase_content($1)', [record.id]);
  keys.erase();
  const { erasure, closing } = record.facts;
  return {
    record: {
      ...record,
      alias: '',
      facts: { ...NOTHING_TOLD, erasure, closing },
      milestones: [],
      held: {},
      referrals: record.referrals.map((row) => ({ ...row, card: { ...row.card, alias: '' }, consent: null })),
    },
    writes: { ...writes, outbox: [...writes.outbox, { effect: 'destroyKeys', ids: {} }] },
  };
}
