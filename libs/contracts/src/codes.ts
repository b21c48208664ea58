/** How a person reached the system; codes of the HTTP contract. `other_agency` opens with the duties of `self_report`. */
export const CHANNELS = [
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

/** What is known of the person's safety at the first contact. */
export const SAFETY = ['safe', 'unsafe', 'unknown'] as const;

/** How sure the age is. */
export const AGE_CERTAINTIES = ['exact', 'estimated', 'unsure'] as const;

/** Outcomes with which a file is closed. */
export const CLOSING_OUTCOMES = [
  'reintegrated',
  'notVictim',
  'withdrawn',
  'died',
  'handedOver',
  'merged',
] as const;

/** Why a masked compartment was opened; `other` needs a text. */
export const REVEAL_REASONS = [
  'contact',
  'identityCheck',
  'medical',
  'legalStep',
  'protection',
  'review',
  'other',
] as const;

/** Codes of problems the API answers with; the web app owns the words. */
export const PROBLEM_CODES = {
  malformed: 400,
  idempotencyKeyMissing: 400,
  badCursor: 400,
  noSession: 401,
  signInFailed: 401,
  notYours: 403,
  badOrigin: 403,
  badCsrfToken: 403,
  notFound: 404,
  blocked: 409,
  keyInFlight: 409,
  stale: 412,
  tooLarge: 413,
  notJson: 415,
  invalid: 422,
  keyReused: 422,
  versionMissing: 428,
  throttled: 429,
  unavailable: 503,
  unexpected: 500,
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;
