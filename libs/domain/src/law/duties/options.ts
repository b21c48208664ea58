import type { CalendarDate, Instant } from '../calendar/calendar-date.js';
import { lawFactsOf, type CaseFactsForLaw, type ConditionId } from '../book/conditions.js';
import { clockOf, type LawSettings } from './duty-clock.js';
import { existsFor } from './duty-changes.js';
import { pathwaysFor, stepOf, type LawBook } from '../book/law-book.js';
import { MILESTONES, type MilestoneRow } from '../book/milestones.js';
import { conditionOf, endOf, isLaw, metBy, runningPathways, triggerOf, type LawCase, type Occurrence, type RunningPathway } from './moments.js';
import type { Pathway, Step } from '../book/pathway.js';

/** What the law lets somebody do on a case; shown, never opened. */
export interface OfferedOption {
  readonly pathway: string;
  readonly step: string;
  readonly referralId: string | null;
  /** The duty whose limit it changes once taken. */
  readonly replaces: string | null;
  /** The condition that it needs and that is not known yet. */
  readonly dependsOn: ConditionId | null;
  /** Last instant to use it; null: the text gives none, or its clock has not begun. */
  readonly until: Instant | null;
}

/**
 * The options of a case on a day: their moment has come, or they wait for none; their condition is not false; what must
 * be taken before them was; neither they nor what they lead to happened. One that hangs on a moment belongs to the law of that moment's day.
 */
export function offeredOptions(lawCase: LawCase, on: CalendarDate, settings: LawSettings): readonly OfferedOption[] {
  return optionPathways(lawCase).flatMap((running) =>
    running.pathway.steps
      .filter(({ kind }) => kind === 'option')
      .flatMap((step) => offered(step, running, lawCase, on, settings) ?? []),
  );
}

function offered(step: Step, running: RunningPathway, lawCase: LawCase, on: CalendarDate, settings: LawSettings): OfferedOption | null {
  const condition = conditionOf(step, running, lawCase);
  // A first move has no moment that it follows, so what it leads to says whether it was made.
  const marks = [step.id, ...(step.opensOn === null && step.metBy !== null ? [step.metBy.milestone] : [])];
  const used = lawCase.occurrences.some(({ name, referralId }) => marks.includes(name) && referralId === running.referralId);
  const early = step.after !== undefined && !lawCase.occurrences.some(({ name, referralId }) => name === step.after && referralId === running.referralId);
  if (condition === false || used || early || endOf(running, lawCase) !== null) return null;
  const found = { pathway: running.pathway.id, step: step.id, referralId: running.referralId ?? null, replaces: step.replaces ?? null, dependsOn: condition === null ? (step.when ?? running.pathway.when ?? null) : null };
  // A first move is offered only to those for whom its condition is known to hold.
  if (step.opensOn === null) return condition === true && isLaw(step, running.pathway, on) ? { ...found, until: null } : null;
  const trigger = triggerOf(step, running, lawCase);
  if (trigger === null || metBy(step, trigger, running, lawCase) !== null || !existsFor(step, trigger, lawCase)) return null;
  return { ...found, until: step.replaces === undefined ? clockOf(step, trigger, running, lawCase, settings).dueAt : null };
}

// An application starts its own pathway, so the option to file it is there before that pathway runs.
function optionPathways(lawCase: LawCase): readonly RunningPathway[] {
  const running = runningPathways(lawCase);
  const begun = new Set(running.map(({ pathway }) => pathway.id));
  const waiting = pathwaysFor(lawCase.facts.channel, lawCase.book).filter(({ id, startsWith }: Pathway) => startsWith !== undefined && !begun.has(id));
  return [...running, ...waiting.map((pathway) => ({ pathway, since: null }))];
}

/**
 * The name under which an option stands among the milestones once it was taken: for one that changes a limit the name
 * of the step, which `dutyChanges` reads; for another the milestone that it leads to. None: the step is no option.
 */
export function optionMark(step: string, book?: LawBook): readonly string[] {
  const found = stepOf(step, book);
  if (found?.kind !== 'option') return [];
  const name = found.replaces === undefined ? found.metBy?.milestone : found.id;
  return name === undefined ? [] : [name];
}

/** True for an option that the event `useOption` takes: an application has an event of its own, a centre refuses by declining a referral. */
function isUsed(id: string): boolean {
  const step = stepOf(id);
  const milestone: MilestoneRow | undefined = step?.metBy ? MILESTONES[step.metBy.milestone] : undefined;
  return step?.replaces !== undefined || milestone?.events.includes('useOption') === true;
}

/** What `useOption` may take on a case on a day. None of these options asks where its moment came, so that no register is needed. */
export function usableOptions(facts: CaseFactsForLaw, occurrences: readonly Occurrence[], on: CalendarDate, settings: LawSettings): readonly OfferedOption[] {
  return offeredOptions({ facts: lawFactsOf(facts), occurrences, register: [] }, on, settings).filter(({ step }) => isUsed(step));
}
