import { LAST_SURE_DAY, type AgencyTypeRow } from '../agencies/agency-types.js';
import { addDays, isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { LAW_BEGINS } from '../book/gaps.js';
import { isLaw } from '../duties/moments.js';
import { ownerTypesOn } from '../duties/owner-types.js';
import { stepsOf, type LawTables } from './law-tables.js';
import { unless, type TableFault } from './table-fault.js';

/** Duties without an owner or a reason on some day since 2012, and owners that had ended. */
export function ownerFaults(tables: LawTables): readonly TableFault[] {
  const { responsibilities, types } = tables;
  const days = turningDays(tables);
  const rows = Object.entries(responsibilities).flatMap(([duty, list]) => list.map((row) => ({ ...row, name: `${duty} from ${row.from}` })));
  return [
    ...rows.flatMap(({ name, type, reason, verified }) => [
      ...unless(type !== null || hasWords(reason), 'owner', name, 'names nobody and says no reason in both languages'),
      ...unless(type !== null || !verified, 'verified', name, 'is called verified and names nobody'),
    ]),
    ...rows.flatMap(({ name, type, also = [], to }) =>
      [...(type === null ? [] : [type]), ...also].flatMap((each) => unless((to ?? '9') <= (lastDayOf(each, types) ?? '9'), 'owner', name, `names ${each} after it had ended`)),
    ),
    ...Object.entries(types).flatMap(([name, { closedOn = 'differs' }]) => unless(closedOn === 'differs' || isCalendarDate(closedOn), 'dates', name, `ended on ${closedOn}, which is no day`)),
    ...stepsOf(tables.book).flatMap(({ pathway, step }) => {
      if (step.responsibility !== undefined && !Object.hasOwn(responsibilities, step.responsibility)) return [];
      const bare = days.filter((on) => isLaw(step, pathway, on)).find((on) => !isAnswered(ownerTypesOrNull(step, on, tables)));
      return unless(bare === undefined, 'owner', step.id, `has nobody who answers on ${bare}, and no row that says why`);
    }),
  ];
}

type Owner = ReturnType<typeof ownerTypesOn>;

function ownerTypesOrNull(step: Parameters<typeof ownerTypesOn>[0], on: CalendarDate, { responsibilities }: LawTables): Owner | null {
  try {
    return ownerTypesOn(step, on, responsibilities);
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}

// A type that ended without a row that follows is no answer, whatever words are put on it.
const isAnswered = (owner: Owner | null) => owner !== null && (owner.types.length > 0 || owner.unread);

/** The days on which an owner can change: between two of them nothing does. */
function turningDays({ book, responsibilities, types }: LawTables): readonly CalendarDate[] {
  const starts = [...Object.values(responsibilities).flat(), ...book.pathways, ...book.pathways.flatMap(({ steps }) => steps)].flatMap(({ from }) => from ?? []);
  const ends = Object.values(types).flatMap((row) => lastDay(row) ?? []);
  return [...new Set([LAW_BEGINS, ...starts, ...ends.map((on) => addDays(on, 1))])].toSorted();
}

const lastDay = ({ closedOn }: Pick<AgencyTypeRow, 'closedOn'>) => (closedOn === 'differs' ? LAST_SURE_DAY : closedOn !== undefined && isCalendarDate(closedOn) ? closedOn : null);
const lastDayOf = (type: string, types: LawTables['types']) => lastDay(types[type] ?? {});
const hasWords = (words: { readonly vi: string; readonly en: string } | undefined) => words !== undefined && words.vi.trim() !== '' && words.en.trim() !== '';
