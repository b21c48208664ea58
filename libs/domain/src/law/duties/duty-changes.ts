import { millisOf, type Instant } from '../calendar/calendar-date.js';
import { clockOf, type DutyClock, type LawSettings } from './duty-clock.js';
import { comesWithReport, conditionOf, endOf, metBy, runningPathways, triggerOf, type LawCase, type Occurrence, type RunningPathway } from './moments.js';
import type { EndGround, Step } from '../book/pathway.js';
import { indexOf } from '../agencies/register-index.js';
import { mayHold, type UnresolvedReason } from '../agencies/responsible-agency.js';
import { helperFrom, ownerOf, type StepOwner } from './step-owner.js';

/** A duty as it is to be opened; the recorder gives it an id. */
export interface NewDuty {
  readonly pathway: string;
  readonly step: string;
  /** The referral for which its pathway runs; null: it is the case's. */
  readonly referralId: string | null;
  readonly kind: 'duty' | 'record';
  /** Types that the text names; where the one in the lead had ended, those that a row of the duty names. */
  readonly ownerTypes: readonly string[];
  /** The type that acts here. */
  readonly ownerType: string;
  /** Null: no agency may be named; `unresolved` says why. */
  readonly ownerAgencyId: string | null;
  readonly unresolved: UnresolvedReason | null;
  readonly jointly: boolean;
  /** Agencies that act together with the owner. */
  readonly withAgencyIds: readonly string[];
  /** Null: its clock has not begun. */
  readonly anchorAt: Instant | null;
  /** Null: the text gives no limit, or the clock has not begun. */
  readonly dueAt: Instant | null;
  /** `dueAt` is a target of the house, because the text says "at once". */
  readonly operationalTarget: boolean;
  readonly citation: string;
  /** Both what is to be done and who does it were read. */
  readonly verified: boolean;
  readonly blocksClosing: boolean;
  /** Set when it was done before it was asked. */
  readonly metAt: Instant | null;
}

/** A duty that the case has. */
export interface DutyOnFile {
  readonly id: string;
  readonly step: string;
  readonly referralId: string | null;
  readonly state: 'open' | 'met' | 'ended' | 'notApplicable';
  readonly anchorAt: Instant | null;
  readonly dueAt?: Instant | null;
  readonly ownerAgencyId: string | null;
}

/** What an event changes among the duties of its case. */
export interface DutyChanges {
  readonly open: readonly NewDuty[];
  readonly meet: readonly { readonly id: string; readonly at: Instant }[];
  readonly end: readonly { readonly id: string; readonly ground: EndGround }[];
  /** Clocks of open duties that moved, because the time they count from was corrected or an option gave them another limit. */
  readonly reclock: readonly { readonly id: string; readonly anchorAt: Instant | null; readonly dueAt: Instant | null }[];
}

/** A case with the duties it has, after an event. */
export interface LawQuestion extends LawCase {
  /** All duties of the case, oldest first. */
  readonly existing: readonly DutyOnFile[];
  readonly settings: LawSettings;
}

/**
 * What the law asks after an event: which duties open, are met, end, or count from another time.
 * Pure; ask it with all milestones and duties of the case, while the file is open. Options never open.
 */
export function dutyChanges({ existing, settings, ...lawCase }: LawQuestion): DutyChanges {
  const changes = { open: [] as NewDuty[], meet: [] as DutyChanges['meet'][number][], end: [] as DutyChanges['end'][number][], reclock: [] as DutyChanges['reclock'][number][] };
  const pathways = runningPathways(lawCase);
  const asked = pathways.flatMap((running) => askedSteps(running, lawCase));
  for (const { running, step, trigger, condition } of asked) {
    const rows = existing.filter((duty) => isDutyOf(running, step, duty));
    const open = rows.find((duty) => duty.state === 'open');
    const replaced = asked.some((other) => other.condition === true && other.step.replaces === step.id && other.running.referralId === running.referralId);
    const ground = endOf(running, lawCase) ?? (replaced ? 'replaced' : condition === false ? 'conditionFalse' : null);
    const met = metBy(step, trigger, running, lawCase);
    if (open === undefined) {
      if (ground !== null || condition !== true || !mayOpen(step, rows, trigger)) continue;
      const owner = step.helpedFrom === undefined ? ownerOf(step, trigger.agencyId, trigger.at, lawCase) : helperFrom(step, step.helpedFrom, running, lawCase);
      const { anchorAt, dueAt } = clockOf(step, trigger, running, lawCase, settings);
      if (owner !== null) changes.open.push({ ...dutyOf(running, step, owner), anchorAt, dueAt, metAt: met?.at ?? null });
      continue;
    }
    const clock = clockOf(step, trigger, running, lawCase, settings);
    if (met) changes.meet.push({ id: open.id, at: met.at });
    else if (ground !== null) changes.end.push({ id: open.id, ground });
    else if (hasMoved(open, clock)) changes.reclock.push({ id: open.id, anchorAt: clock.anchorAt, dueAt: clock.dueAt });
  }
  for (const duty of existing) {
    const orphaned = duty.state === 'open' && pathways.some((running) => running.pathway.steps.some((step) => isDutyOf(running, step, duty) && isOutsideLaw(step, running, lawCase)));
    if (orphaned) changes.end.push({ id: duty.id, ground: 'receiptCorrected' });
  }
  return changes;
}

