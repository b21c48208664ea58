import { CLOCK_SKEW, missingInCall, type CallPayload } from '@loive/domain';
import { dayFault, formatDate, formatTime, instantOf, readClock, readDay } from '../shared/dates.js';

/** What stands in the fields of a call, as typed. */
export interface CallForm {
  kind: '' | CallPayload['kind'];
  caller: CallPayload['caller'];
  language: string;
  told: string;
  placeId: string;
  placeText: string;
  number: string;
  callBack: CallPayload['callBack'];
  safeContact: string;
  recording: string;
  day: string;
  clock: string;
}

/** No call goes on: nothing is known of it, not even when it began. */
export const EMPTY_CALL: CallForm = {
  kind: '',
  caller: 'unknown',
  language: 'vi',
  told: '',
  placeId: '',
  placeText: '',
  number: '',
  callBack: 'no',
  safeContact: '',
  recording: '',
  day: '',
  clock: '',
};

/** Whether nothing of a call was written down yet; the time alone is nothing. */
export const isBlankCall = (form: CallForm): boolean =>
  (Object.keys(EMPTY_CALL) as (keyof CallForm)[]).every((field) => field === 'day' || field === 'clock' || form[field] === EMPTY_CALL[field]);

/** The form of a call that begins at `now` (ms); one that is being written down keeps its time. */
export const begunCall = (form: CallForm, now: number): CallForm => (isBlankCall(form) ? { ...form, day: formatDate(now), clock: formatTime(now) } : form);

/** The form after something was typed at `now` (ms): the first of it begins the call, and with the last of it the time goes. */
export function typedCall(form: CallForm, part: Partial<CallForm>, now: number): CallForm {
  const next = { ...(form.day === '' && form.clock === '' ? begunCall(form, now) : form), ...part };
  return isBlankCall(next) && !('day' in part) && !('clock' in part) ? EMPTY_CALL : next;
}

/** A field to look at again and why. */
export interface CallFault {
  path: string;
  code: string;
}

/** The call as it is sent, or what must be looked at again first; `now` in ms. */
export function readCallForm(form: CallForm, now: number): { body: CallPayload } | { faults: readonly CallFault[] } {
  const [day, clock] = [readDay(form.day), readClock(form.clock)];
  const own: CallFault[] = [
    ...(form.kind === '' ? [{ path: 'kind', code: 'required' }] : []),
    ...(day === null ? [{ path: 'day', code: dayFault(form.day) }] : []),
    ...(clock === null ? [{ path: 'clock', code: 'badInstant' }] : []),
    // Words that name no place of the list would be lost without a word.
    ...(form.placeId === '' && form.placeText.trim() !== '' ? [{ path: 'placeId', code: 'badId' }] : []),
  ];
  if (own.length > 0 || form.kind === '' || day === null || clock === null) return { faults: own };
  const text = (name: 'told' | 'number' | 'safeContact' | 'recording'): object => (form[name].trim() === '' ? {} : { [name]: form[name].trim().normalize('NFC') });
  const body: CallPayload = {
    at: instantOf(day, clock),
    kind: form.kind,
    caller: form.caller,
    language: form.language,
    callBack: form.callBack,
    ...(form.placeId === '' ? {} : { placeId: form.placeId }),
    ...text('told'),
    ...text('number'),
    ...text('recording'),
    ...(form.callBack === 'asTold' ? text('safeContact') : {}),
  };
  const faults = [...(Date.parse(body.at) > now + CLOCK_SKEW ? [{ path: 'clock', code: 'inFuture' }] : []), ...missingInCall(body)];
  return faults.length > 0 ? { faults } : { body };
}
