import { citationFaults } from './check/citation-faults.js';
import type { LawTables } from './check/law-tables.js';
import { ownerFaults } from './check/owner-faults.js';
import { pathwayFaults } from './check/pathway-faults.js';
import { periodFaults } from './check/period-faults.js';
import type { TableFault } from './check/table-fault.js';
import { DOCUMENTS, WORKING_PAPERS } from './documents.js';
import { GAPS } from './gaps.js';
import { SPECIAL_DAYS } from './holidays.js';
import { INSTRUMENTS } from './instruments.js';
import { LAW_BOOK } from './law-book.js';
import { RESPONSIBILITIES } from './responsibilities.js';

/** The tables as they are kept. */
export const LAW_TABLES: LawTables = {
  book: LAW_BOOK,
  gaps: GAPS,
  responsibilities: RESPONSIBILITIES,
  instruments: INSTRUMENTS,
  documents: DOCUMENTS,
  workingPapers: WORKING_PAPERS,
  days: SPECIAL_DAYS,
};

/** Every row that breaks a rule of the tables of duties; none: they are sound. */
export function checkLaw(tables: LawTables = LAW_TABLES): readonly TableFault[] {
  return [...pathwayFaults(tables), ...periodFaults(tables), ...citationFaults(tables), ...ownerFaults(tables)];
}
