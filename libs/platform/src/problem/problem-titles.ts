import type { ProblemCode } from '@loive/contracts';

/** One English line for each code, for those who read the API by hand; screens word the codes themselves. */
export const PROBLEM_TITLES: Readonly<Record<ProblemCode, string>> = {
  malformed: 'The request cannot be read',
  idempotencyKeyMissing: 'Idempotency-Key must hold a UUID made for this action',
  badCursor: 'This cursor was not given by this list',
  noSession: 'Nobody is signed in',
  signInFailed: 'Name or password do not fit',
  notYours: 'This is for somebody else to do',
  badOrigin: 'The request comes from another site',
  badCsrfToken: 'X-CSRF-Token does not belong to this session',
  notFound: 'There is nothing here for you',
  blocked: 'Something must be done first',
  keyInFlight: 'The same action is still running',
  stale: 'The record has changed since it was read',
  tooLarge: 'The request is too large',
  notJson: 'Only application/json in UTF-8 is read',
  invalid: 'Some fields are not filled in correctly',
  keyReused: 'This Idempotency-Key was used for another request',
  versionMissing: 'If-Match must hold the version that was read',
  throttled: 'Too many tries; wait and try again',
  unavailable: 'Not available just now; try again',
  unexpected: 'Something went wrong on our side',
};
