import { folded, phaseOf, runningPause, type Phase, type Stage } from '@loive/domain';
import { dutiesShownTo, isErased, type CaseRecord, type ParticipantRow } from './case-record.js';

/** The line that lists show of a case; names of agencies are looked up when it is shown. */
export interface CaseCard {
  readonly code: string;
  /** Null in the rows of oversight, and once the case is erased. */
  readonly alias: string | null;
  readonly stage: Stage;
  readonly presumedChild: boolean;
  readonly ownerAgencyId: string;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly nextDuty: { readonly step: string; readonly dueAt: string | null; readonly ownerAgencyId: string | null } | null;
}

/** What an access row carries for lists: filters, order, search text and the card. */
export interface ListLine {
  readonly status: 'open' | 'closed';
  readonly phase: Phase;
  readonly dueAt: string | null;
  readonly folded: string;
  readonly card: CaseCard;
}

/** The list line of a case as it stands, for one of its participants, with whom it has named: of oversight and of an erased case the code and how far it has come, never a name. */
export function listLineOf(record: CaseRecord, { agencyId, basis, assignee }: Pick<ParticipantRow, 'agencyId' | 'basis' | 'assignee'>): ListLine {
  const named = basis !== 'oversight' && !isErased(record);
  const next = [...dutiesShownTo(record, agencyId)]
    .filter((duty) => duty.state === 'open')
    // Nothing is due while a clock stands still.
    .map((duty) => (runningPause(duty) === null ? duty : { ...duty, dueAt: null }))
    .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.step.localeCompare(b.step))[0];
  return {
    status: record.stage.file,
    phase: phaseOf(record.stage),
    dueAt: next?.dueAt ?? null,
    folded: folded(named ? `${record.code} ${record.alias}` : record.code),
    card: {
      code: record.code,
      alias: named ? record.alias : null,
      stage: record.stage,
      presumedChild: record.facts.presumedChild,
      ownerAgencyId: record.ownerAgencyId,
      assignee: named ? assignee : null,
      nextDuty: next === undefined ? null : { step: next.step, dueAt: next.dueAt, ownerAgencyId: next.ownerAgencyId },
    },
  };
}
