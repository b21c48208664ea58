import { randomUUID } from 'node:crypto';
import { completionOf, dutyChanges, lawFactsOf, type Decision, type DutyChanges, type Effect, type LawCase, type Milestone, type NewDuty } from '@loive/domain';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { CaseRecord, DutyRow } from './case-record.js';

/** Duties and milestones of a case after an event, and which duties must be written. */
export interface DutiesAfter {
  readonly milestones: readonly Milestone[];
  readonly all: readonly DutyRow[];
  readonly opened: readonly DutyRow[];
  readonly changed: readonly DutyRow[];
}

/** Applies an event's effects on duties, then asks the law what opens, is met or ends. */
export function dutiesAfter(
  before: CaseRecord,
  event: {
    readonly decision: Extract<Decision, { ok: true }>;
    readonly actor: { readonly agencyId: string };
    readonly now: string;
    readonly agencies: readonly AgencyEntity[];
  },
  seq: number,
): DutiesAfter {
  const { decision, actor, now } = event;
  const lawCase = {
    facts: lawFactsOf(decision.facts),
    occurrences: [...before.milestones, ...decision.milestones],
    register: event.agencies,
  };
  const completed = milestonesOfCompleted(decision.effects, { at: decision.at, agencyId: actor.agencyId }, lawCase);
  const milestones = [...lawCase.occurrences, ...completed];
  const afterEffects = decision.effects.reduce(
    (duties, effect) => duties.map((duty) => afterEffect(duty, effect, decision.at, seq)),
    before.duties,
  );
  const isOpen = decision.stage.file === 'open';
  const law = isOpen
    ? dutyChanges({ ...lawCase, occurrences: milestones, existing: afterEffects })
    : { open: [], meet: [], end: [], reclock: [] };
  const kept = afterEffects.map((duty) => afterLaw(duty, law, seq));
  // In the order in which they will be read.
  const opened = law.open.map((duty) => rowOf(duty, now, seq)).sort((a, b) => (a.step < b.step ? -1 : 1));
  return {
    milestones,
    all: [...kept, ...opened],
    opened,
    changed: kept.filter((duty, index) => duty !== before.duties[index]),
  };
}

// A duty that no event meets is completed by hand: that sets the moment on which the next ones open.
function milestonesOfCompleted(
  effects: readonly Effect[],
  by: { readonly at: string; readonly agencyId: string },
  lawCase: LawCase,
): readonly Milestone[] {
  return effects.flatMap((effect) => {
    const set = effect.name === 'meetDuty' ? completionOf({ step: effect.step, ...by }, lawCase) : null;
    return set === null ? [] : [set];
  });
}

function afterEffect(duty: DutyRow, effect: Effect, at: string, seq: number): DutyRow {
  if (duty.state !== 'open') return duty;
  switch (effect.name) {
    case 'meetDuty':
      return effect.dutyId === duty.id ? { ...duty, state: 'met', metAt: inUtc(at), endedSeq: seq } : duty;
    case 'endDuty':
      return effect.dutyId === duty.id
        ? { ...duty, state: 'notApplicable', ground: effect.ground, endedSeq: seq }
        : duty;
    case 'endDuties':
      return { ...duty, state: 'ended', ground: effect.ground, endedSeq: seq };
    case 'addParticipant':
    case 'assign':
    case 'transferOwner':
    case 'recallReferrals':
    case 'endGrants':
    case 'restoreGrants':
    case 'notify':
      return duty;
  }
}

function afterLaw(duty: DutyRow, law: DutyChanges, seq: number): DutyRow {
  if (duty.state !== 'open') return duty;
  const met = law.meet.find(({ id }) => id === duty.id);
  if (met !== undefined) return { ...duty, state: 'met', metAt: inUtc(met.at), endedSeq: seq };
  const ended = law.end.find(({ id }) => id === duty.id);
  if (ended !== undefined) return { ...duty, state: 'ended', ground: ended.ground, endedSeq: seq };
  const moved = law.reclock.find(({ id }) => id === duty.id);
  return moved === undefined ? duty : { ...duty, anchorAt: moved.anchorAt, dueAt: moved.dueAt };
}

function rowOf(duty: NewDuty, now: string, seq: number): DutyRow {
  const { ownerTypes: _types, jointly: _jointly, metAt, ...row } = duty;
  const met = metAt !== null;
  return {
    ...row,
    id: randomUUID(),
    state: met ? 'met' : 'open',
    openedAt: now,
    metAt: metAt === null ? null : inUtc(metAt),
    ground: null,
    openedSeq: seq,
    endedSeq: met ? seq : null,
  };
}

// Clients state times with an offset of their own; the answer must read as the row will.
function inUtc(at: string): string {
  return new Date(at).toISOString();
}
