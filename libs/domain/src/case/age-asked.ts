import { ageStatus, type AgeStatus, type KnownAge } from '../law/people/age.js';
import type { CalendarDate } from '../law/calendar/calendar-date.js';
import type { FieldFault } from './form/fault.js';
import { faultOf, isDay } from './form/shapes.js';

/** An age as an address states it: everything is text. */
export interface AgeAsked {
  readonly bornOn?: string;
  /** Years, or two of them: `14` or `14-16`. */
  readonly estimate?: string;
  readonly certainty?: string;
  /** Left out: today. */
  readonly on?: string;
}

/** The thresholds on a day, or which field cannot be read. */
export type AgeAnswer = { readonly ok: true; readonly status: AgeStatus } | { readonly ok: false; readonly fields: readonly FieldFault[] };

const YEARS = /^\d{1,3}(?:[-,]\d{1,3})?$/;
const FIELD_OF: Readonly<Record<string, string>> = { badDate: 'bornOn', ageNeeded: 'bornOn', badEstimate: 'estimate', badCertainty: 'certainty' };

/** Both thresholds for an age that somebody asks about. */
export function askAge({ bornOn, estimate, certainty, on }: AgeAsked, today: CalendarDate): AgeAnswer {
  const refused = (path: string, code: string): AgeAnswer => ({ ok: false, fields: [{ path, code }] });
  if (certainty === undefined) return refused('certainty', 'required');
  const known = { certainty, ...(bornOn === undefined ? {} : { bornOn }), ...(estimate === undefined ? {} : { estimate: yearsOf(estimate) }) };
  const fault = faultOf(known, { kind: 'age' });
  if (fault !== null) return refused(FIELD_OF[fault] ?? 'certainty', fault);
  const day = on ?? today;
  if (!isDay(day)) return refused('on', 'badDate');
  if (bornOn !== undefined && bornOn > day) return refused('bornOn', 'afterDay');
  return { ok: true, status: ageStatus(known as KnownAge, day) };
}

function yearsOf(text: string): number | number[] | null {
  if (!YEARS.test(text)) return null;
  const [from = 0, to] = text.split(/[-,]/).map(Number);
  return to === undefined ? from : [from, to];
}
