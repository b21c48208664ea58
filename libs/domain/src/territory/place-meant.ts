import type { CalendarDate } from '../law/calendar-date.js';
import { folded } from './folding.js';
import { FIRST_DAY_OF_34 } from './provinces.js';
import { isPlace, isPlaceOn, provinceOf } from './places.js';
import { findPlaces, type FoundPlace } from './search.js';

/** Where words point to: a province, and a commune where one is meant. */
export interface PlaceMeant {
  readonly province: string;
  readonly commune: string | null;
}

/** What an id, a code or a name means on a day; never a choice among several. */
export type MeantOn =
  | { readonly found: 'one'; readonly place: PlaceMeant }
  /** Places that bear the name. */
  | { readonly found: 'several'; readonly places: readonly FoundPlace[] }
  | { readonly found: 'none'; readonly fault: 'unknownPlace' | 'notOnThatDay' };

/** The place that an id, a code or a whole name means on a day; after a comma the province may stand. */
export function placeMeant(words: string, on: CalendarDate): MeantOn {
  const id = words.trim();
  if (isPlace(id)) return isPlaceOn(id, on) ? { found: 'one', place: meant(id) } : { found: 'none', fault: 'notOnThatDay' };
  const called = findPlaces(id, on).items.filter((place) => isCalled(place, id));
  const there = called.filter((place) => stood(place, on));
  const [only, ...others] = there;
  if (only === undefined) return { found: 'none', fault: called.length > 0 ? 'notOnThatDay' : 'unknownPlace' };
  if (others.length === 0 && only.id !== null) return { found: 'one', place: meant(only.id) };
  return { found: 'several', places: there };
}

function meant(id: string): PlaceMeant {
  const province = provinceOf(id);
  if (province === null) throw new RangeError(`no such place: ${id}`);
  return { province, commune: province === id ? null : id };
}

// Of a former commune only its name is known; it stood until the communes of today began.
const stood = ({ id, there }: FoundPlace, on: CalendarDate) => (id === null ? on < FIRST_DAY_OF_34 : there);

function isCalled({ name, code, cameFrom, id }: FoundPlace, words: string): boolean {
  if (code === words) return true;
  const sought = folded(words.split(',')[0] ?? '');
  // A unit bears its earlier names among what it came from.
  const names = [name, ...cameFrom.filter((one) => one.id === id).map((one) => one.name)].map(folded);
  return names.some((full) => full === sought || full.replace(KIND, '') === sought);
}

const KIND = /^(tinh|thanh pho|xa|phuong|thi tran|dac khu|huyen) /;
