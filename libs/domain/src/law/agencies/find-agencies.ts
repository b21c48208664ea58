import { folded, foldedAll } from '../../territory/folding.js';
import { AGENCY_TYPES, typeStands, type AgencyType, type AgencyTypeRow } from './agency-types.js';
import { inForce, type CalendarDate } from '../calendar/calendar-date.js';
import { RESPONSIBILITIES, responsibilityOn, type Responsibility, type ResponsibilityId } from './responsibilities.js';
import type { RegisteredAgency } from './register-index.js';
import { bears, written } from './searched-words.js';
import { inheritorsOf, type Inheritor, type Succession } from './successions.js';

/** An agency of the register with its names; a renamed one goes on as another, so they are those of its days. */
export interface NamedAgency extends RegisteredAgency {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** An agency as a search by day finds it. */
export interface FoundAgency {
  readonly agencyId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** Whether it stood on the day asked for. */
  readonly there: boolean;
  /** Everybody who stands for it since; never a choice among them. */
  readonly became: readonly Inheritor[];
}

/** A duty that an ended kind of agency had, and the row that says who has it now. */
export interface PassedOn {
  readonly duty: ResponsibilityId;
  /** Last day of the old row. */
  readonly until: CalendarDate;
  readonly now: Responsibility;
}

/** A kind of agency of which the register names none on the day, or that had ended by then. */
export interface FoundType {
  readonly type: AgencyType;
  /** Whether the kind stood on the day asked for. */
  readonly there: boolean;
  /** What became of its duties; empty where it stood. */
  readonly passedOn: readonly PassedOn[];
}

/** What a search found; `more`: other names hold the words too. */
export interface FoundAgencies {
  readonly items: readonly FoundAgency[];
  readonly types: readonly FoundType[];
  readonly more: boolean;
}

const MOST = 40;

/** Agencies by name in either language, ended ones too, and kinds of which none can be named; marks, case and abbreviations aside. */
export function findAgencies(words: string, on: CalendarDate, register: readonly NamedAgency[], successions: readonly Succession[]): FoundAgencies {
  const sought = folded(words);
  if (sought === '') return { items: [], types: [], more: false };
  const names = namesOf(register);
  const full = written(words);
  const hits = register.filter((_, at) => names[at]?.includes(sought) === true || (full !== sought && names[at]?.includes(full) === true));
  const items = hits.slice(0, MOST).map(({ id, validFrom: from, validTo: to }): FoundAgency => ({
    agencyId: id, from, to, there: inForce({ from, to }, on), became: inheritorsOf(id, on, successions),
  }));
  return { items, types: typesOf(words, on, register), more: hits.length > MOST };
}

const FOLDED = new WeakMap<readonly NamedAgency[], readonly string[]>();

// Folded once for a copy of the register: it holds thousands of names.
function namesOf(register: readonly NamedAgency[]): readonly string[] {
  const known = FOLDED.get(register);
  if (known !== undefined) return known;
  // As it stands and written out: a name may be short where the words are not.
  const names = foldedAll(register.map(({ nameVi, nameEn }) => `${nameVi} / ${nameEn}`.replaceAll('\n', ' '))).map((name) => `${name} / ${written(name)}`);
  FOLDED.set(register, names);
  return names;
}

function typesOf(words: string, on: CalendarDate, register: readonly NamedAgency[]): readonly FoundType[] {
  const standing = new Set(register.filter(({ validFrom: from, validTo: to }) => inForce({ from, to }, on)).map(({ type }) => type));
  return (Object.entries(AGENCY_TYPES) as [AgencyType, AgencyTypeRow][])
    .filter(([, { vi, en, level }]) => level !== 'none' && (bears(vi, words) || bears(en, words)))
    .map(([type]): FoundType => {
      const there = typeStands(type, on);
      return { type, there, passedOn: there ? [] : passedOnBy(type, on) };
    })
    .filter(({ type, there }) => !there || !standing.has(type));
}

/** The duties that the rows took from a kind of agency before a day, each with the row of that day. */
export function passedOnBy(type: AgencyType, on: CalendarDate): readonly PassedOn[] {
  return (Object.entries(RESPONSIBILITIES) as [ResponsibilityId, readonly Responsibility[]][]).flatMap(([duty, rows]) => {
    const until = rows.findLast((row) => row.type === type && row.to !== null && row.to < on)?.to;
    const now = until == null ? null : responsibilityOn(duty, on);
    return until == null || now === null || now.type === type ? [] : [{ duty, until, now }];
  });
}
