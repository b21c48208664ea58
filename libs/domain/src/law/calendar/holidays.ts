import { addDays, inForce, isWeekend, type CalendarDate } from './calendar-date.js';
import { LUNAR_DAYS } from './lunar-days.generated.js';
import { ANNOUNCED_DAYS } from './announced-days.js';
import { HOLIDAY_KINDS, type HolidayKind, type SpecialDay } from './special-day.js';

const CODE = 'Labour Code 45/2019/QH14 art. 112(1)';
const IN_LIEU = 'Labour Code 45/2019/QH14 art. 111(3) (not read)';
const CHOSEN_EACH_YEAR = `${CODE}; the days of a year are announced (not read)`;
const BEFORE_CODE = 'Labour codes before 45/2019/QH14 (not read)';
/** The first day of the code whose list of holidays was read. */
const CODE_BEGINS = '2021-01-01';
/** Tết has five days: the last of the old year and four of the new, unless announced otherwise. */
const TET_DAYS = [-1, 0, 1, 2, 3];

/** The days for which holidays are computed; outside, only the week and what was announced count. */
export const HOLIDAYS_KEPT = { from: `${yearOf(LUNAR_DAYS[0])}-01-01`, to: `${yearOf(LUNAR_DAYS.at(-1))}-12-31` } as const;

/** What the code lets one compute for a year: certain where it names the day, expected where it is chosen each year. */
export function computedDays(year: number): readonly SpecialDay[] {
  const lunar = LUNAR_DAYS.find((row) => yearOf(row) === String(year));
  if (lunar === undefined) return [];
  const named = [
    day(`${year}-01-01`, 'newYear'),
    day(lunar.hungKings, 'hungKings'),
    day(`${year}-04-30`, 'victory'),
    day(`${year}-05-01`, 'labour'),
    day(`${year}-09-02`, 'national'),
  ];
  const chosen = [...TET_DAYS.map((after) => day(addDays(lunar.newYear, after), 'tet', CHOSEN_EACH_YEAR, false)), day(`${year}-09-01`, 'national', CHOSEN_EACH_YEAR, false)];
  const off = [...named, ...chosen].filter((one) => one.kind !== 'national' || one.on >= CODE_BEGINS || one.on.endsWith('-02'));
  return [...off, ...inLieu(off)].toSorted(byDay);
}

/**
 * All special days that are kept: what was announced for a holiday of a year stands in place of what was computed
 * for it, and of two rows for a day the later one. Only what was read may take the place of what is certain.
 */
export function specialDays(official: readonly SpecialDay[] = ANNOUNCED_DAYS): readonly SpecialDay[] {
  const holidayOf = ({ on, kind, verified }: SpecialDay) => `${on.slice(0, 4)} ${kind} ${verified}`;
  const announced = new Set(official.flatMap((one) => (one.verified ? [holidayOf(one), holidayOf({ ...one, verified: false })] : [holidayOf(one)])));
  const computed = LUNAR_DAYS.flatMap((row) => computedDays(Number(yearOf(row)))).filter((one) => !announced.has(holidayOf(one)));
  const days = new Map<CalendarDate, SpecialDay>();
  for (const one of [...computed, ...official]) if (one.verified || !days.get(one.on)?.verified) days.set(one.on, one);
  return [...days.values()].filter(({ on, working }) => working === isWeekend(on)).toSorted(byDay);
}

function day(on: CalendarDate, kind: HolidayKind, citation: string = CODE, verified = true): SpecialDay {
  const read = inForce({ from: CODE_BEGINS, to: null }, on);
  return { on, kind, working: false, ...HOLIDAY_KINDS[kind], citation: read ? citation : BEFORE_CODE, verified: read && verified };
}

// A holiday on a day of rest is made up on the next working day. That clause was not read, so it is expected only.
function inLieu(off: readonly SpecialDay[]): readonly SpecialDay[] {
  const taken = new Set(off.map(({ on }) => on));
  return off.filter(({ on }) => isWeekend(on)).map(({ on, kind }) => {
    let next = addDays(on, 1);
    while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    const { vi, en } = HOLIDAY_KINDS[kind];
    return { ...day(next, kind, IN_LIEU, false), vi: `${vi} (nghỉ bù)`, en: `${en}, in lieu` };
  });
}

function yearOf(row: { readonly newYear: string } | undefined): string {
  return row?.newYear.slice(0, 4) ?? '';
}

const byDay = (a: SpecialDay, b: SpecialDay) => (a.on < b.on ? -1 : 1);

/** Public holidays and exchanged days of Viet Nam, as far as they are kept. */
export const SPECIAL_DAYS: readonly SpecialDay[] = specialDays();
