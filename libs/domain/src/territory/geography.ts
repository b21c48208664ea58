import { communeById } from './communes.js';
import { isPlaceOn, provinceById, provinceOn } from './places.js';
import { FIRST_DAY_OF_34, LAST_DAY_OF_63 } from './provinces.js';
import type { CalendarDate } from '../law/calendar/calendar-date.js';

/** The 63 provinces of before 01/07/2025, or the 34 since. */
export type Geography = 'old' | 'new';

/** The province that a place counts under; null: the register does not tell, and one of `among` it is. */
export interface CountedUnder {
  readonly province: string | null;
  readonly among: readonly string[];
}

const UNKNOWN: CountedUnder = { province: null, among: [] };

/**
 * The province under which something at a place on a day is counted, in the geography of the 63 or of the
 * 34. From old to new it is always known. From new to old only where the province was not merged: which
 * of the merged ones a commune lay in, no text says, so it stays unknown among them.
 */
export function countedUnder(place: string, on: CalendarDate, geography: Geography): CountedUnder {
  if (!isPlaceOn(place, on)) return UNKNOWN;
  const province = provinceById(communeById(place)?.province ?? place);
  if (province === undefined) return UNKNOWN;
  if (geography === 'new') return known(provinceOn(province.id, FIRST_DAY_OF_34)?.id);
  const before = provinceOn(province.id, LAST_DAY_OF_63);
  return before === null ? { province: null, among: province.formedFrom } : known(before.id);
}

function known(province: string | undefined): CountedUnder {
  return province === undefined ? UNKNOWN : { province, among: [province] };
}
