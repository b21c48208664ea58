import { mayActAs } from '../agencies/agency-types.js';
import { dayInVietnam, inForce, millisOf, type CalendarDate, type Instant } from '../calendar/calendar-date.js';
import { circumstanceHolds } from '../book/circumstances.js';
import type { ConditionId, LawFacts } from '../book/conditions.js';
import { pathwaysFor, versionsOf, type LawBook } from '../book/law-book.js';
import type { EndGround, Moment, Pathway, Step } from '../book/pathway.js';
import { indexOf, type RegisteredAgency } from '../agencies/register-index.js';

/** A milestone that happened on a case: when, and at which agency or reaching which. */
export interface Occurrence {
  readonly name: string;
  readonly at: Instant;
  readonly agencyId: string;
  /** The referral whose event set it. */
  readonly referralId?: string;
}

/** A case as the rules of duties see it. */
export interface LawCase {
  readonly facts: LawFacts;
  /** In the order recorded; all of the case, `report_received` among them. */
  readonly occurrences: readonly Occurrence[];
  readonly register: readonly RegisteredAgency[];
  /** The law to go by; left out: the one that is kept. */
  readonly book?: LawBook;
  /** The day on which it is asked: agencies that have ended by then are answered for by their successors. Left out: that of each moment. */
  readonly today?: CalendarDate;
  /** Agencies that work on the case: after a split the only heir among them is meant. */
  readonly holders?: readonly string[];
}

/** A pathway that the case follows, from an instant on where it began in the middle. */
export interface RunningPathway {
  readonly pathway: Pathway;
  readonly since: Instant | null;
  /** The referral for which it runs; left out: for the case. */
  readonly referralId?: string;
}

/** The agency that received the person or the report; null when it is not in the register. */
export function receiverOf({ occurrences, register }: LawCase): RegisteredAgency | null {
  const report = occurrences.find((occurrence) => occurrence.name === 'report_received');
  return indexOf(register).byId.get(report?.agencyId ?? '') ?? null;
}

/** The pathways of a case by arrival, of any period, overlays, and those that a met step leads on to. */
export function runningPathways(lawCase: LawCase): readonly RunningPathway[] {
  const { book } = lawCase;
  const running: RunningPathway[] = pathwaysFor(lawCase.facts.channel, book).flatMap((pathway) => runsOf(pathway, lawCase));
  // The list grows while it is walked: a pathway that was joined may lead on itself.
  for (const current of running) {
    for (const step of current.pathway.steps) {
      const met = step.continuesAs === undefined ? undefined : occurrencesOf(step.metBy, current, lawCase)[0];
      if (step.continuesAs === undefined || met === undefined) continue;
      // A matter that goes on in another period follows the law of that period.
      for (const next of versionsOf(step.continuesAs, book)) {
        if (running.every(({ pathway }) => pathway.id !== next.id)) running.push({ pathway: next, since: met.at });
      }
    }
  }
  return running;
}

// One that hangs on referrals runs beside itself, once for each of them, so that two centres do not share a clock.
function runsOf(pathway: Pathway, { occurrences }: LawCase): readonly RunningPathway[] {
  if (pathway.startsWith !== undefined && occurrences.every(({ name }) => name !== pathway.startsWith)) return [];
  if (!pathway.throughReferral) return [{ pathway, since: null }];
  const referrals = new Set(occurrences.flatMap(({ referralId }) => referralId ?? []));
  return [...referrals].map((referralId) => ({ pathway, since: null, referralId }));
}

/** Occurrences of a moment on a pathway, in the order recorded. The report's time is the one the case states now. */
export function occurrencesOf(moment: Moment | null, { pathway, since, referralId }: RunningPathway, lawCase: LawCase): readonly Occurrence[] {
  if (moment === null) return [];
  const { facts, occurrences, register } = lawCase;
  const report = occurrences.find((occurrence) => occurrence.name === 'report_received');
  const reported = report && comesWithReport(moment, pathway) ? [{ name: moment.milestone, at: facts.receivedAt, agencyId: report.agencyId }] : [];
  const others = occurrences.filter(({ name }) => name === moment.milestone && name !== 'report_received');
  const typeOf = (agencyId: string) => indexOf(register).byId.get(agencyId)?.type ?? '';
  return [...reported, ...others]
    .filter((occurrence: Occurrence) => referralId === undefined || occurrence.referralId === referralId)
    .filter((occurrence) => moment.at === undefined || mayActAs(typeOf(occurrence.agencyId), moment.at))
    .filter((occurrence) => since === null || millisOf(occurrence.at) >= millisOf(since));
}

/** True for a moment whose time the report states: a correction of that time moves it, to a day of another law too. */
export function comesWithReport({ milestone }: Moment, pathway: Pick<Pathway, 'opensWith'>): boolean {
  return milestone === 'report_received' || pathway.opensWith?.includes(milestone) === true;
}

/** The occurrence that a step hangs on, on a day on which it is law: the first, or the last where each asks anew; null before it happened. */
export function triggerOf(step: Step, running: RunningPathway, lawCase: LawCase): Occurrence | null {
  const found = occurrencesOf(step.opensOn, running, lawCase).filter(({ at }) => isLaw(step, running.pathway, dayInVietnam(at)));
  return (step.repeats ? found.at(-1) : found[0]) ?? null;
}

/** True on the days on which a step of a pathway is law. */
export function isLaw(step: Pick<Step, 'from' | 'to'>, pathway: Pick<Pathway, 'from' | 'to'>, on: CalendarDate): boolean {
  return inForce(pathway, on) && inForce({ from: step.from ?? pathway.from, to: step.to ?? pathway.to }, on);
}

/** The occurrence that met a step; for one that is asked anew only what came after its trigger counts. */
export function metBy(step: Step, trigger: Occurrence, running: RunningPathway, lawCase: LawCase): Occurrence | null {
  const found = occurrencesOf(step.metBy, running, lawCase);
  const counting = step.repeats ? found.filter((occurrence) => millisOf(occurrence.at) >= millisOf(trigger.at)) : found;
  return counting[0] ?? null;
}

/** The ground on which a pathway is over, with all that is open of it; null while it runs. */
export function endOf(running: RunningPathway, lawCase: LawCase): EndGround | null {
  const ends = running.pathway.endsWith ?? [];
  return ends.find(({ milestone }) => occurrencesOf({ milestone }, running, lawCase).length > 0)?.ground ?? null;
}

/** Whether a step applies: true, false, or null while it is not known. */
export function conditionOf(step: Step, { pathway }: RunningPathway, lawCase: LawCase): boolean | null {
  const answers = [pathway.when, step.when].map((when) => (when === undefined ? true : answer(when, step, lawCase)));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function answer(when: ConditionId, step: Step, lawCase: LawCase): boolean | null {
  const { conditions } = lawCase.facts;
  const stated = conditions[when];
  if (stated !== undefined) return stated;
  if (when === 'has_proving_document' && conditions.no_proving_document !== undefined) return !conditions.no_proving_document;
  if (when !== 'received_by_another_body') return circumstanceHolds(when, lawCase.occurrences);
  const receiver = receiverOf(lawCase);
  return receiver === null ? null : !mayActAs(receiver.type, step.nextActors);
}
