import { dayInVietnam, type Instant } from '../calendar/calendar-date.js';
import type { ConditionId, LawFacts } from '../book/conditions.js';
import { dutyChanges, dutyOf, existsFor, type NewDuty } from './duty-changes.js';
import type { LawSettings } from './duty-clock.js';
import { versionsOf, type LawBook } from '../book/law-book.js';
import { conditionOf, isLaw, runningPathways, triggerOf, type LawCase, type Occurrence, type RunningPathway } from './moments.js';
import type { Step } from '../book/pathway.js';
import type { RegisteredAgency } from '../agencies/register-index.js';
import { ownerOf } from './step-owner.js';

/** A duty of a case that does not exist yet: running at once, or waiting for its moment or its condition. */
export interface PreviewedDuty extends NewDuty {
  /** Milestone that it waits for; null: it runs from the start. */
  readonly waitsFor: string | null;
  /** Condition that is not known yet; null: it holds or there is none. */
  readonly dependsOn: ConditionId | null;
}

/**
 * The duties that a case would have, in the order of the law: those that open with the report and
 * those that follow, by the same rules as a real case. Steps whose condition is false are left out.
 */
export function previewDuties(
  opening: {
    readonly channel: string;
    readonly receivedAt: Instant;
    readonly conditions: LawFacts['conditions'];
    readonly openingAgencyId: string;
    /** Milestones supposed to happen later, if any. */
    readonly later?: readonly Occurrence[];
    /** The law to go by; left out: the one that is kept. */
    readonly book?: LawBook;
  },
  register: readonly RegisteredAgency[],
  settings: LawSettings,
): readonly PreviewedDuty[] {
  const { channel, receivedAt, conditions, openingAgencyId, later = [], book } = opening;
  const report = { name: 'report_received', at: receivedAt, agencyId: openingAgencyId };
  const lawCase: LawCase = { facts: { channel, receivedAt, conditions }, occurrences: [report, ...later], register, ...(book && { book }) };
  const open = new Map(dutyChanges({ ...lawCase, existing: [], settings }).open.map((duty) => [duty.step, duty]));
  return stepsAhead(lawCase).flatMap(({ running, step }): PreviewedDuty[] => {
    const opened = open.get(step.id);
    if (opened) return [{ ...opened, waitsFor: null, dependsOn: null }];
    const condition = conditionOf(step, running, lawCase);
    if (condition === false || step.kind === 'option' || step.opensOn === null) return [];
    if (!isLaw(step, running.pathway, dayInVietnam(receivedAt)) || !existsFor(step, report, lawCase)) return [];
    const dependsOn = condition === null ? (step.when ?? running.pathway.when ?? null) : null;
    const owner = ownerOf(step, null, receivedAt, lawCase);
    return [{ ...dutyOf(running, step, owner), anchorAt: null, dueAt: null, metAt: null, waitsFor: step.opensOn.milestone, dependsOn }];
  });
}

/** Steps of the pathways that run, then the later steps of those that they lead on to. */
function stepsAhead(lawCase: LawCase): readonly { running: RunningPathway; step: Step }[] {
  const all = runningPathways(lawCase);
  const ids = new Set(all.map(({ pathway }) => pathway.id));
  const next = new Set(all.flatMap(({ pathway }) => pathway.steps.flatMap((step) => versionsOf(step.continuesAs ?? '', lawCase.book))));
  const continued = [...next]
    .filter((pathway) => !ids.has(pathway.id))
    .flatMap((pathway) => pathway.steps.map((step) => ({ running: { pathway, since: null }, step })))
    .filter(({ running, step }) => triggerOf(step, running, lawCase) === null);
  return [...all.flatMap((running) => running.pathway.steps.map((step) => ({ running, step }))), ...continued];
}
