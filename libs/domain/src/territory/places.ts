import type { CalendarDate } from '../law/calendar/calendar-date.js';
import { communeById } from './communes.js';
import { nameOn, runs, withKind } from './names.js';
import { FIRST_DAY_OF_34, PROVINCES, type Province } from './provinces.js';

/** First day of which the register speaks: that of the first law it serves; the 63 provinces stood then. */
export const REGISTER_OF_PLACES_FROM = '2012-01-01';

const PROVINCE_BY_ID = new Map(PROVINCES.map((province) => [province.id, province]));

/** True for an id of the register, of whatever day. */
export function isPlace(id: string): boolean {
  return PROVINCE_BY_ID.has(id) || communeById(id) !== undefined;
}

/** True for a place that stood on a day: neither formed later nor ended before. */
export function isPlaceOn(id: string, on: CalendarDate): boolean {
  const province = PROVINCE_BY_ID.get(id);
  if (province) return runs(province, on);
  return on >= FIRST_DAY_OF_34 && communeById(id) !== undefined;
}

/**
 * Full name of a place on a day, such as "Tỉnh Lạng Sơn". A unit that ended keeps its last name, so
 * that old addresses read as written; null for an unknown id or a day before the unit existed.
 */
export function placeName(id: string, on: CalendarDate, language: 'vi' | 'en' = 'vi'): string | null {
  const province = PROVINCE_BY_ID.get(id);
  if (province) {
    if (province.from !== null && on < province.from) return null;
    const name = nameOn(province, on);
    return withKind(name.kind, name[language], language);
  }
  const commune = communeById(id);
  return commune === undefined || on < FIRST_DAY_OF_34 ? null : withKind(commune.kind, commune.vi, language);
}

/** The provincial unit of an id. */
export function provinceById(id: string): Province | undefined {
  return PROVINCE_BY_ID.get(id);
}

/** The provincial unit that bore a code on a day: the only safe way from a code to a place. */
export function provinceByCode(code: string, on: CalendarDate): Province | null {
  return PROVINCES.find((province) => province.code === code && runs(province, on)) ?? null;
}

/** The unit that stands for a province on a day: itself, or the one it was merged into; null when neither existed. */
export function provinceOn(id: string, on: CalendarDate): Province | null {
  const province = PROVINCE_BY_ID.get(id);
  if (!province) return null;
  if (runs(province, on)) return province;
  const next = successorsOf(id)[0];
  return next ? provinceOn(next.id, on) : null;
}

/** The units that took a province's place. */
export function successorsOf(id: string): readonly Province[] {
  return PROVINCES.filter((other) => other.formedFrom.includes(id));
}

/** The provinces that existed on a day, in the order of their codes. */
export function provincesOn(on: CalendarDate): readonly Province[] {
  return PROVINCES.filter((province) => runs(province, on)).toSorted((a, b) => a.code.localeCompare(b.code));
}

/** The province of a commune or of itself; null for an unknown id. */
export function provinceOf(id: string): string | null {
  return PROVINCE_BY_ID.get(id)?.id ?? communeById(id)?.province ?? null;
}
