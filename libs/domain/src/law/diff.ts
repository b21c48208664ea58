import { addDays, dayMillis, type CalendarDate } from './calendar/calendar-date.js';
import { limitInVietnam } from './calendar/deadlines.js';
import { dutyChanges, type NewDuty } from './duties/duty-changes.js';
import type { LawSettings } from './duties/duty-clock.js';
import { stepOf, type LawBook } from './book/law-book.js';
import type { LawCase } from './duties/moments.js';
import type { Step } from './book/pathway.js';
import type { RegisteredAgency } from './agencies/register-index.js';
import type { ExampleCase } from './testing/example-cases.js';

/** A state of the law on a case that begins on a day; left out: on its own day. */
export interface LawOn {
  readonly book: LawBook;
  readonly on?: CalendarDate;
}

/** A duty in the words of a table. */
export interface DutyLine {
  readonly step: string;
  readonly owner: string;
  readonly limit: string;
  readonly due: string;
  readonly citation: string;
  readonly verified: boolean;
}

/** What is different for one case. */
export interface CaseDifference {
  readonly id: string;
  readonly gone: readonly DutyLine[];
  readonly added: readonly DutyLine[];
  readonly changed: readonly { readonly was: DutyLine; readonly is: DutyLine }[];
}

/** For each case the duties that another state of the law takes away, adds or changes; cases without any are left out. */
export function dutyDifferences(cases: readonly ExampleCase[], register: readonly RegisteredAgency[], before: LawOn, after: LawOn, settings: LawSettings): readonly CaseDifference[] {
  return cases.flatMap((example) => {
    const [was, is] = [dutiesUnder(example, register, before, settings), dutiesUnder(example, register, after, settings)];
    const partner = (line: DutyLine, others: readonly DutyLine[]) => others.find((other) => other.step === line.step) ?? others.find((other) => isRenamed(other.step, line.step));
    const gone = was.filter((line) => partner(line, is) === undefined);
    const added = is.filter((line) => partner(line, was) === undefined);
    const changed = was.flatMap((line) => {
      const other = partner(line, is);
      return other === undefined || textOf(line) === textOf(other) ? [] : [{ was: line, is: other }];
    });
    return gone.length + added.length + changed.length === 0 ? [] : [{ id: example.id, gone, added, changed }];
  });
}

/** Duties that the same cases lose, get or have changed, whatever the days on which they are due. */
export interface SharedDifference extends Omit<CaseDifference, 'id'> {
  readonly ids: readonly string[];
}

/** Each duty's difference once, those of the same cases together, those of most cases first. */
export function sharedDifferences(differences: readonly CaseDifference[]): readonly SharedDifference[] {
  const lines = new Map<string, { readonly part: Omit<CaseDifference, 'id'>; readonly ids: string[] }>();
  for (const { id, gone, added, changed } of differences) {
    const note = (key: string, part: Partial<CaseDifference>): void => {
      const found = lines.get(key);
      if (found === undefined) lines.set(key, { part: { gone: [], added: [], changed: [], ...part }, ids: [id] });
      else found.ids.push(id);
    };
    for (const line of gone) note(`- ${lineKey(line)}`, { gone: [line] });
    for (const line of added) note(`+ ${lineKey(line)}`, { added: [line] });
    for (const both of changed) note(`> ${lineKey(both.was)} ${lineKey(both.is)}`, { changed: [both] });
  }
  const shared = new Map<string, SharedDifference>();
  for (const { part, ids } of lines.values()) {
    const { gone, added, changed } = shared.get(ids.join('|')) ?? { gone: [], added: [], changed: [] };
    shared.set(ids.join('|'), { ids, gone: [...gone, ...part.gone], added: [...added, ...part.added], changed: [...changed, ...part.changed] });
  }
  return [...shared.values()].toSorted((a, b) => b.ids.length - a.ids.length);
}

const lineKey = (line: DutyLine): string => `${line.step} ${textOf(line)}`;

/** The duties that a case has had asked of it, under a state of the law. */
export function dutiesUnder(example: ExampleCase, register: readonly RegisteredAgency[], { book, on = example.begins }: LawOn, settings: LawSettings): readonly DutyLine[] {
  const lawCase = caseOf(example, register, { book, on });
  return dutyChanges({ ...lawCase, existing: [], settings }).open.map((duty) => lineOf(duty, stepOf(duty.step, book)));
}

function caseOf({ channel, conditions, facts }: ExampleCase, register: readonly RegisteredAgency[], { book, on }: Required<LawOn>): LawCase {
  dayMillis(on);
  const occurrences = facts.map(([offset, time, name, agencyId]) => ({ name, at: `${addDays(on, offset)}T${time}:00+07:00`, agencyId }));
  return { facts: { channel, receivedAt: occurrences[0]?.at ?? '', conditions }, occurrences, register, book };
}

function lineOf(duty: NewDuty, step: Step | null): DutyLine {
  const due = duty.dueAt === null ? null : limitInVietnam(duty.dueAt);
  return {
    step: duty.step,
    owner: duty.ownerAgencyId === null ? `${duty.ownerType} (${duty.unresolved ?? 'noAgency'})` : duty.ownerType,
    limit: limitWords(step),
    due: due === null ? '-' : `${due.on} ${due.time}`,
    citation: duty.citation,
    verified: duty.verified,
  };
}

function limitWords(step: Step | null): string {
  const limit = step?.limit ?? null;
  if (limit === null) return 'none';
  return limit.kind === 'atOnce' ? 'at once' : `${limit.amount} ${limit.unit}`;
}

// The day on which something is due moves with the day of the case; the rule is what is compared.
const textOf = ({ owner, limit, citation, verified }: DutyLine) => [owner, limit, citation, verified].join('|');

/** Steps of one name on versions of one way: `self_report_old.identify` and `self_report.identify`. */
function isRenamed(a: string, b: string): boolean {
  const [[way, name], [otherWay, otherName]] = [a.split('.'), b.split('.')] as [[string, string], [string, string]];
  return name === otherName && (way.startsWith(otherWay) || otherWay.startsWith(way));
}
