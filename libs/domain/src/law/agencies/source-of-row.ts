import type { CsvRow, Refuse } from '../../imports/csv.js';

const CITATION_LENGTH = 500;

/** What a row of the register goes by: its text, and whether somebody read it there. */
export interface RowSource {
  readonly citation: string;
  readonly verified: boolean;
}

/** Reads the columns `citation` and `verified` (yes or no) of a row. */
export function readSource({ cells: { citation = '', verified = '' } }: CsvRow, refuse: Refuse): RowSource {
  if (citation === '') refuse('citation', 'required');
  else if (citation.length > CITATION_LENGTH) refuse('citation', 'tooLong');
  if (verified !== 'yes' && verified !== 'no') refuse('verified', 'yesOrNo');
  return { citation, verified: verified === 'yes' };
}
