import type { CalendarDate } from '../law/calendar/calendar-date.js';
import { folded } from './folding.js';
import { FIRST_DAY_OF_34 } from './provinces.js';
import { isPlace, isPlaceOn, provinceOf } from './places.js';
import { findPlacesThen, type FoundPlace, type PlaceThen } from './search.js';

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
  const called = findPlacesThen(id, on).items.filter((place) => isCalled(place, id));
  const within = folded(id.split(',').slice(1).join(' '));
  const there = called.flatMap((place) => asOf(place, on, within));
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

// Of a former commune only its name is known; it stood until the communes of today began, in a province of that day.
function asOf({ lay = [], ...place }: PlaceThen, on: CalendarDate, within: string): readonly FoundPlace[] {
  if (place.id !== null) return place.there ? [place] : [];
  if (on >= FIRST_DAY_OF_34) return [];
  const provinces = lay.filter(({ there }) => there);
  // After the comma the district may stand as well.
  const named = folded(DISTRICT.exec(place.name)?.[0] ?? '').includes(within) ? provinces : provinces.filter(({ name }) => folded(name).includes(within));
  return named.map((province) => ({ ...place, province }));
}

function isCalled({ name, code, cameFrom, id }: FoundPlace, words: string): boolean {
  if (code === words) return true;
  const sought = folded(words.split(',')[0] ?? '');
  // A unit bears its earlier names among what it came from.
  // Where two units bore one name, the district tells them apart: whoever leaves it out means any of them.
  const names = [name, name.replace(DISTRICT, ''), ...cameFrom.filter((one) => one.id === id).map((one) => one.name)].map(folded);
  return names.some((full) => full === sought || full.replace(KIND, '') === sought);
}

const DISTRICT = / \([^)]*\)$/;
const KIND = /^(tinh|thanh pho|xa|phuong|thi tran|dac khu|huyen) /;
