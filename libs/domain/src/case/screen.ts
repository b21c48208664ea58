import { ageStatus } from '../law/people/age.js';
import { dayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import { screeningBoard, type ScreeningBoard } from '../law/screening/board.js';
import { ELEMENT_TICKS, SIGN_TICKS } from '../law/screening/ticks.js';
import type { FieldFault } from './form/fault.js';
import { INTERVIEW_CONDITIONS } from './codes.js';
import { age, codes, flag, ids, inside, maybe, type PayloadOf } from './field.js';
import { shapeFaults } from './form/fields.js';
import { missingConditions } from './form/interview.js';

/** What a preview of the element board asks; nothing of it is kept. */
export const SCREENING_FIELDS = {
  age: inside('identity', age()),
  ticks: inside('statement', ids([...ELEMENT_TICKS, ...SIGN_TICKS])),
  absenceChecked: maybe(inside('statement', flag())),
  /** Conditions that a cited conversation kept; left out: none is on record. */
  interviewConditions: maybe(codes(INTERVIEW_CONDITIONS, 0)),
} as const;

/** Age, ticks, and what was checked. */
export type ScreeningPayload = PayloadOf<typeof SCREENING_FIELDS>;

/** The board, or which fields cannot be read. */
export type Screened = { readonly ok: true; readonly board: ScreeningBoard } | { readonly ok: false; readonly fields: readonly FieldFault[] };

/** Lays out the element board for a person who has no case yet, on the day of `now`. */
export function screen(payload: ScreeningPayload, now: Instant): Screened {
  const faults = shapeFaults({ ...payload }, SCREENING_FIELDS, []);
  if (faults.length > 0) return { ok: false, fields: faults };
  const today = dayInVietnam(now);
  if (payload.age.bornOn !== undefined && payload.age.bornOn > today) return { ok: false, fields: [{ path: 'age.bornOn', code: 'inFuture' }] };
  const status = ageStatus(payload.age, today);
  const missing = missingConditions(status, payload.interviewConditions ?? []);
  return {
    ok: true,
    board: screeningBoard({ age: status, ticks: payload.ticks, absenceChecked: payload.absenceChecked ?? false, interview: { sound: missing.length === 0, missing } }),
  };
}
