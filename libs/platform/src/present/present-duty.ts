import type { DutyView } from '@loive/contracts';
import { eventsThatMeet, runningPause, stepOf } from '@loive/domain';
import type { DutyRow } from '@loive/persistence';
import type { AgencyOf } from './agency-of.js';

/** A duty of a case as the wire shows it to a reader; `caseId` is null for those who may not know the case. */
export function presentDuty(caseId: string | null, duty: DutyRow, agencyOf: AgencyOf, readerId: string | null): DutyView {
  const pause = runningPause(duty);
  const asked = duty.extensionAsked;
  return {
    id: duty.id,
    caseId,
    pathway: duty.pathway,
    step: duty.step,
    kind: duty.kind,
    state: duty.state,
    ownerType: duty.ownerType,
    owner: duty.ownerAgencyId === null ? null : agencyOf(duty.ownerAgencyId),
    unresolved: duty.unresolved,
    ownerTypes: [...(stepOf(duty.step)?.actors ?? [duty.ownerType])],
    with: duty.withAgencyIds.map(agencyOf),
    openedAt: duty.anchorAt ?? duty.openedAt,
    dueAt: duty.dueAt,
    operationalTarget: duty.operationalTarget,
    lawDueAt: duty.lawDueAt,
    paused: duty.state === 'open' && pause !== null ? { since: pause.from, ground: duty.ground } : null,
    extensionAsked: asked && { until: asked.until, ground: asked.ground, at: asked.at, agency: agencyOf(asked.agencyId), mine: asked.by === readerId },
    metAt: duty.metAt,
    citation: duty.citation,
    verified: duty.verified,
    blocksClosing: duty.blocksClosing,
    metBy: [...eventsThatMeet(duty.step)],
  };
}
