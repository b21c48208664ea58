import { dayInVietnam, type CalendarDate, type Instant } from '../calendar/calendar-date.js';
import { stepOf } from '../book/law-book.js';
import type { MilestoneId } from '../book/milestones.js';
import { occurrencesOf, receiverOf, type LawCase, type RunningPathway } from './moments.js';
import { ownerTypesOn } from './owner-types.js';
import type { Step } from '../book/pathway.js';
import { indexOf } from '../agencies/register-index.js';
import { handedOn, responsibleAgency, type Responsible } from '../agencies/responsible-agency.js';

/** Who answers for a step of one case: the kinds of body, and the agency where one may be named. */
export interface StepOwner extends Responsible {
  /** Kinds of body that may answer on the day. */
  readonly types: readonly string[];
  /** False: that it is they was not read in a text. */
  readonly verified: boolean;
}

/**
 * Who answers for a step whose moment came at an agency; `holderId` null before it came. Where the body that the
 * article names had ended on that day, the rows of the duty decide, as `ownerTypesOn` says.
 */
export function ownerOf(step: Step, holderId: string | null, at: Instant, lawCase: LawCase): StepOwner {
  const holder = indexOf(lawCase.register).byId.get(holderId ?? '');
  const receiver = receiverOf(lawCase);
  // A body of the whole country, such as a mission, has no place; then the place is where the moment came.
  const seat = receiver?.province != null ? receiver : (holder ?? receiver);
  const on = dayInVietnam(at);
  const { types, byArticle, verified } = ownerTypesOn(step, on);
  const actors = types.length > 0 ? types : step.actors;
  const answer = responsibleAgency({ ...step, actors, jointly: byArticle && step.jointly === true, holderId, seat, ...askedBy(lawCase, on) }, lawCase.register);
  return { ...answer, types: actors, verified };
}

/** Where the law names the person, the agency that began the referral keeps the duty on its desk; null before it began. */
export function helperFrom(step: Step, milestone: MilestoneId, running: RunningPathway, lawCase: LawCase): StepOwner | null {
  const [began] = occurrencesOf({ milestone }, running, lawCase);
  const helper = indexOf(lawCase.register).byId.get(began?.agencyId ?? '');
  if (began === undefined || helper === undefined) return null;
  const on = dayInVietnam(began.at);
  const answer = handedOn({ type: helper.type, agencyId: helper.id, reason: null, candidates: [] }, { ...askedBy(lawCase, on), seat: helper }, lawCase.register);
  return { ...answer, with: [], types: step.actors, verified: true };
}

/** Why no text names a body for a step on a day, in words; null where one does, or the step is unknown. */
export function whyNobody(stepId: string, on: CalendarDate): { readonly vi: string; readonly en: string } | null {
  const step = stepOf(stepId);
  return step === null || step === undefined ? null : ownerTypesOn(step, on).reason;
}

const askedBy = ({ today, holders }: LawCase, on: CalendarDate) => ({ on, ...(today === undefined ? {} : { today }), ...(holders === undefined ? {} : { holders }) });
