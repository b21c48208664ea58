import type { CalendarDate, Instant } from './calendar-date.js';
import { completionOf } from './completion.js';
import type { ConditionId } from './conditions.js';
import { clockOf, type LawSettings } from './duty-clock.js';
import { existsFor } from './duty-changes.js';
import { pathwaysFor, stepOf } from './law-book.js';
import { conditionOf, endOf, isLaw, metBy, runningPathways, triggerOf, type LawCase, type Occurrence, type RunningPathway } from './moments.js';
import type { Pathway, Step } from './pathway.js';

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
 * The options of a case on a day: their moment has come, or they wait for none; their condition is not false;
 * neither they nor what they lead to happened. One that hangs on a moment belongs to the law of that moment's day.
 */
export function offeredOptions(lawCase: LawCase, on: CalendarDate, settings: LawSettings = {}): readonly OfferedOption[] {
  return optionPathways(lawCase).flatMap((running) =>
    running.pathway.steps
      .filter(({ kind }) => kind === 'option')
      .flatMap((step) => offered(step, running, lawCase, on, settings) ?? []),
  );
}

function offered(step: Step, running: RunningPathway, lawCase: LawCase, on: CalendarDate, settings: LawSettings): OfferedOption | null {
  const condition = conditionOf(step, running, lawCase);
  const used = lawCase.occurrences.some(({ name, referralId }) => name === step.id && referralId === running.referralId);
  if (condition === false || used || endOf(running, lawCase) !== null) return null;
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
 * What taking an option sets on the case: for one that changes a limit a mark under the name of the step, which
 * `dutyChanges` reads; for another the milestone that it leads to. Null for a step that is no option.
 */
export function optionTaken(
  taken: { readonly step: string; readonly at: Instant; readonly agencyId: string; readonly referralId?: string | null },
  lawCase: LawCase,
): Occurrence | null {
  const step = stepOf(taken.step, lawCase.book);
  if (step?.kind !== 'option') return null;
  if (step.replaces === undefined) return completionOf(taken, lawCase);
  return { name: step.id, at: taken.at, agencyId: taken.agencyId, ...(taken.referralId == null ? {} : { referralId: taken.referralId }) };
}
