import { citationFaults } from './check/citation-faults.js';
import type { LawTables } from './check/law-tables.js';
import { ownerFaults } from './check/owner-faults.js';
import { pathwayFaults } from './check/pathway-faults.js';
import { periodFaults } from './check/period-faults.js';
import { rowFaults, type ReadTables } from './check/row-faults.js';
import type { TableFault } from './check/table-fault.js';
import { AGENCY_TYPES } from './agencies/agency-types.js';
import { DOCUMENTS, WORKING_PAPERS } from './book/documents.js';
import { GAPS } from './book/gaps.js';
import { SPECIAL_DAYS } from './calendar/holidays.js';
import { INSTRUMENTS, type Instrument } from './book/instruments.js';
import { LEGAL_AID_PROOFS } from './people/legal-aid.js';
import { LAW_BOOK } from './book/law-book.js';
import { RESPONSIBILITIES } from './agencies/responsibilities.js';
import { WORKSHOP_TABLES, WORKSHOP_TABLE_NAMES } from './workshop/tables.js';

/** The tables as they are kept. */
export const LAW_TABLES: LawTables = {
  book: LAW_BOOK,
  gaps: GAPS,
  responsibilities: RESPONSIBILITIES,
  instruments: INSTRUMENTS,
  documents: DOCUMENTS,
  workingPapers: WORKING_PAPERS,
  days: SPECIAL_DAYS,
  proofs: LEGAL_AID_PROOFS,
  types: AGENCY_TYPES,
};

/** Every table as a lawyer reads it. */
export const READ_TABLES: ReadTables = Object.fromEntries(WORKSHOP_TABLE_NAMES.map((name) => [name, WORKSHOP_TABLES[name].rows()]));

/** Every row, of whatever table, that breaks a rule that holds of all of them; none: they are sound. */
export function checkRows(tables: ReadTables = READ_TABLES, instruments: readonly Instrument[] = INSTRUMENTS): readonly TableFault[] {
  return rowFaults(tables, instruments);
}

/** Every row that breaks a rule of the tables of duties; none: they are sound. */
export function checkLaw(tables: LawTables = LAW_TABLES): readonly TableFault[] {
  return [...pathwayFaults(tables), ...periodFaults(tables), ...citationFaults(tables), ...ownerFaults(tables)];
}