// A case may have been opened under the law of a day that a correction of the report took back; what was done of it stays done.
function isOutsideLaw(step: Step, running: RunningPathway, lawCase: LawCase): boolean {
  return step.opensOn !== null && comesWithReport(step.opensOn, running.pathway) && triggerOf(step, running, lawCase) === null;
}

interface AskedStep {
  readonly running: RunningPathway;
  readonly step: Step;
  readonly trigger: Occurrence;
  readonly condition: boolean | null;
}

/** Steps whose moment has come and that exist for the body where it came. */
function askedSteps(running: RunningPathway, lawCase: LawCase): readonly AskedStep[] {
  return running.pathway.steps.flatMap((step) => {
    if (step.kind === 'option') return [];
    const trigger = triggerOf(step, running, lawCase);
    if (trigger === null || !existsFor(step, trigger, lawCase)) return [];
    return [{ running, step, trigger, condition: conditionOf(step, running, lawCase) }];
  });
}

// Two referrals to one centre may be taken at the same stated time: only the referral tells their duties apart.
function isDutyOf({ referralId }: RunningPathway, step: Step, duty: DutyOnFile): boolean {
  return duty.step === step.id && duty.referralId === (referralId ?? null);
}

/** False for a step that only the holder may do, at a body that the text does not mean. */
export function existsFor(step: Step, { agencyId }: Pick<Occurrence, 'agencyId'>, { register }: LawCase): boolean {
  if (!step.holderOnly) return true;
  const holder = indexOf(register).byId.get(agencyId);
  return holder !== undefined && mayHold(holder.type, step.actors, step.except);
}

/**
 * Once per moment: not after a row that was met or set aside. One that ended unmet, by its condition or
 * with the closing of the file, comes back when the ground is gone.
 */
function mayOpen(step: Step, rows: readonly DutyOnFile[], trigger: Occurrence): boolean {
  const last = rows.at(-1);
  if (last === undefined || last.state === 'ended') return true;
  return step.repeats === true && last.anchorAt !== null && millisOf(trigger.at) > millisOf(last.anchorAt);
}

/** The part of a duty that does not hang on its clock. */
export function dutyOf({ pathway, referralId }: Pick<RunningPathway, 'pathway' | 'referralId'>, step: Step, owner: StepOwner): Omit<NewDuty, 'anchorAt' | 'dueAt' | 'metAt'> {
  return {
    pathway: pathway.id,
    step: step.id,
    referralId: referralId ?? null,
    kind: step.kind === 'record' ? 'record' : 'duty',
    ownerTypes: owner.types,
    ownerType: owner.type,
    ownerAgencyId: owner.agencyId,
    unresolved: owner.reason,
    jointly: step.jointly === true,
    withAgencyIds: owner.with.flatMap(({ agencyId }) => (agencyId === null || agencyId === owner.agencyId ? [] : [agencyId])),
    operationalTarget: step.limit?.kind === 'atOnce',
    citation: step.citation,
    verified: step.verified && owner.verified,
    // Opened only with its condition true or none, so verification and kind decide.
    blocksClosing: step.verified && owner.verified && step.kind === 'duty',
  };
}

// A limit that the law itself replaced is looked at anew; any other moves only with what it counts from.
function hasMoved(open: DutyOnFile, clock: DutyClock): boolean {
  if (!sameInstant(open.anchorAt, clock.anchorAt)) return true;
  return clock.extended && open.dueAt !== undefined && !sameInstant(open.dueAt, clock.dueAt);
}

const sameInstant = (a: Instant | null, b: Instant | null) => (a === null || b === null ? a === b : millisOf(a) === millisOf(b));
