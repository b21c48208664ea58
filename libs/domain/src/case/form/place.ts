import type { CalendarDate } from '../../law/calendar/calendar-date.js';
import { isPlaceOn } from '../../territory/places.js';
import { NONE, fault, type FieldFault } from './fault.js';

/** A place is recorded as it stood on the day of what happened there: merged provinces and later communes are refused. */
export function placeFaults(path: string, placeId: string | undefined, on: CalendarDate): readonly FieldFault[] {
  return placeId === undefined || isPlaceOn(placeId, on) ? NONE : fault(path, 'notOnThatDay');
}
