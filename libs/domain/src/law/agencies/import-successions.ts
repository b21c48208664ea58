import { importTable, type CsvRow, type Imported, type Refuse } from '../../imports/csv.js';
import { addDays, inForce, isCalendarDate } from '../calendar-date.js';
import type { RegisteredAgency } from '../register-index.js';
import { SUCCESSION_KINDS, type Succession, type SuccessionKind } from './successions.js';

/** The columns of a table of successions; agencies by their ids, `verified` yes or no. */
export const SUCCESSION_COLUMNS = ['predecessor', 'successor', 'kind', 'from', 'citation', 'verified'] as const;

const CITATION_LENGTH = 500;

/** What is known before the table is read. */
export interface KnownAgencies {
  readonly register: readonly RegisteredAgency[];
  readonly successions: readonly Succession[];
}

/** Reads a table of successions: each from an agency that ended the day before, to one that stands that day. */
export function importSuccessions(text: string, { register, successions }: KnownAgencies): Imported<Succession> {
  const agencies = new Map(register.map((agency) => [agency.id, agency]));
  const taken: Succession[] = [...successions];
  return importTable(text, SUCCESSION_COLUMNS, (row, refuse) => {
    const read = readSuccession(row, agencies, refuse);
    const others = taken.filter(({ predecessor }) => predecessor === read.predecessor);
    if (others.some(({ successor }) => successor === read.successor)) refuse('successor', 'twice');
    else if (others.some(({ kind }) => kind !== 'split' || read.kind !== 'split')) refuse('kind', 'onlySplit');
    taken.push(read);
    return read;
  });
}

function readSuccession({ cells }: CsvRow, agencies: ReadonlyMap<string, RegisteredAgency>, refuse: Refuse): Succession {
  const { kind = '', from = '', citation = '', verified = '' } = cells;
  const predecessor = (cells['predecessor'] ?? '').toLowerCase();
  const successor = (cells['successor'] ?? '').toLowerCase();
  const [old, next] = [agencies.get(predecessor), agencies.get(successor)];
  if (!old) refuse('predecessor', 'unknownAgency');
  if (!next) refuse('successor', 'unknownAgency');
  if (!SUCCESSION_KINDS.some((known) => known === kind)) refuse('kind', 'badSuccession');
  if (citation === '') refuse('citation', 'required');
  else if (citation.length > CITATION_LENGTH) refuse('citation', 'tooLong');
  if (verified !== 'yes' && verified !== 'no') refuse('verified', 'yesOrNo');
  if (!isCalendarDate(from)) refuse('from', 'badDate');
  else {
    if (old && old.validTo !== addDays(from, -1)) refuse('predecessor', 'endsOtherDay');
    if (next && !inForce({ from: next.validFrom, to: next.validTo }, from)) refuse('successor', 'notStanding');
  }
  return { predecessor, successor, kind: kind as SuccessionKind, from, citation, verified: verified === 'yes' };
}
