import { isOpenToReceiver, isPacketOpen, type Basis, type ReferralEnd, type Scope } from '@loive/domain';
import type { DutyRow } from '../standing/case-record.js';
import type { ReferralEntry, ReferralRow } from '../standing/referral-row.js';
import type { Standing } from '../standing/referral-standing.js';

/** A referral with all that this reader may see of it. */
export interface ReferralSheet {
  /** The database's clock. */
  readonly now: string;
  readonly row: ReferralRow;
  readonly end: ReferralEnd | null;
  /** The tie of the reader's agency to the case; null: none, as for a receiver outside it. */
  readonly basis: Basis | null;
  /** How the reader stands in it; null: without a tie. */
  readonly scope: Scope | null;
  /**
   * What the rules ask besides the row, so that a page and the answer to a step name the same next steps.
   * `unfit` is looked up for a draft only. For a receiver the file is open while the referral is.
   */
  readonly standing: Standing;
  /** Oldest first; from the sending on, once it was sent. */
  readonly entries: readonly ReferralEntry[];
  /** Duties that the law gives the reader's agency because of it. */
  readonly duties: readonly DutyRow[];
  readonly insteadOf: { readonly id: string; readonly code: string } | null;
  readonly replacedBy: { readonly id: string; readonly code: string } | null;
}

/**
 * The sheet cut to what one end may see, by the same rule as row security: under the lock more was read. A
 * receiver to whom the referral is shut is left with the codes of what was done and its own duties.
 */
export function shownSheet(sheet: ReferralSheet): ReferralSheet {
  const { row, end, now } = sheet;
  const entries = sheet.entries.filter(({ seq }) => seq >= firstShown(row, sheet.entries));
  // The sender has the values in the case, each behind a look with a reason that the chain keeps.
  if (end === 'sender') return { ...sheet, entries: entries.filter(({ part }) => part !== 'packet') };
  if (end === null) return { ...sheet, entries: entries.filter(({ part }) => part === 'record') };
  const open = isOpenToReceiver(row, now);
  const packetOpen = isPacketOpen(row.openUntil, now);
  return {
    ...sheet,
    row: { ...(open ? row : shut(row)), caseCode: null },
    entries: entries.filter(({ part, seq }) => (part === 'packet' ? packetOpen : open || (part === 'record' && seq !== row.sentSeq))),
    insteadOf: null,
    replacedBy: null,
  };
}

// What the request said of the person goes with the packet.
function shut(row: ReferralRow): ReferralRow {
  const facts = { ...row.facts, packet: [], consentId: null, basis: null, detained: false, courtOn: null, proofMissing: false };
  return { ...row, facts, consent: null };
}

// What a draft said before it was written anew is nobody's business any more; what was sent counts from there.
function firstShown(row: ReferralRow, entries: readonly ReferralEntry[]): number {
  if (row.sentSeq !== null) return row.sentSeq;
  return entries.findLast(({ type }) => type === 'draft' || type === 'revise')?.seq ?? 0;
}
