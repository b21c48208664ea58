import { isCalendarDate, type CalendarDate } from '../law/calendar/calendar-date.js';
import { communes } from './communes.js';
import type { Commune, FormerKind } from './commune.js';
import { folded, foldedAll, toned } from './folding.js';
import { formerPlaces, formerUnitsOf, partOf, type FormerPlace, type PartMark } from './former-units.js';
import { provincesBefore } from './former-provinces.js';
import { nameOn, withKind, type PlaceKind } from './names.js';
import { REGISTER_OF_PLACES_FROM, isPlaceOn, placeName, provinceById, successorsOf } from './places.js';
import { FIRST_DAY_OF_34, PROVINCES, type Province } from './provinces.js';

/** A place in a few words. */
export interface PlaceRef {
  readonly id: string;
  readonly name: string;
  /** Whether it stood on the day asked for. */
  readonly there: boolean;
}

/** A unit that stands where another one stood. */
export interface Successor extends PlaceRef {
  readonly code: string;
  readonly kind: PlaceKind;
  /** How much of the old unit it took up. */
  readonly part: PartMark;
  readonly province: PlaceRef | null;
  readonly from: CalendarDate | null;
}

/** A unit that went into a place; without id where only its name is known. */
export interface Predecessor {
  readonly id: string | null;
  readonly name: string;
  readonly part: PartMark;
}

/** A place as a search by day finds it. */
export interface FoundPlace {
  /** Null: a unit of which only the name in a text is known; nothing may be recorded under it. */
  readonly id: string | null;
  readonly code: string | null;
  readonly kind: PlaceKind | FormerKind | null;
  /** Full Vietnamese name with its kind, as of that day. */
  readonly name: string;
  readonly on: CalendarDate;
  /** Whether it stood on that day. */
  readonly there: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** The province that it lies in; for a former commune the province of today. */
  readonly province: PlaceRef | null;
  /** Every unit that took its place since; never a choice among them. */
  readonly became: readonly Successor[];
  readonly cameFrom: readonly Predecessor[];
}

/** The same, as the resolver by day asks for it. */
export interface PlaceThen extends FoundPlace {
  /** Of a former commune: the province in which it lay, or those among which no text tells. */
  readonly lay?: readonly PlaceRef[];
}

/** What a search found; `more`: other names hold the words too. */
export interface FoundPlaces {
  readonly items: readonly FoundPlace[];
  readonly more: boolean;
}

/** So many are listed; what bears just the name is listed whole. */
const MOST = 40;

/** Why the register cannot be asked for a day, or null. */
export function registerDayFault(on: string): 'badDate' | 'beforeRegister' | null {
  if (!isCalendarDate(on)) return 'badDate';
  return on < REGISTER_OF_PLACES_FROM ? 'beforeRegister' : null;
}

interface Hit {
  readonly rank: number;
  readonly place: () => PlaceThen;
  readonly there: boolean;
  readonly level: number;
  readonly name: string;
}

/**
 * Places by code, id or name on a day; marks, case and the place of the tone aside; after a comma the
 * province may stand. Finds old names too: a province says what it became, a former commune every commune
 * that it went into, each with its province and how much of it.
 */
export function findPlaces(words: string, on: CalendarDate): FoundPlaces {
  const { items, more } = findPlacesThen(words, on);
  return { items: items.map(({ lay: _, ...place }) => place), more };
}

/** As {@link findPlaces}, with the provinces in which former communes lay. */
export function findPlacesThen(words: string, on: CalendarDate): { readonly items: readonly PlaceThen[]; readonly more: boolean } {
  const [name = '', ...rest] = words.split(',');
  const within = folded(rest.join(' '));
  const sought = { raw: words.trim(), plain: folded(name), toned: toned(name) };
  if (sought.plain === '') return { items: [], more: false };
  const hits = [...provinceHits(sought, on), ...communeHits(sought, on), ...formerHits(sought, on)].toSorted(byRank);
  const kept: PlaceThen[] = [];
  let more = false;
  for (const hit of hits) {
    if (kept.length >= MOST && hit.rank > EXACT) {
      more = true;
      break;
    }
    const place = hit.place();
    if (within !== '' && !lies(place, within)) continue;
    kept.push(place);
  }
  return { items: kept.filter((place) => !isSaid(place, kept)), more };
}

interface Sought {
  readonly raw: string;
  readonly plain: string;
  readonly toned: string;
}

/** Up to here the words are the whole name, code or id. */
const EXACT = 2;

/** A folded name with the word for its kind before it, and how many letters that word takes. */
interface Named {
  readonly plain: string;
  readonly bareAt: number;
  readonly written: string;
}

function named<T>(units: readonly T[], nameOf: (unit: T) => { kind: PlaceKind | FormerKind | null; vi: string }): { unit: T; name: Named }[] {
  const names = units.map(nameOf);
  const full = foldedAll(names.map(({ kind, vi }) => withKind(kind, vi, 'vi')));
  const bare = foldedAll(names.map(({ vi }) => vi));
  return units.map((unit, at) => {
    const plain = full[at] ?? '';
    return { unit, name: { plain, bareAt: plain.length - (bare[at] ?? '').length, written: names[at]?.vi ?? '' } };
  });
}

function rankOf(sought: Sought, { plain, bareAt, written }: Named): number | null {
  const at = plain.indexOf(sought.plain);
  if (at < 0) return null;
  if (plain === sought.plain || plain.slice(bareAt) === sought.plain) return sought.toned.endsWith(toned(written)) ? 1 : EXACT;
  if (plain.startsWith(sought.plain, bareAt)) return 3;
  return at === 0 || plain[at - 1] === ' ' ? 4 : 5;
}

