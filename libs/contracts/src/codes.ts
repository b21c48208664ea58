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
