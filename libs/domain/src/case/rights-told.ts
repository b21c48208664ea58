import { sheetFor, sheetName, type StandingSheet } from '../law/rights-sheets/rights-sheets.js';
import type { CaseEventOf } from './case.js';
import type { Parts } from './split.js';

/** Beside rights told in writing, which sheet stood in that language (`km.2`); where none did, the interpreter stands in the event itself. */
export function withSheet(parts: Parts, { form, language }: CaseEventOf<'informRights'>, loaded: readonly StandingSheet[]): Parts {
  const sheet = form === 'written' ? sheetFor(language, loaded) : null;
  return sheet === null ? parts : { ...parts, record: { ...parts.record, sheet: sheetName(sheet) }, fieldNames: [...parts.fieldNames, 'sheet'] };
}