const NAMED_PROVINCES = lazily(() =>
  named(
    PROVINCES.flatMap((province) => province.names.map((name) => ({ province, name }))),
    ({ name }) => name,
  ),
);
const NAMED_COMMUNES = lazily(() => named(communes(), (commune) => commune));
const NAMED_FORMER = lazily(() => named([...formerPlaces().values()], ({ unit }) => unit));

function provinceHits(sought: Sought, on: CalendarDate): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { unit: { province }, name } of NAMED_PROVINCES()) {
    const rank = isCalled(province, sought) ? 0 : rankOf(sought, name);
    // A unit with two names is found once, by the one that fits better.
    if (rank === null || rank >= (hits.get(province.id)?.rank ?? Infinity)) continue;
    hits.set(province.id, { rank, there: isPlaceOn(province.id, on), level: 0, name: name.written, place: () => foundProvince(province, on) });
  }
  return [...hits.values()];
}

function communeHits(sought: Sought, on: CalendarDate): Hit[] {
  const there = on >= FIRST_DAY_OF_34;
  return NAMED_COMMUNES().flatMap(({ unit, name }) => {
    const rank = isCalled(unit, sought) ? 0 : rankOf(sought, name);
    return rank === null ? [] : [{ rank, there, level: 1, name: unit.vi, place: () => foundCommune(unit, on) }];
  });
}

function formerHits(sought: Sought, on: CalendarDate): Hit[] {
  return NAMED_FORMER().flatMap(({ unit, name }) => {
    const rank = rankOf(sought, name);
    return rank === null ? [] : [{ rank, there: false, level: 2, name: unit.unit.vi, place: () => foundFormer(unit, on) }];
  });
}

function isCalled({ id, code }: { id: string; code: string }, { raw }: Sought): boolean {
  return code === raw || id === raw;
}

function foundProvince(province: Province, on: CalendarDate): FoundPlace {
  const { id, code, from, to } = province;
  const { kind, vi } = nameOn(province, on);
  const earlier = province.names.filter((name) => name.to !== null && name.to < on && name.vi !== vi);
  return {
    id, code, kind, name: withKind(kind, vi, 'vi'), on, there: isPlaceOn(id, on), from, to, province: null,
    became: successorsOf(id).map((next) => {
      const name = nameOn(next, on);
      return { id: next.id, code: next.code, kind: name.kind, name: withKind(name.kind, name.vi, 'vi'), part: 'whole', province: null, from: next.from, there: isPlaceOn(next.id, on) };
    }),
    cameFrom: [
      ...province.formedFrom.map((one): Predecessor => ({ id: one, name: placeName(one, on) ?? one, part: 'whole' })),
      ...earlier.map((name): Predecessor => ({ id, name: withKind(name.kind, name.vi, 'vi'), part: 'whole' })),
    ],
  };
}

function foundCommune(commune: Commune, on: CalendarDate): FoundPlace {
  const { id, code, kind, vi } = commune;
  return {
    id, code, kind, name: withKind(kind, vi, 'vi'), on, there: on >= FIRST_DAY_OF_34, from: FIRST_DAY_OF_34, to: null,
    province: refOf(commune.province, on),
    became: [],
    cameFrom: formerUnitsOf(commune).map((unit) => ({ id: null, name: formerName(unit), part: partOf(unit, commune) })),
  };
}

function foundFormer(former: FormerPlace, on: CalendarDate): PlaceThen {
  const { unit, province, became } = former;
  return {
    id: null, code: null, kind: unit.kind, name: formerName(unit), on, there: false, from: null, to: null,
    province: refOf(province, on),
    lay: provincesBefore(former).map((id) => refOf(id, on)),
    became: became.map(({ commune, part }) => ({
      id: commune.id, code: commune.code, kind: commune.kind, name: withKind(commune.kind, commune.vi, 'vi'), part,
      province: refOf(commune.province, on), from: FIRST_DAY_OF_34, there: on >= FIRST_DAY_OF_34,
    })),
    cameFrom: [],
  };
}

function formerName({ kind, vi, district }: FormerPlace['unit']): string {
  return withKind(kind, vi, 'vi') + (district === null ? '' : ` (${district})`);
}

// The province that its communes lie in is of 01/07/2025 and may not have stood on the day asked for.
function refOf(id: string, on: CalendarDate): PlaceRef {
  const province = provinceById(id);
  if (province === undefined) throw new RangeError(`no such province: ${id}`);
  const { kind, vi } = nameOn(province, on);
  return { id, name: withKind(kind, vi, 'vi'), there: isPlaceOn(id, on) };
}

/** True for what another item says already: the unit that goes on under the same name in the same place. */
function isSaid(place: FoundPlace, among: readonly FoundPlace[]): boolean {
  if (place.there) return false;
  const same = (other: { id: string | null; name: string }): boolean =>
    among.some((one) => one.there && one.id === other.id) && bareOf(other.name) === bareOf(place.name);
  if (place.became.length === 1) return place.became.every((next) => next.part === 'whole' && same(next));
  return place.cameFrom.some((one) => one.id !== null && same({ id: one.id, name: one.name }));
}

const bareOf = (name: string): string => folded(name).replace(/^(tinh|thanh pho|xa|phuong|thi tran|dac khu|huyen) /, '');

function lies({ province, lay = [], became, name, id }: PlaceThen, within: string): boolean {
  const names = [province?.name, ...lay.map((one) => one.name), ...became.map((next) => next.province?.name ?? next.name), id !== null && province === null ? name : undefined];
  return names.some((one) => one !== undefined && folded(one).includes(within)) || folded(name).includes(within);
}

function byRank(a: Hit, b: Hit): number {
  return a.rank - b.rank || Number(b.there) - Number(a.there) || a.level - b.level || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
