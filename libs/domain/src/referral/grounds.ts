/** Why a receiver returns a referral, whatever its kind. */
export const DECLINE_GROUNDS = [
  'noCapacity',
  'outsideArea',
  'notOurService',
  'notSuitable',
  'conflictOfInterest',
  'unsafe',
  'other',
] as const;

/** The only four grounds on which legal aid may be refused (Legal Aid Law 11/2017/QH14 art. 30(3)). */
export const LEGAL_AID_REFUSAL_GROUNDS = [
  'noConcreteCaseOrIneligible',
  'unlawfulContent',
  'personDied',
  'anotherProviderHasIt',
] as const;

/** Why a sender takes a referral back; the last three are the system's own. */
export const RECALL_GROUNDS = ['wrongReceiver', 'noLongerNeeded', 'personChanged', 'unsafe', 'other', 'consentWithdrawn', 'caseClosed', 'agenciesJoined'] as const;

/** Why a service that had begun came to nothing, or goes back to the sender. */
export const FAILURE_GROUNDS = ['personUnreachable', 'personDeclined', 'notSuitable', 'noCapacity', 'unsafe', 'personDied', 'other'] as const;

/** How a service ended well. */
export const REFERRAL_OUTCOMES = ['provided', 'partlyProvided', 'personMovedOn'] as const;

/** Why a sender looks for nobody else after a referral came back. */
export const DISMISSAL_GROUNDS = ['noLongerNeeded', 'personDeclined', 'helpedOtherwise', 'other'] as const;

/** Grounds of recall that no person may state: they follow from an event of the case. */
export const RECALL_BY_CASE = ['consentWithdrawn', 'caseClosed', 'agenciesJoined'] as const;
export type RecallByCase = (typeof RECALL_BY_CASE)[number];
