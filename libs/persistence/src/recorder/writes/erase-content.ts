import { NOTHING_TOLD, declines, type CaseFacts, type GrantKind } from '@loive/domain';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { ActorTx } from '../../with-actor.js';
import type { Recorded } from '../after/work-out.js';

const NOTHING_SAID = {
  urgency: 'normal',
  consentId: null,
  basis: null,
  packet: [],
  ground: null,
  detained: false,
  proofMissing: false,
  courtOn: null,
  questionOpen: false,
} as const;

const opensByName = (kind: GrantKind): boolean => kind === 'breakGlass' || kind === 'courtOrder';

/** What other files go by: into which one this one was merged, and that its adult refused. It tells nothing more of anybody. */
const standingOf = (facts: CaseFacts): Partial<CaseFacts> => ({
  ...(facts.closing?.outcome === 'merged' ? { closing: facts.closing } : {}),
  ...(declines(facts) ? { choice: 'no', minorU18: false, presumedChild: false } : {}),
});

/**
 * Erases what a case holds, in the transaction that records the second person's word, before its event is written:
 * the rows go now, the keys once it is committed, by this request or by the message that it leaves. The event, as it
 * is to be written, with a record that tells nothing of the person any more.
 */
export async function eraseContent(tx: ActorTx, keys: CaseKeyring, { record, writes }: Recorded): Promise<Recorded> {
  await tx.query('SELECT app.erase_content($1)', [record.id]);
  keys.erase();
  const { erasure } = record.facts;
  return {
    record: {
      ...record,
      alias: '',
      facts: { ...NOTHING_TOLD, erasure, ...standingOf(record.facts) },
      milestones: [],
      held: {},
      // Of the database's own making: what is shown now is what stands there.
      referrals: record.referrals.map((row) => ({
        ...row,
        card: { alias: '', ageGroup: 'presumedChild', language: '' },
        consent: null,
        facts: { ...row.facts, ...NOTHING_SAID },
      })),
      duties: record.duties.map((duty) => ({ ...duty, ground: null })),
      seals: record.seals.map((seal) => ({ ...seal, ground: '' })),
      grants: record.grants.map((grant) => ({ ...grant, askedReason: null, compartments: opensByName(grant.kind) ? [] : null })),
    },
    writes: { ...writes, outbox: [...writes.outbox, { effect: 'destroyKeys', ids: {} }] },
  };
}
