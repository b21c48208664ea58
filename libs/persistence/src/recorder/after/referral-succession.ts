import { isOpenReferral, isPacketOpen, type CaseFacts, type Effect } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import { recalledByCase, settled, type ReferralChange, type ReferralMoves } from './referral-change.js';
import type { ReferralRow } from '../standing/referral-row.js';

type Succeeded = Extract<Effect, { name: 'succeedAgency' }>;

/**
 * What becomes of a case's referrals when an agency passed into another. Those that run have the successor at the end
 * where it stood, and nobody there who has taken them yet. One whose ends would be the same agency is taken back, or
 * discarded as a draft; one that came back from there waits for nobody any more. What is over keeps the agencies of its
 * day, and a packet that was still open to the one that ended is shut.
 */
export function succeededReferrals(before: CaseRecord, facts: CaseFacts, effect: Succeeded, at: string, now: string): ReferralMoves {
  const joined = before.referrals.filter((row) => isOpenReferral(row.state) && joins(row, effect));
  const rest = before.referrals.filter((row) => !joined.includes(row));
  const { changes, ...told } = recalledByCase({ ...before, referrals: joined }, facts, 'agenciesJoined', null, at, now);
  return { ...told, changes: [...changes, ...rest.flatMap((row) => movedBy(row, effect, now) ?? [])] };
}

function movedBy(row: ReferralRow, effect: Succeeded, now: string): ReferralChange | null {
  const { from, to } = endsAfter(row, effect);
  const change = { before: row.version, type: null, parts: {} } as const;
  if (joins(row, effect)) {
    if (row.state === 'draft') return { ...change, type: 'discard', row: { ...row, version: row.version + 1, state: 'discarded', updatedAt: now } };
    if (row.needsReceiver && row.fromAgencyId === effect.fromAgencyId) return settled(row, now);
  }
  const receives = to !== row.toAgencyId && runsOn(row);
  const sends = from !== row.fromAgencyId && (runsOn(row) || row.needsReceiver);
  if (!sends && !receives) {
    const left = row.toAgencyId === effect.fromAgencyId && isPacketOpen(row.openUntil, now);
    return left ? { ...change, row: { ...row, openUntil: now, updatedAt: now } } : null;
  }
  const ends = { ...(sends ? { fromAgencyId: from } : {}), ...(receives ? { toAgencyId: to, facts: { ...row.facts, claimedBy: null }, claimedBy: null } : {}) };
  return { ...change, row: { ...row, ...ends, updatedAt: now }, ...(sends ? { newSender: true } : {}) };
}

function joins(row: ReferralRow, effect: Succeeded): boolean {
  const { from, to } = endsAfter(row, effect);
  return from === to;
}

const runsOn = ({ state }: ReferralRow): boolean => state === 'draft' || isOpenReferral(state);

function endsAfter({ fromAgencyId, toAgencyId }: ReferralRow, effect: Succeeded): { readonly from: string; readonly to: string } {
  const since = (id: string): string => (id === effect.fromAgencyId ? effect.toAgencyId : id);
  return { from: since(fromAgencyId), to: since(toAgencyId) };
}
