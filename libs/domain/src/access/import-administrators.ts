import { importTable, readCsv, type CsvRow, type Imported, type Refuse } from '../imports/csv.js';
import type { CalendarDate } from '../law/calendar/calendar-date.js';

/** The columns of a table of first administrators; agencies by their ids. */
export const ADMINISTRATOR_COLUMNS = ['agency', 'name', 'username'] as const;

/** A name: a letter somewhere, and nothing that is not seen. */
export const PERSON_NAME = /^(?=.*\p{L})[^\p{C}\p{Zl}\p{Zp}]+$/u;
/** What somebody signs in with. */
export const USERNAME = /^[a-z0-9][a-z0-9._-]{2,49}$/;

const NAME_LENGTH = 100;
/** Two agree on every role, so that one alone could give none. */
const FIRST_ADMINISTRATORS = 2;

/** Somebody who is to administer the people of an agency. */
export interface NewAdministrator {
  readonly agency: string;
  readonly name: string;
  readonly username: string;
}

/** An agency that may get its first administrators. */
export interface AgencyToRun {
  readonly id: string;
  readonly validTo: CalendarDate | null;
  /** Somebody who could still administer it. */
  readonly hasAdministrator: boolean;
}

/** What is known before the table is read. */
interface Known {
  readonly agencies: readonly AgencyToRun[];
  readonly usernames: ReadonlySet<string>;
  readonly today: CalendarDate;
}

/** Reads a table of first administrators: two for each agency that has none and has not ended. */
export function importAdministrators(text: string, known: Known): Imported<NewAdministrator> {
  const wanted = new Map<string, number>();
  for (const row of readCsv(text, ADMINISTRATOR_COLUMNS).rows) wanted.set(agencyOf(row), (wanted.get(agencyOf(row)) ?? 0) + 1);
  const agencies = new Map(known.agencies.map((agency) => [agency.id, agency]));
  const usernames = new Set<string>();
  return importTable(text, ADMINISTRATOR_COLUMNS, (row, refuse) => {
    const agency = agencyOf(row);
    const { name = '', username = '' } = row.cells;
    readAgency(agencies.get(agency), known.today, refuse);
    if (wanted.get(agency) !== FIRST_ADMINISTRATORS) refuse('agency', 'twoNeeded');
    if (name === '') refuse('name', 'required');
    else if (name.length > NAME_LENGTH) refuse('name', 'tooLong');
    else if (!PERSON_NAME.test(name)) refuse('name', 'badName');
    if (!USERNAME.test(username)) refuse('username', 'badUsername');
    else if (usernames.has(username)) refuse('username', 'twice');
    else if (known.usernames.has(username)) refuse('username', 'usernameTaken');
    usernames.add(username);
    return { agency, name, username };
  });
}

const agencyOf = ({ cells }: CsvRow): string => (cells['agency'] ?? '').toLowerCase();

function readAgency(agency: AgencyToRun | undefined, today: CalendarDate, refuse: Refuse): void {
  if (agency === undefined) refuse('agency', 'unknownAgency');
  else if (agency.validTo !== null && agency.validTo < today) refuse('agency', 'endedBefore');
  else if (agency.hasAdministrator) refuse('agency', 'hasAdministrator');
}
