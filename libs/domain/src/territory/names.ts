import type { CalendarDate } from '../law/calendar/calendar-date.js';
import type { Commune, FormerKind } from './commune.js';
import type { PlaceName, Province } from './provinces.js';

interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** What kind of unit a place of the register is. */
export type PlaceKind = PlaceName['kind'] | Commune['kind'];

const KINDS: Record<PlaceKind | FormerKind, { vi: string; en: string }> = {
  province: { vi: 'Tỉnh', en: 'Province' },
  municipality: { vi: 'Thành phố', en: '' },
  commune: { vi: 'Xã', en: 'Commune' },
  ward: { vi: 'Phường', en: 'Ward' },
  special_zone: { vi: 'Đặc khu', en: 'Special zone' },
  township: { vi: 'Thị trấn', en: 'Township' },
  district: { vi: 'Huyện', en: 'District' },
  area: { vi: '', en: '' },
};

/** True on the days of a period; null: open on that side. */
export const runs = (period: Period, on: CalendarDate): boolean => (period.from === null || period.from <= on) && (period.to === null || on <= period.to);

/** The name that a province bore on a day; after its end the last one, before it the first. */
export function nameOn(province: Province, on: CalendarDate): PlaceName {
  const early = province.from !== null && on < province.from;
  const name = province.names.find((candidate) => runs(candidate, on)) ?? province.names.at(early ? 0 : -1);
  if (!name) throw new RangeError(`place without a name: ${province.id}`);
  return name;
}

/** A name with the word for its kind; null: the kind is not known. */
export function withKind(kind: PlaceKind | FormerKind | null, name: string, language: 'vi' | 'en'): string {
  if (kind === null) return name;
  return (language === 'vi' ? `${KINDS[kind].vi} ${name}` : `${name} ${KINDS[kind].en}`).trim();
}
