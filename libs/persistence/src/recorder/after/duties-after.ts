import { randomUUID } from 'node:crypto';
import {
  UNTOUCHED,
  afterDeed,
  completionOf,
  dayInVietnam,
  dutyChanges,
  lawFactsOf,
  limitAfter,
  runningPause,
  remindersFor,
  type Decision,
  type DutyChanges,
  type Effect,
  type LawCase,
  type Milestone,
  type NewDuty,
} from '@loive/domain';
import type { AgencyEntity } from '../../entities/agency.entity.js';
import type { CaseRecord, DutyRow } from '../standing/case-record.js';

/** Duties and milestones of a case after an event, and which duties must be written. */
export interface DutiesAfter {
  readonly milestones: readonly Milestone[];
  readonly all: readonly DutyRow[];
  readonly opened: readonly DutyRow[];
  readonly changed: readonly DutyRow[];
  /** Messages that the queue carries: for each duty whose limit is new or has moved to an earlier time. */
  readonly reminders: readonly DutyReminder[];
}

/** A row for the outbox about one duty. */
export interface DutyReminder {
  readonly effect: 'remindDuty' | 'escalateDuty';
  readonly dutyId: string;
  readonly notBefore: string;
}

/**
 * Applies an event's effects on duties, then asks the law what opens, is met or ends. `moments` are those of
 * referrals (`referralMoments`): of the one whose step this is, or of those that a case event recalls; they are
 * kept with the case's milestones, and end what is open of a referral that is over. For a step of a referral
 * the decision is the case as it stands: its stage and facts, no effects, no milestones, the step's `at`.
 */
export function dutiesAfter(
  before: CaseRecord,
  event: {
    readonly decision: Pick<Extract<Decision, { ok: true }>, 'stage' | 'facts' | 'at' | 'effects' | 'milestones'>;
    readonly moments?: readonly Milestone[];
    readonly actor: { readonly agencyId: string; readonly personId: string };
    readonly now: string;
    readonly agencies: readonly AgencyEntity[];
  },
  seq: number,
): DutiesAfter {
  const { decision, actor, now } = event;
  const lawCase = {
    facts: lawFactsOf(decision.facts),
    occurrences: [...before.milestones, ...decision.milestones, ...(event.moments ?? [])],
    register: event.agencies,
    today: dayInVietnam(now),
    holders: before.participants.filter(({ until }) => until === null || until > now).map(({ agencyId }) => agencyId),
  };
  const completed = milestonesOfCompleted(decision.effects, { at: decision.at, agencyId: actor.agencyId }, { ...lawCase, duties: before.duties });
  const milestones = [...lawCase.occurrences, ...completed];
  const afterEffects = decision.effects.reduce(
    (duties, effect) => duties.map((duty) => afterEffect(duty, effect, { at: decision.at, seq, now, by: actor })),
    before.duties,
  );
  const isOpen = decision.stage.file === 'open';
  const law = isOpen
    ? dutyChanges({ ...lawCase, occurrences: milestones, existing: afterEffects.map(asTheLawSees), settings: before.settings })
    : { open: [], meet: [], end: [], reclock: [] };
  const kept = afterEffects.map((duty) => settled(afterLaw(duty, law, seq)));
  // In the order in which they will be read.
  const opened = law.open.map((duty) => rowOf(duty, now, seq)).sort((a, b) => (a.step < b.step ? -1 : 1));
  const changed = kept.filter((duty, index) => duty !== before.duties[index]);
  const rows = new Map(before.duties.map((duty) => [duty.id, duty]));
  return {
    milestones,
    all: [...kept, ...opened],
    opened,
    changed,
    reminders: [...opened, ...changed].flatMap((duty) => (comesSooner(duty, rows.get(duty.id)) ? remindersOf(duty, now) : [])),
  };
}

// A message for a limit that moved to a later time waits by itself; one that came while the clock stood still is gone.
function comesSooner(duty: DutyRow, before: DutyRow | undefined): boolean {
  if (duty.dueAt === null || runningPause(duty) !== null) return false;
  const last = before === undefined || runningPause(before) !== null ? null : before.dueAt;
  return last === null || duty.dueAt < last;
}

function remindersOf(duty: DutyRow, now: string): readonly DutyReminder[] {
  const times = remindersFor({ ...duty, paused: runningPause(duty) !== null }, now);
  if (times === null) return [];
  const { remindAt, escalateAt } = times;
  return [
    ...(remindAt === null ? [] : [{ effect: 'remindDuty', dutyId: duty.id, notBefore: remindAt } as const]),
    { effect: 'escalateDuty', dutyId: duty.id, notBefore: escalateAt },
  ];
}

