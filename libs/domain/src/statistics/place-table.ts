import type { CalendarDate } from '../law/calendar/calendar-date.js';
import { countedUnder, type Geography } from '../territory/geography.js';
import { placeName, provincesOn } from '../territory/places.js';
import { FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../territory/provinces.js';
import { releasesUpTo, type PublishedPeriod } from './periods.js';
import { rounded, tellable, type Cell } from './safe-cells.js';

/** What is counted: cases that were opened, and cases whose person was identified as a victim for the first time. */
export const MEASURES = ['opened', 'identified'] as const;
export type Measure = (typeof MEASURES)[number];

/** Cases counted where the agency was that recorded it, in the days from the 1st to the 14th or from the 15th of a month. */
export interface CountedAtPlace extends Readonly<Record<Measure, number>> {
  /** Province or commune of the register as it was on that day; null: an agency of no province. */
  readonly place: string | null;
  /** First of those days. No reporting period and no change of the provinces begins on another day of a month. */
  readonly since: CalendarDate;
}

/** Numbers as they may be told, rounded; null: kept back. */
export type ToldCounts = Readonly<Record<Measure, number | null>>;

/** One line of a table. */
export interface PlaceRow extends ToldCounts {
  readonly province: string;
  readonly name: { readonly vi: string; readonly en: string };
}

/** A table of a period in one geography: a line for every province, whether or not anything is told of it. */
export interface PlaceTable {
  readonly rows: readonly PlaceRow[];
  /** Cases whose province in this geography the register cannot tell. */
  readonly unresolved: ToldCounts;
  readonly total: ToldCounts;
}

/** Cases that every table counts alike: in the same reports, and under the same province of either geography. */
interface Unit {
  readonly reports: readonly string[];
  readonly under: Readonly<Record<Geography, string>>;
  readonly counts: Record<Measure, number>;
}

const TOTAL = 'total';
const UNRESOLVED = 'unresolved';

/** True for those whose work is tables of numbers; they read no case. */
export function readsStatistics({ role }: { readonly role: string }): boolean {
  return role === 'statistician';
}

/**
 * The table of a period in the geography of the 63 provinces or of the 34. `counted` holds the year of the period from its
 * first day: what an earlier report of that year told, in either geography, decides with what this one may tell.
 */
export function placeTable(counted: readonly CountedAtPlace[], period: PublishedPeriod, geography: Geography): PlaceTable {
  const units = unitsOf(counted, releasesUpTo(period));
  const columns = MEASURES.map((measure) => [measure, columnOf(units, measure, period, geography)] as const);
  const told = (cell: string): ToldCounts => Object.fromEntries(columns.map(([measure, tell]) => [measure, tell(cell)])) as ToldCounts;
  const day = geography === 'old' ? LAST_DAY_OF_63 : later(period.to, FIRST_DAY_OF_34);
  const rows = provincesOn(day).map(({ id }) => ({ province: id, name: { vi: placeName(id, day) ?? id, en: placeName(id, day, 'en') ?? id }, ...told(id) }));
  return { rows, unresolved: told(UNRESOLVED), total: told(TOTAL) };
}

function unitsOf(counted: readonly CountedAtPlace[], releases: readonly PublishedPeriod[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const row of counted) {
    const reports = releases.filter(({ from, to }) => row.since >= from && row.since <= to).map(({ id }) => id);
    const under = { new: provinceOf(row, 'new'), old: provinceOf(row, 'old') };
    const key = [...reports, under.new, under.old].join(' ');
    const unit = units.get(key) ?? { reports, under, counts: { opened: 0, identified: 0 } };
    for (const measure of MEASURES) unit.counts[measure] += row[measure];
    units.set(key, unit);
  }
  return [...units.values()];
}

const provinceOf = ({ place, since }: CountedAtPlace, geography: Geography): string =>
  (place === null ? null : countedUnder(place, since, geography).province) ?? UNRESOLVED;
const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** What may be told of one measure. Both geographies and all reports so far are asked together, the present provinces first. */
function columnOf(units: readonly Unit[], measure: Measure, period: PublishedPeriod, geography: Geography): (cell: string) => number | null {
  const counts = units.map((unit) => unit.counts[measure]);
  const sizeOf = ({ units: held }: Cell): number => held.reduce((all, unit) => all + (counts[unit] ?? 0), 0);
  const cells = releasesUpTo(period).flatMap((release) => cellsOf(units, release, sizeOf));
  const told = tellable(counts, cells);
  const asked = new Map(cells.map((cell) => [cell.key, cell]));
  return (name) => {
    const cell = asked.get(keyOf(period, name === TOTAL ? null : geography, name));
    return cell !== undefined && told.has(cell.key) ? rounded(sizeOf(cell)) : null;
  };
}

const keyOf = ({ id }: PublishedPeriod, geography: Geography | null, name: string): string => [id, geography ?? '', name].join(' ');

/** The cells of one report in the order in which they are asked: the sum, then each geography with the largest first. */
function cellsOf(units: readonly Unit[], release: PublishedPeriod, sizeOf: (cell: Cell) => number): readonly Cell[] {
  const held = units.flatMap(({ reports, under }, unit) => (reports.includes(release.id) ? [{ unit, under }] : []));
  const byProvince = (['new', 'old'] as const).flatMap((geography) => {
    const cells = new Map<string, number[]>();
    for (const { unit, under } of held) {
      cells.set(under[geography], [...(cells.get(under[geography]) ?? []), unit]);
    }
    return [...cells]
      .map(([name, inside]): Cell => ({ key: keyOf(release, geography, name), units: inside }))
      .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.key < b.key ? -1 : 1));
  });
  return [{ key: keyOf(release, null, TOTAL), units: held.map(({ unit }) => unit) }, ...byProvince];
}
