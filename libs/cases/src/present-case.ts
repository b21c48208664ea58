import type { CaseRowView, CaseView, CourtOrderView, GlassView, OptionView, SealView } from '@loive/contracts';
import {
  actorByTie,
  compartmentsReadable,
  compartmentsWritable,
  courtOrderRuns,
  dayInVietnam,
  factsShownTo,
  grantHolds,
  mayReadCase,
  nextSteps,
  phaseOf,
  seesAlias,
  seesSeals,
  stepOf,
  usableOptions,
  type Actor,
  type CaseActor,
  type Compartment,
  type Grant,
  type Instant,
} from '@loive/domain';
import { dutiesShownTo, isErased, shownTo, snapshotOf, type CaseRecord, type WorklistRow } from '@loive/persistence';
import { presentDuty, presentReferralRow, presentStep, type AgencyOf } from '@loive/platform';

/** The case page for this reader: what role, tie, scope and glass permit, nothing else. Throws where nothing does. */
export function presentCase(record: CaseRecord, actor: CaseActor, agencyOf: AgencyOf, now: Instant): CaseView {
  if (!mayReadCase(actor)) throw new Error('a case is shown only to those who may read it');
  const { referrals } = shownTo(record, actor.agencyId);
  const erased = isErased(record);
  const content = seesAlias(actor) && !erased;
  const steps = nextSteps(snapshotOf(record), actor, now);
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
    basis: actor.basis,
    scope: actor.scope,
    glass: glassOn(record, actor, now),
    child: actor.child,
    writable: erased ? [] : [...compartmentsWritable(actor)],
    erased,
    seals: seesSeals(actor) ? record.seals.map((seal) => presentSeal(seal, agencyOf)) : [],
    courtOrders: seesSeals(actor) && !erased ? record.grants.flatMap((grant) => presentOrder(grant, agencyOf, now)) : [],
    facts: content ? { ...factsShownTo(record.facts, actor) } : {},
    compartments: erased ? [] : compartmentsOf(record, actor),
    duties: dutiesShownTo(record, actor.agencyId).map((duty) => presentDuty(record.id, duty, agencyOf, actor.personId)),
    options: steps.some(({ type, allowed }) => allowed && type === 'useOption') ? optionsOf(record, referrals, now) : [],
    participants: record.participants.map(({ agencyId, basis, since, until, assignee }) => {
      const own = agencyId === actor.agencyId && content;
      return { agency: agencyOf(agencyId), basis, since, until, assignee: own ? assignee : null };
    }),
    referrals: referrals.map((row) => presentReferralRow(row, actor, agencyOf, now)),
    nextSteps: steps.map(presentStep),
  };
}

// One of a referral is for those who see the referral.
function optionsOf({ facts, milestones, settings }: CaseRecord, referrals: readonly { readonly id: string }[], now: Instant): OptionView[] {
  return usableOptions(facts, milestones, dayInVietnam(now), settings).flatMap(({ step, referralId, replaces, dependsOn, until }): OptionView[] => {
    const found = stepOf(step);
    if (found === null || (referralId !== null && referrals.every(({ id }) => id !== referralId))) return [];
    return [{ step, referralId, replaces, dependsOn, until, citation: found.citation, verified: found.verified }];
  });
}

// Several that run at once are shown as one: all that they open, until the first of them ends.
function glassOn({ grants }: CaseRecord, { personId, glass }: CaseActor, now: Instant): GlassView | null {
  const own = grants.filter((grant) => opensGlass(grant) && grant.personId === personId && grantHolds(grant, now));
  const [first] = own.toSorted((a, b) => Date.parse(a.until ?? '') - Date.parse(b.until ?? ''));
  if (glass === null || first?.until == null) return null;
  const kind = own.every((grant) => grant.kind === 'courtOrder') ? 'courtOrder' : 'breakGlass';
  return { kind, compartments: [...glass], until: first.until };
}

function opensGlass({ kind, endedSeq }: Grant): boolean {
  return (kind === 'breakGlass' || kind === 'courtOrder') && endedSeq === null;
}

function presentOrder(grant: Grant, agencyOf: AgencyOf, now: Instant): CourtOrderView[] {
  const { id, personId, agencyId, compartments, since, until } = grant;
  return courtOrderRuns(grant, now) && until !== null && personId !== null ? [{ id, personId, agency: agencyOf(agencyId), compartments: [...(compartments ?? [])], since, until }] : [];
}

function presentSeal({ id, personId, personName, agencyId, ground, since }: CaseRecord['seals'][number], agencyOf: AgencyOf): SealView {
  return {
    id,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    agency: agencyId === null ? null : agencyOf(agencyId),
    ground,
    since,
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
