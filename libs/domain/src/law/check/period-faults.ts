import { CHANNEL_CODES } from '../../case/codes.js';
import { addDays, inForce, isCalendarDate, isWeekend, type CalendarDate } from '../calendar/calendar-date.js';
import { LAW_BEGINS } from '../book/gaps.js';
import { LUNAR_DAYS } from '../calendar/lunar-days.generated.js';
import { stepsOf, type LawTables } from './law-tables.js';
import { twice, unless, type TableFault } from './table-fault.js';

interface Period {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Days that do not exist, versions that overlap or leave a gap without a reason, documents that had ended. */
export function periodFaults(tables: LawTables): readonly TableFault[] {
  const steps = stepsOf(tables.book);
  const periods: readonly Period[] = [
    ...tables.book.pathways.map(({ id, from, to }) => ({ name: id, from, to })),
    ...steps.map(({ pathway, step }) => ({ name: step.id, from: step.from ?? pathway.from, to: step.to === undefined ? pathway.to : step.to })),
    ...tables.gaps.map(({ channel, from, to }) => ({ name: `gap of ${channel}`, from, to })),
    ...tables.instruments.map(({ mark, from, to }) => ({ name: mark, from, to })),
    ...tables.documents.map(({ id, from, to }) => ({ name: id, from, to })),
    ...rowsOf(tables).map(({ name, from, to }) => ({ name, from, to })),
  ];
  const days = tables.days.map(({ on }) => on);
  return [
    ...periods.flatMap(({ name, from, to }) => unless(isCalendarDate(from) && (to === null || (isCalendarDate(to) && from <= to)), 'dates', name, 'has days that do not exist or stand in the wrong order')),
    ...steps.flatMap(({ pathway, step }) => unless((step.from ?? pathway.from) >= pathway.from && (step.to ?? pathway.to ?? '9') <= (pathway.to ?? '9'), 'dates', step.id, 'is law on days on which its pathway is not')),
    ...CHANNEL_CODES.flatMap((channel) => channelFaults(channel, tables)),
    ...tables.gaps.flatMap((gap) => unless(gap.vi.trim() !== '' && gap.en.trim() !== '', 'noGap', `gap of ${gap.channel}`, 'says no reason in both languages')),
    ...Object.entries(tables.responsibilities).flatMap(([duty, rows]) => coverFaults(duty, LAW_BEGINS, rows.map((row) => ({ name: duty, ...row })))),
    ...twice(days).flatMap((on) => unless(false, 'noOverlap', on, 'is a special day twice')),
    ...documentFaults(tables),
    ...coverFaults('legal aid proofs', tables.proofs[0]?.from ?? LAW_BEGINS, tables.proofs.map(({ id, from, to }) => ({ name: id, from, to }))),
    ...tetFaults(tables),
  ];
}

const rowsOf = ({ responsibilities }: LawTables): readonly Period[] =>
  Object.entries(responsibilities).flatMap(([duty, rows]) => rows.map(({ from, to }) => ({ name: `${duty} from ${from}`, from, to })));

function channelFaults(channel: string, { book, gaps }: LawTables): readonly TableFault[] {
  const versions = book.pathways.filter(({ channels }) => channels.includes(channel)).map(({ id, from, to }): Period => ({ name: id, from, to }));
  const open = gaps.filter((gap) => gap.channel === channel).map(({ from, to }): Period => ({ name: 'gap', from, to }));
  return coverFaults(channel, LAW_BEGINS, [...versions, ...open]);
}

/** Periods must follow each other day on day, from the first day to no end. */
function coverFaults(row: string, first: CalendarDate, periods: readonly Period[]): readonly TableFault[] {
  const sorted = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const joins = sorted.flatMap((period, index) => {
    const before = sorted[index - 1];
    const expected = before === undefined ? first : before.to === null || !isCalendarDate(before.to) ? null : addDays(before.to, 1);
    if (expected === null || period.from < expected) return unless(false, 'noOverlap', row, `has two rows on ${period.from}`);
    return unless(period.from === expected, 'noGap', row, `has no row from ${expected} to the day before ${period.from}`);
  });
  return [...joins, ...unless(sorted.at(-1)?.to === null, 'noGap', row, 'has no row that goes on')];
}

/** A document of a step is known, and from the first day on which it is there none of its days is without one. */
function documentFaults({ book, documents, workingPapers }: LawTables): readonly TableFault[] {
  return stepsOf(book).flatMap(({ pathway, step }) =>
    step.documents.flatMap((name) => {
      if (workingPapers.includes(name)) return [];
      const versions = documents.filter(({ id, names }) => id === name || names?.includes(name));
      if (versions.length === 0) return unless(false, 'document', step.id, `names the document ${name}, which is not there`);
      const last = step.to ?? pathway.to;
      const sorted = versions.filter(({ to }) => to === null || to >= (step.from ?? pathway.from)).toSorted((one, other) => (one.from < other.from ? -1 : 1));
      const older = versions.length > sorted.length;
      const first = sorted[0];
      const begins = first !== undefined && (!older || first.from <= (step.from ?? pathway.from));
      const joins = sorted.every((version, index) => index === 0 || follows(sorted[index - 1], version));
      const ends = sorted.some((version) => (last === null ? version.to === null : inForce(version, last)));
      return [
        ...unless(begins && ends, 'document', step.id, `names the document ${name}, which had ended while the step is law`),
        ...unless(joins, 'document', step.id, `names the document ${name}, of which two hold on one day, or none`),
      ];
    }),
  );
}

const follows = (before: Pick<Period, 'to'> | undefined, after: Pick<Period, 'from'>): boolean =>
  before !== undefined && before.to !== null && isCalendarDate(before.to) && addDays(before.to, 1) === after.from;

/** Five days in a row without work that hold the lunar new year, in every year kept: Labour Code 45/2019/QH14 art. 112(1)(b). */
function tetFaults({ days }: LawTables): readonly TableFault[] {
  const rests = (on: CalendarDate): boolean => days.find((day) => day.on === on)?.working === false || (isWeekend(on) && !days.some((day) => day.on === on && day.working));
  return LUNAR_DAYS.flatMap(({ newYear }) => {
    const whole = [-4, -3, -2, -1, 0].some((first) => [0, 1, 2, 3, 4].every((more) => rests(addDays(newYear, first + more))));
    return unless(whole, 'tet', newYear, 'is a lunar new year without its five days off');
  });
}
