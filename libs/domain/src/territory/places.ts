import type { CalendarDate } from '../law/calendar-date.js';
import { COMMUNES, type Commune } from './communes.js';
import { FIRST_DAY_OF_34, PROVINCES, type PlaceName, type Province } from './provinces.js';

interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A place of the register, as it was on a day. */
export interface PlaceOn {
  readonly id: string;
  readonly code: string;
  readonly kind: PlaceName['kind'] | Commune['kind'];
  /** Full Vietnamese name with its kind, such as "Tỉnh Lạng Sơn". */
  readonly name: string;
  readonly on: CalendarDate;
  /** Ids of the units that took its place since. */
  readonly became: readonly string[];
}

const PROVINCE_BY_ID = new Map(PROVINCES.map((province) => [province.id, province]));
const COMMUNE_BY_ID = new Map(COMMUNES.map((commune) => [commune.id, commune]));

const KINDS: Record<PlaceOn['kind'], { vi: string; en: string }> = {
  province: { vi: 'Tỉnh', en: 'Province' },
  municipality: { vi: 'Thành phố', en: '' },
  commune: { vi: 'Xã', en: 'Commune' },
  ward: { vi: 'Phường', en: 'Ward' },
  special_zone: { vi: 'Đặc khu', en: 'Special zone' },
};

const runs = (period: Period, on: CalendarDate) =>
  (period.from === null || period.from <= on) && (period.to === null || on <= period.to);

/** True for an id of the register, of whatever day. */
export function isPlace(id: string): boolean {
  return COMMUNE_BY_ID.has(id) || PROVINCE_BY_ID.has(id);
}

/**
 * Full name of a place on a day, such as "Tỉnh Lạng Sơn". A unit that ended keeps its last name, so
 * that old addresses read as written; null for an unknown id or a day before the unit existed.
 */
export function placeName(id: string, on: CalendarDate, language: 'vi' | 'en' = 'vi'): string | null {
  const commune = COMMUNE_BY_ID.get(id);
  if (commune) return on < FIRST_DAY_OF_34 ? null : withKind(commune.kind, commune.vi, language);
  const province = PROVINCE_BY_ID.get(id);
  if (!province || (province.from !== null && on < province.from)) return null;
  const name = nameOn(province, on);
  return withKind(name.kind, name[language], language);
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
  const next = PROVINCES.find((other) => other.formedFrom.includes(id));
  return next ? provinceOn(next.id, on) : null;
}

/** The provinces that existed on a day, in the order of their codes. */
export function provincesOn(on: CalendarDate): readonly Province[] {
  return PROVINCES.filter((province) => runs(province, on)).toSorted((a, b) => a.code.localeCompare(b.code));
}

/** The province of a commune or of itself; null for an unknown id. */
export function provinceOf(id: string): string | null {
  return COMMUNE_BY_ID.get(id)?.province ?? PROVINCE_BY_ID.get(id)?.id ?? null;
}

/** Places whose name on that day holds the words, marks and case aside; every candidate, never a choice. */
export function findPlaces(words: string, on: CalendarDate): readonly PlaceOn[] {
  const sought = folded(words);
  if (sought === '') return [];
  const provinces = provincesOn(on).map(
    (province): PlaceOn => ({
      id: province.id,
      code: province.code,
      kind: nameOn(province, on).kind,
      name: placeName(province.id, on) ?? '',
      on,
      became: PROVINCES.filter((other) => other.formedFrom.includes(province.id)).map((other) => other.id),
    }),
  );
  const communes = on < FIRST_DAY_OF_34 ? [] : COMMUNES.map(
    ({ id, code, kind, vi }): PlaceOn => ({ id, code, kind, name: withKind(kind, vi, 'vi'), on, became: [] }),
  );
  return [...provinces, ...communes].filter((place) => folded(place.name).includes(sought));
}

function nameOn(province: Province, on: CalendarDate): PlaceName {
  const name = province.names.find((candidate) => runs(candidate, on)) ?? province.names.at(-1);
  if (!name) throw new RangeError(`place without a name: ${province.id}`);
  return name;
}

function withKind(kind: PlaceOn['kind'], name: string, language: 'vi' | 'en'): string {
  return language === 'vi' ? `${KINDS[kind].vi} ${name}` : `${name} ${KINDS[kind].en}`.trim();
}

/** Lower case without marks; đ is a letter of its own and needs its own step. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
}
