import { importTable, type Imported } from '../../imports/csv.js';
import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import type { RegisteredAgency } from './register-index.js';
import { readSource, type RowSource } from './source-of-row.js';
import type { Succession } from './successions.js';

/** The columns of a table of ends; agencies by their ids, `verified` yes or no. */
export const END_COLUMNS = ['agency', 'last_day', 'citation', 'verified'] as const;

/** What is known before the table is read. */
export interface KnownAgencies {
  readonly register: readonly RegisteredAgency[];
  readonly successions: readonly Succession[];
}

/** An agency of the register ends. */
export interface AgencyEnd extends RowSource {
  readonly agency: string;
  /** The last day on which it stands. */
  readonly lastDay: CalendarDate;
}

/** Reads a table of ends: each of an agency that no end is known of. Days before today are told too, and days to come. */
export function importEnds(text: string, { register, successions }: KnownAgencies): Imported<AgencyEnd> {
  const agencies = new Map(register.map((agency) => [agency.id, agency]));
  const read = new Set<string>();
  return importTable(text, END_COLUMNS, (row, refuse) => {
    const agency = (row.cells['agency'] ?? '').toLowerCase();
    const lastDay = row.cells['last_day'] ?? '';
    const known = agencies.get(agency);
    if (!known) refuse('agency', 'unknownAgency');
    else if (read.has(agency)) refuse('agency', 'twice');
    else if (known.validTo !== null) refuse('agency', 'endedBefore');
    read.add(agency);
    if (!isCalendarDate(lastDay)) refuse('last_day', 'badDate');
    else if (known) {
      const fault = endFault(known, lastDay, successions);
      if (fault !== null) refuse('last_day', fault);
    }
    return { agency, lastDay, ...readSource(row, refuse) };
  });
}

/** Why an agency cannot have ended on a day: it had not begun, or it took over from another one afterwards. */
export function endFault(agency: RegisteredAgency, lastDay: CalendarDate, successions: readonly Succession[]): 'endBeforeStart' | 'tookOverLater' | null {
  if (lastDay < agency.validFrom) return 'endBeforeStart';
  return successions.some(({ successor, from }) => successor === agency.id && from > lastDay) ? 'tookOverLater' : null;
}