// A duty that no event meets is completed by hand: that sets the moment on which the next ones open.
function milestonesOfCompleted(
  effects: readonly Effect[],
  by: { readonly at: string; readonly agencyId: string },
  { duties, ...lawCase }: LawCase & { readonly duties: readonly DutyRow[] },
): readonly Milestone[] {
  return effects.flatMap((effect) => {
    if (effect.name !== 'meetDuty') return [];
    const duty = duties.find(({ id }) => id === effect.dutyId);
    return completionOf({ step: effect.step, ...by, referralId: duty?.referralId ?? null }, lawCase) ?? [];
  });
}

function afterEffect(
  duty: DutyRow,
  effect: Effect,
  { at, seq, now, by }: { readonly at: string; readonly seq: number; readonly now: string; readonly by: { readonly agencyId: string; readonly personId: string } },
): DutyRow {
  if (duty.state !== 'open') return duty;
  switch (effect.name) {
    case 'meetDuty':
      return effect.dutyId === duty.id ? { ...duty, state: 'met', metAt: inUtc(at), ground: null, endedSeq: seq } : duty;
    case 'endDuty':
      return effect.dutyId === duty.id
        ? { ...duty, state: 'notApplicable', ground: effect.ground, endedSeq: seq }
        : duty;
    case 'ownDuty':
      // Why no text names it stays on the row.
      return effect.dutyId === duty.id ? { ...duty, ownerAgencyId: effect.agencyId } : duty;
    case 'touchClock':
      return effect.dutyId === duty.id ? { ...duty, ...afterDeed(duty, effect.deed, by, now), ground: groundAfter(duty, effect.deed) } : duty;
    case 'succeedAgency':
      return succeeded(duty, effect);
    case 'endDuties':
      return { ...duty, state: 'ended', ground: effect.ground, endedSeq: seq };
    default:
      return duty;
  }
}

// The same duty with the successor in place of the agency that ended; what only others have to do with stays as it is.
function succeeded(duty: DutyRow, { fromAgencyId, toAgencyId }: Extract<Effect, { name: 'succeedAgency' }>): DutyRow {
  const { ownerAgencyId, withAgencyIds, extensionAsked } = duty;
  if (ownerAgencyId !== fromAgencyId && !withAgencyIds.includes(fromAgencyId) && extensionAsked?.agencyId !== fromAgencyId) return duty;
  const owner = ownerAgencyId === fromAgencyId ? toAgencyId : ownerAgencyId;
  const others = new Set(withAgencyIds.map((id) => (id === fromAgencyId ? toAgencyId : id)).filter((id) => id !== owner));
  const asked = extensionAsked?.agencyId === fromAgencyId ? { ...extensionAsked, agencyId: toAgencyId } : extensionAsked;
  return { ...duty, ownerAgencyId: owner, withAgencyIds: [...others], extensionAsked: asked };
}

// Why its clock stands still is said while it does.
function groundAfter({ ground }: DutyRow, deed: Extract<Effect, { name: 'touchClock' }>['deed']): string | null {
  if (deed.type === 'pauseDuty') return deed.ground ?? null;
  return deed.type === 'resumeDuty' ? null : ground;
}

// The law moves its own limit; what people did to the clock is laid over it.
function asTheLawSees(duty: DutyRow): DutyRow {
  return { ...duty, dueAt: duty.lawDueAt };
}

// The limit of an open duty follows its clock; of one that ended, nobody waits for an answer any more.
function settled(duty: DutyRow): DutyRow {
  if (duty.state !== 'open') return duty.extensionAsked === null ? duty : { ...duty, extensionAsked: null };
  const dueAt = limitAfter(duty);
  return dueAt === duty.dueAt ? duty : { ...duty, dueAt };
}

function afterLaw(duty: DutyRow, law: DutyChanges, seq: number): DutyRow {
  if (duty.state !== 'open') return duty;
  const met = law.meet.find(({ id }) => id === duty.id);
  if (met !== undefined) return { ...duty, state: 'met', metAt: inUtc(met.at), ground: null, endedSeq: seq };
  const ended = law.end.find(({ id }) => id === duty.id);
  if (ended !== undefined) return { ...duty, state: 'ended', ground: ended.ground, endedSeq: seq };
  const moved = law.reclock.find(({ id }) => id === duty.id);
  return moved === undefined ? duty : { ...duty, anchorAt: moved.anchorAt, lawDueAt: moved.dueAt };
}

function rowOf(duty: NewDuty, now: string, seq: number): DutyRow {
  const { ownerTypes: _types, jointly: _jointly, metAt, ...row } = duty;
  const met = metAt !== null;
  return {
    ...row,
    ...UNTOUCHED,
    lawDueAt: row.dueAt,
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
