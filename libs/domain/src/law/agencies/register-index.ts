import type { Succession } from './successions.js';
import { addDays, type CalendarDate } from '../calendar/calendar-date.js';

/** An agency of the register: its type, where it sits (ids of the territory register), the days it existed. */
export interface RegisteredAgency {
  readonly id: string;
  readonly type: string;
  readonly province: string | null;
  readonly commune: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** What became of it; left out: it stands, or nobody is known to have taken over. */
  readonly became?: readonly Succession[];
}

/** Where a body sits. */
export interface Seat {
  readonly province: string | null;
  readonly commune: string | null;
}

/** A register found by id and by type: a case asks it dozens of times, and it holds thousands of agencies. */
export interface RegisterIndex {
  readonly byId: ReadonlyMap<string, RegisteredAgency>;
  readonly byType: ReadonlyMap<string, readonly RegisteredAgency[]>;
  /** Every handing-on that the register knows of. */
  readonly successions: readonly Succession[];
  /** The last days of those that handed on, the youngest first. */
  readonly lastDays: readonly CalendarDate[];
}

const INDEXES = new WeakMap<readonly RegisteredAgency[], RegisterIndex>();

/** The index of a register, made at the first question. */
export function indexOf(register: readonly RegisteredAgency[]): RegisterIndex {
  const known = INDEXES.get(register);
  if (known !== undefined) return known;
  const byType = new Map<string, RegisteredAgency[]>();
  for (const agency of register) {
    const ofType = byType.get(agency.type);
    if (ofType === undefined) byType.set(agency.type, [agency]);
    else ofType.push(agency);
  }
  const successions = register.flatMap(({ became = [] }) => became);
  const lastDays = [...new Set(successions.map(({ from }) => addDays(from, -1)))].sort().reverse();
  const index = { byId: new Map(register.map((agency) => [agency.id, agency])), byType, successions, lastDays };
  INDEXES.set(register, index);
  return index;
}
