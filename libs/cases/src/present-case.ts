import type { CaseRowView, CaseView } from '@loive/contracts';
import {
  actorByTie,
  compartmentsReadable,
  compartmentsWritable,
  isChild,
  nextSteps,
  phaseOf,
  seesAlias,
  type Actor,
  type CaseActor,
  type Compartment,
  type Instant,
} from '@loive/domain';
import { dutiesShownTo, shownTo, snapshotOf, type CaseRecord, type WorklistRow } from '@loive/persistence';
import { presentDuty, presentReferralRow, presentStep, type AgencyOf } from '@loive/platform';

/** The case page for this reader: what its role and its tie to the case permit, nothing else. */
export function presentCase(record: CaseRecord, actor: CaseActor, agencyOf: AgencyOf, now: Instant): CaseView {
  const { basis } = actor;
  const { referrals } = shownTo(record, actor.agencyId);
  if (basis === null) throw new Error('a case is shown only to those who take part in it');
  const content = seesAlias(actor);
  return {
    id: record.id,
    code: record.code,
    version: record.version,
    chartVersion: record.chartVersion,
    phase: phaseOf(record.stage),
    stage: record.stage,
    status: record.stage.file,
    alias: content ? record.alias : null,
    openedAt: record.openedAt,
    updatedAt: record.updatedAt,
    owner: agencyOf(record.ownerAgencyId),
    assignee: content ? record.assignee : null,
    basis,
    scope: null,
    glass: null,
    child: isChild(record.facts),
    writable: [...compartmentsWritable(actor)],
    erased: false,
    seals: [],
    facts: content ? { ...record.facts } : {},
    compartments: compartmentsOf(record, actor),
    duties: dutiesShownTo(record, actor.agencyId).map((duty) => presentDuty(record.id, duty, agencyOf)),
    participants: record.participants.map(({ agencyId, ...tie }) => ({ agency: agencyOf(agencyId), ...tie, assignee: null })),
    referrals: referrals.map((row) => presentReferralRow(row, actor, agencyOf, now)),
    nextSteps: nextSteps(snapshotOf(record), actor, now).map(presentStep),
  };
}

/** A row of the worklist for this reader. */
export function presentRow(row: WorklistRow, actor: Actor, agencyOf: AgencyOf): CaseRowView {
  const { card } = row;
  const withAlias = seesAlias(actorByTie(actor, row.basis));
  return {
    id: row.id,
    code: card.code,
    alias: withAlias ? card.alias : null,
    phase: row.phase,
    stage: card.stage,
    status: row.status,
    presumedChild: card.presumedChild,
    owner: agencyOf(card.ownerAgencyId),
    assignee: withAlias ? card.assignee : null,
    nextDuty:
      card.nextDuty === null
        ? null
        : {
            step: card.nextDuty.step,
            dueAt: card.nextDuty.dueAt,
            owner: card.nextDuty.ownerAgencyId === null ? null : agencyOf(card.nextDuty.ownerAgencyId),
          },
    updatedAt: new Date(row.changedAt).toISOString(),
  };
}

function compartmentsOf(record: CaseRecord, actor: CaseActor): CaseView['compartments'] {
  const readable = compartmentsReadable(actor);
  return Object.entries(record.held)
    .filter(([name]) => readable.includes(name as Compartment))
    .map(([name, fields]) => ({ name: name as Compartment, fields: [...fields], masked: true }));
}
