import { millisOf, type Instant } from '../../law/calendar/calendar-date.js';
import type { FieldFault } from './fault.js';
import type { Fields } from '../field.js';
import { faultOf, isInstant, textFault } from './shapes.js';

/** Longest remark beside an event, in characters. */
export const NOTE_LENGTH = 4000;
/** How far a stated time may lie ahead, in milliseconds: clocks of two offices differ, a minute or two is no error of the form. */
export const CLOCK_SKEW = 2 * 60_000;

/** Shape faults of a payload: unknown and missing fields, wrong values. `extra` names what may stand beside the fields. */
export function shapeFaults(
  payload: Readonly<Record<string, unknown>>,
  fields: Fields,
  extra: readonly string[],
): readonly FieldFault[] {
  const unknown = Object.keys(payload)
    .filter((name) => !(Object.hasOwn(fields, name) || extra.includes(name)))
    .map((path) => ({ path, code: 'unknownField' }));
  const wrong = Object.entries(fields).flatMap(([path, field]): FieldFault[] => {
    const value = payload[path];
    if (value === undefined) return field.required ? [{ path, code: 'required' }] : [];
    const code = faultOf(value, field.shape);
    return code === null ? [] : [{ path, code }];
  });
  return [...unknown, ...wrong];
}

/** Faults of `at` and `note`: an event lies neither in the future nor before the first word about the person. */
export function stampFaults(
  stamp: Readonly<Record<string, unknown>>,
  now: Instant,
  notBefore: Instant | null,
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const { at, note } = stamp;
  if (at !== undefined) {
    const code = timeFault(at, now, notBefore);
    if (code !== null) faults.push({ path: 'at', code });
  }
  if (note !== undefined) {
    const code = typeof note === 'string' ? textFault(note, NOTE_LENGTH) : 'notText';
    if (code !== null) faults.push({ path: 'note', code });
  }
  return faults;
}

/** The code of what is wrong with a stated time, or null. */
export function timeFault(at: unknown, now: Instant, notBefore: Instant | null): string | null {
  if (typeof at !== 'string' || !isInstant(at)) return 'badInstant';
  if (millisOf(at) > millisOf(now) + CLOCK_SKEW) return 'inFuture';
  // Minutes, since forms ask for minutes: "received 09:30, rights informed 09:30" is in order.
  return notBefore !== null && millisOf(at) + 60_000 <= millisOf(notBefore) ? 'beforeReceipt' : null;
}
