import { dayInVietnam, millisOf, type CalendarDate, type Instant } from '../../law/calendar/calendar-date.js';
import { isPlaceOn } from '../../territory/places.js';
import type { CaseFacts, Decision } from '../case.js';
import { timeFault } from './fields.js';

/** What must agree about the day on which somebody was received; left out or null: not known, or not there. */
export interface Receipt {
  readonly receivedAt: Instant;
  readonly bornOn?: CalendarDate | undefined;
  readonly placeId?: string | null | undefined;
  /** The rescue in which the person was freed. */
  readonly rescue?: { readonly at: Instant } | null | undefined;
}

/** Two statements about the receipt that cannot both be true, or one that cannot be true at all. */
export type ReceiptClash = 'badInstant' | 'inFuture' | 'beforeBirth' | 'beforeRescue' | 'placeNotThen';

/**
 * What is wrong with a receipt, whichever of its facts is stated last: opening a case states all of them, a later
 * event one. The event names the field; empty: nothing.
 */
export function receiptClashes({ receivedAt, bornOn, placeId, rescue }: Receipt, now: Instant): readonly ReceiptClash[] {
  const late = timeFault(receivedAt, now, null);
  if (late !== null) return [late === 'inFuture' ? 'inFuture' : 'badInstant'];
  const day = dayInVietnam(receivedAt);
  // Nobody was received before they were born.
  if (bornOn !== undefined && bornOn > day) return ['beforeBirth'];
  return [
    // Merged provinces and later communes are none of that day.
    ...(placeId == null || isPlaceOn(placeId, day) ? [] : ['placeNotThen' as const]),
    // Minutes, as everywhere: "freed 09:30, received 09:30" is in order.
    ...(rescue == null || millisOf(receivedAt) + 60_000 > millisOf(rescue.at) ? [] : ['beforeRescue' as const]),
  ];
}

/** Code of the fault of a day of receipt that only the sealed birth date could tell to be in order. */
export const BIRTH_UNSEEN = 'birthUnseen';

/**
 * Whether a corrected day of receipt may lie before the person's birth, as far as plain facts tell: every day since the
 * one recorded lies after it, and so does every day on which somebody of the age at receipt was born already.
 */
export function mayPrecedeBirth(day: CalendarDate, { receivedAt, bornBy }: Pick<CaseFacts, 'receivedAt' | 'bornBy'>): boolean {
  return day < dayInVietnam(receivedAt) && (bornBy == null || day < bornBy);
}

/** Whether a refusal is for want of the birth date alone, so that the event may be judged again with it. */
export function asksForBirth(decision: Decision): boolean {
  return !decision.ok && decision.refusal === 'form' && decision.fields.every(({ code }) => code === BIRTH_UNSEEN);
}
