import { importTable, type CsvRow, type Imported, type Refuse } from '../../imports/csv.js';
import { addDays, inForce, isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import type { RegisteredAgency } from './register-index.js';
import { endFault, type AgencyEnd, type KnownAgencies } from './import-ends.js';
import { readSource } from './source-of-row.js';
import { SUCCESSION_KINDS, type Succession, type SuccessionKind } from './successions.js';

/** The columns of a table of successions; agencies by their ids, `verified` yes or no. */
export const SUCCESSION_COLUMNS = ['predecessor', 'successor', 'kind', 'from', 'citation', 'verified'] as const;

/**
 * Reads a table of successions: each from an agency that ended the day before, or still stands and ends by this very row,
 * to one that stands that day.
 */
export function importSuccessions(text: string, { register, successions }: KnownAgencies): Imported<Succession> {
  const agencies = new Map(register.map((agency) => [agency.id, agency]));
  const taken: Succession[] = [...successions];
  return importTable(text, SUCCESSION_COLUMNS, (row, refuse) => {
    const read = readSuccession(row, { agencies, taken }, refuse);
    const others = taken.filter(({ predecessor }) => predecessor === read.predecessor);
    if (others.some(({ successor }) => successor === read.successor)) refuse('successor', 'twice');
    else if (others.some(({ kind }) => kind !== 'split' || read.kind !== 'split')) refuse('kind', 'onlySplit');
    taken.push(read);
    const old = agencies.get(read.predecessor);
    if (old?.validTo === null && isCalendarDate(read.from)) agencies.set(old.id, { ...old, validTo: addDays(read.from, -1) });
    return read;
  });
}

/** The ends that go with the rows of a table: of the predecessors that stood until then, each once. */
export function endsBySuccession(rows: readonly Succession[], register: readonly RegisteredAgency[]): readonly AgencyEnd[] {
  const standing = new Set(register.filter(({ validTo }) => validTo === null).map(({ id }) => id));
  return rows.filter(({ predecessor }) => standing.delete(predecessor)).map(({ predecessor, from, citation, verified }) => ({
    agency: predecessor, lastDay: addDays(from, -1), citation, verified,
  }));
}

interface ReadSoFar {
  readonly agencies: ReadonlyMap<string, RegisteredAgency>;
  readonly taken: readonly Succession[];
}

function readSuccession(row: CsvRow, { agencies, taken }: ReadSoFar, refuse: Refuse): Succession {
  const { kind = '', from = '' } = row.cells;
  const predecessor = (row.cells['predecessor'] ?? '').toLowerCase();
  const successor = (row.cells['successor'] ?? '').toLowerCase();
  const [old, next] = [agencies.get(predecessor), agencies.get(successor)];
  if (!old) refuse('predecessor', 'unknownAgency');
  if (!next) refuse('successor', 'unknownAgency');
  if (!SUCCESSION_KINDS.some((known) => known === kind)) refuse('kind', 'badSuccession');
  if (!isCalendarDate(from)) refuse('from', 'badDate');
  else {
    if (old) readEnd(old, addDays(from, -1), taken, refuse);
    if (next && !(successor !== predecessor && inForce({ from: next.validFrom, to: next.validTo }, from))) refuse('successor', 'notStanding');
  }
  return { predecessor, successor, kind: kind as SuccessionKind, from, ...readSource(row, refuse) };
}

function readEnd(old: RegisteredAgency, lastDay: CalendarDate, taken: readonly Succession[], refuse: Refuse): void {
  if (old.validTo !== null && old.validTo !== lastDay) return refuse('predecessor', 'endsOtherDay');
  const fault = endFault(old, lastDay, taken);
  if (fault !== null) refuse('from', fault);
}
