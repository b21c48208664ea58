import type { AgencyType } from '../agencies/agency-types.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ConditionId } from './conditions.js';
import type { Deadline } from '../calendar/deadlines.js';
import type { MilestoneId } from './milestones.js';
import type { ResponsibilityId } from '../agencies/responsibilities.js';

/** A milestone that matters to a step, anywhere or only at agencies of certain types. */
export interface Moment {
  readonly milestone: MilestoneId;
  readonly at?: readonly AgencyType[];
}

/** One step of a pathway: who must do what, from when, by when, under which text. */
export interface Step {
  readonly id: string;
  /** `duty`: somebody must. `option`: somebody may; never opened. `record`: papers; reminds, never blocks. */
  readonly kind: 'duty' | 'option' | 'record';
  readonly title: { readonly vi: string; readonly en: string };
  /** Who acts: any one of them, or all together with the first in the lead. */
  readonly actors: readonly AgencyType[];
  readonly jointly?: true;
  /** The text leaves it to a decision which of the actors acts: the law names none of them, and a person does. */
  readonly chosen?: true;
  /** Types that a group among the actors does not mean here. */
  readonly except?: readonly AgencyType[];
  /** The step is only for the body at which its moment happened; for others it does not exist. */
  readonly holderOnly?: true;
  /** The actor is no agency: the duty lies with the agency at which this moment of the same referral happened (our reading). */
  readonly helpedFrom?: MilestoneId;
  readonly nextActors: readonly AgencyType[];
  readonly when?: ConditionId;
  /** Null: a standing duty or a first move that nobody waits for; shown, never opened. */
  readonly opensOn: Moment | null;
  /** Where the clock starts when that is not `opensOn`. */
  readonly anchor?: MilestoneId;
  /** Null: a standing duty, never met as a whole. */
  readonly metBy: Moment | null;
  /** Null: the text gives no limit. */
  readonly limit: Deadline | null;
  /** Each later occurrence of `opensOn` asks for the step anew (our reading); else once in a case. */
  readonly repeats?: true;
  /** Step that this one takes the place of: a duty while its condition holds, an option by its limit and only once taken. */
  readonly replaces?: string;
  /** Option of the same pathway that must have been taken before this one is there. */
  readonly after?: string;
  /** Pathway that the matter follows once the step is met. */
  readonly continuesAs?: string;
  /** Rows that say who answers where a type of `actors` had ended. */
  readonly responsibility?: ResponsibilityId;
  readonly documents: readonly string[];
  /** First and last day on which the step is law, where its own text is younger or older than the pathway. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly citation: string;
  /** False: inferred, from a draft, or not read; such a step reminds and never blocks. */
  readonly verified: boolean;
}

/**
 * A way through the law that a case follows from a moment in a period. An amendment is a pathway of its own,
 * with ids of its own, from its first day on: what happened before keeps the steps that it was asked under.
 */
export interface Pathway {
  readonly id: string;
  /** Ways of arrival that follow it; none: an overlay on any way. */
  readonly channels: readonly string[];
  readonly when?: ConditionId;
  readonly title: { readonly vi: string; readonly en: string };
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Milestones that arriving this way implies, at the moment of the report (our reading). */
  readonly opensWith?: readonly MilestoneId[];
  /** A matter of its own, such as an application: it runs on a case from this moment on, and nobody waits for it. */
  readonly startsWith?: MilestoneId;
  /** The matter is that of a provider: it never runs on a case. */
  readonly ofProvider?: true;
  /** Runs once for each referral that sets its moments; its duties make nobody a participant of the case. */
  readonly throughReferral?: true;
  /** Moments that end what is still open of it, with the ground written on the duties. */
  readonly endsWith?: readonly { readonly milestone: MilestoneId; readonly ground: EndGround }[];
  readonly steps: readonly Step[];
}

/** Why the law ends a duty that nobody met; `receiptCorrected`: on the day that the report states now its step was no law. */
export type EndGround = 'conditionFalse' | 'replaced' | 'refused' | 'referralEnded' | 'receiptCorrected';

/** "Ngay": at once, with a target of the house in place of a limit. */
export const AT_ONCE: Deadline = { kind: 'atOnce' };

/** A limit in the unit of the text. */
export const within = (amount: number, unit: Extract<Deadline, { kind: 'within' }>['unit']): Deadline => ({
  kind: 'within',
  amount,
  unit,
});
