import type { ReferralActor } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import type { ReferralEntry, ReferralRow } from '../standing/referral-row.js';
import { shownSheet, type ReferralSheet } from './referral-sheet.js';
import { standingOf } from '../standing/referral-standing.js';

/** The sheet of a referral for whoever acts on it, from the case as read under the lock. */
export function sheetOf(
  record: CaseRecord,
  row: ReferralRow,
  actor: ReferralActor,
  known: { readonly entries: readonly ReferralEntry[]; readonly unfit: readonly string[]; readonly now: string },
): ReferralSheet {
  return shownSheet({
    now: known.now,
    row,
    end: actor.end,
    basis: actor.basis,
    scope: actor.scope,
    standing: standingOf(row, actor.end, record, known.unfit, known.now),
    entries: known.entries,
    duties: record.duties.filter((duty) => duty.referralId === row.id && duty.ownerAgencyId === actor.agencyId),
    insteadOf: named(record.referrals.find(({ id }) => id === row.facts.insteadOf)),
    replacedBy: named(record.referrals.find(({ facts, state }) => facts.insteadOf === row.id && state !== 'discarded')),
  });
}

function named(row: ReferralRow | undefined): ReferralSheet['insteadOf'] {
  return row === undefined ? null : { id: row.id, code: row.code };
}
