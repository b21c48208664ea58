/** How a person reached the system; codes of the HTTP contract. */
export const CHANNEL_CODES = [
  'self_report',
  'rescued',
  'returned_via_mission',
  'abroad_identification',
  'self_returned',
  'handed_back',
  'criminal_proceedings',
  'foreigner_in_vietnam',
  'hotline_111',
  'other_agency',
] as const;

/** What is known of the person's safety. `unknown` counts as not asked. */
export const SAFETY_CODES = ['safe', 'unsafe', 'unknown'] as const;

/** The eleven kinds of support of Law 53/2024/QH15 art. 37. */
export const SUPPORT_KINDS = [
  'essential_needs',
  'medical',
  'interpretation',
  'legal_advice',
  'legal_aid',
  'travel_cost',
  'psychological',
  'schooling',
  'vocational_training',
  'hardship_allowance',
  'loan_support',
] as const;

/** What a consent may be given for: a kind of support or another service. */
export const SERVICE_CODES = [
  ...SUPPORT_KINDS,
  'shelter',
  'protection',
  'identification',
  'consular',
  'other',
] as const;
export type Service = (typeof SERVICE_CODES)[number];

/** Measures of protection, in the order of Decree 62/2012/NĐ-CP. */
export const MEASURE_KINDS = [
  'secrecyOfEvidence',
  'secrecyOfIdentity',
  'guards',
  'limitContact',
  'refuge',
  'relocation',
  'otherPreventive',
  'closedTrial',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Outcomes of the event `close`; `merged` is reached by `merge` alone, which names the other case and needs two people. */
export const CLOSE_OUTCOMES = ['reintegrated', 'notVictim', 'withdrawn', 'died', 'handedOver'] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** Conditions of an interview; which of them a child's needs besides is in the process. */
export const INTERVIEW_CONDITIONS = [
  'languageUnderstood',
  'safePlace',
  'mayStopAnyTime',
  'officerSuited',
  'representativePresent',
  'interpreterPresent',
] as const;
export type InterviewCondition = (typeof INTERVIEW_CONDITIONS)[number];

/** Why a masked compartment is opened; `other` needs a text. */
export const REVEAL_CODES = [
  'contact',
  'identityCheck',
  'medical',
  'legalStep',
  'protection',
  'review',
  'other',
] as const;

/** Why somebody is sealed out of a case. */
export const SEAL_GROUNDS = ['relative', 'party', 'formerRelation', 'suspectedUnit', 'threat'] as const;

/** Why nothing of a file may be erased for now. */
export const HOLD_GROUNDS = ['courtOrder', 'investigation', 'complaint', 'inspection'] as const;

/** Why what a file holds is erased. */
export const ERASE_GROUNDS = ['retentionEnded', 'personAsked', 'courtOrder', 'openedInError'] as const;

/** Why somebody breaks the glass; a text of at least `GLASS_TEXT_LENGTH` characters stands beside it. */
export const GLASS_REASONS = ['danger', 'medicalEmergency', 'missingPerson', 'urgentTransfer', 'other'] as const;

/** What a review of break-glass finds. */
export const GLASS_FINDINGS = ['justified', 'unjustified'] as const;

/** Facts of the intake that `correctFact` may set. */
const SETTABLE = ['safety', 'language', 'nationality', 'placeId', 'receivedAt'] as const;
/** What `correctFact` takes back whole: a proving document that waits for its second person, links to the criminal case. */
export const TAKEN_BACK = ['proof', 'proceedings'] as const;
/** What `correctFact` may be about. */
export const CORRECTABLE = [...SETTABLE, ...TAKEN_BACK] as const;
export type Settable = (typeof SETTABLE)[number];
export type Correctable = (typeof CORRECTABLE)[number];

/** Whether a correction takes something back rather than setting it. */
export function isTakenBack(field: Correctable): field is (typeof TAKEN_BACK)[number] {
  return (TAKEN_BACK as readonly string[]).includes(field);
}

/** How far the criminal case has come; the first is about the denunciation, all others about the file. */
export const PROCEEDINGS_STAGES = ['denunciation', 'investigation', 'prosecution', 'trial', 'judgment', 'suspended'] as const;
/** Why a link is written again at the same stage. */
export const RELINK_REASONS = ['wrongEntry', 'learnedLater', 'movedToAnotherBody', 'other'] as const;
