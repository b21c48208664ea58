import type { NextStepView, ReferralView } from '@loive/contracts';
import {
  DECLINE_GROUNDS,
  DISMISSAL_GROUNDS,
  FAILURE_GROUNDS,
  LEGAL_AID_REFUSAL_GROUNDS,
  RECALL_GROUNDS,
  REFERRAL_EVENT_FIELDS,
  REFERRAL_EVENT_TYPES,
  type Fields,
  type ReferralEventType,
} from '@loive/domain';

/** Steps in the order in which one of them is the filled button of the view. */
const PRIMARY: readonly string[] = ['send', 'answer', 'accept', 'start', 'complete'];
/** Steps drawn as outlined buttons, in their order. */
const SECONDARY: readonly string[] = ['claim', 'decline', 'supplyProof', 'handBack', 'fail', 'dismiss'];
/** Steps drawn without a frame. */
const QUIET: readonly string[] = ['ask', 'recall', 'discard'];

/** Steps this reader may take now, by their place in the bar; `revise` is a page of its own. */
export interface OfferedSteps {
  primary: string | null;
  secondary: string[];
  quiet: string[];
  mayRevise: boolean;
}

/** From the API alone: what it does not allow is not offered. */
export function offeredSteps(steps: readonly NextStepView[]): OfferedSteps {
  const may = (type: string): boolean => steps.some((step) => step.type === type && step.allowed);
  const [primary = null, ...others] = PRIMARY.filter(may);
  return {
    primary,
    secondary: [...others, ...SECONDARY.filter(may)],
    quiet: QUIET.filter(may),
    mayRevise: may('revise'),
  };
}

/** What a person can bring about: worth a sentence beside the buttons. */
const MENDABLE: readonly string[] = ['consentGiven', 'receiverFit'];

/** A step that this reader could take if a consent or another receiver were there. */
export function waitingSteps(steps: readonly NextStepView[]): NextStepView[] {
  return steps.filter(({ type, allowed, blockers }) => !allowed && PRIMARY.includes(type) && blockers.some(({ code }) => MENDABLE.includes(code)));
}

/** Fields of a step's form; none for a step the domain does not know. */
export const stepFields = (type: string): Fields =>
  (REFERRAL_EVENT_TYPES as readonly string[]).includes(type) ? REFERRAL_EVENT_FIELDS[type as ReferralEventType] : {};

/** Grounds that follow from an event of the case: no person states them. */
const BY_CASE: readonly string[] = ['consentWithdrawn', 'caseClosed', 'agenciesJoined'];

/** True where the law closes the list of reasons for refusing (Legal Aid Law 11/2017/QH14 art. 30(3)). */
export const isLegalAid = ({ service }: Pick<ReferralView, 'service'>): boolean => service === 'legal_aid';

/** Coded reasons that a step may state, for this referral; the API's own list wins where it names one. */
export function reasonsFor(type: string, view: Pick<ReferralView, 'service' | 'nextSteps'>): readonly string[] {
  const named = view.nextSteps.find((step) => step.type === type)?.variants;
  if (named !== undefined) return named;
  switch (type) {
    case 'decline':
      return isLegalAid(view) ? LEGAL_AID_REFUSAL_GROUNDS : DECLINE_GROUNDS;
    case 'recall':
      return RECALL_GROUNDS.filter((code) => !BY_CASE.includes(code));
    case 'fail':
      return FAILURE_GROUNDS;
    case 'handBack':
      return isLegalAid(view) ? LEGAL_AID_REFUSAL_GROUNDS : FAILURE_GROUNDS;
    case 'dismiss':
      return DISMISSAL_GROUNDS;
    default:
      return [];
  }
}

/** The group of words for a reason of a step. */
export function reasonGroup(type: string): string {
  if (type === 'decline' || type === 'recall') return `referrals.${type}`;
  return type === 'dismiss' ? 'referrals.dismissal' : 'referrals.failure';
}

/** An event's own name: the chain calls it `referral.ask`, clients `ask`. */
export const stepName = (type: string): string => type.replace(/^referral\./, '');
