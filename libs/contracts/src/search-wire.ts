import type { CaseRowView } from './wire.js';

/** What a case may be found by. */
export const FOUND_BY = ['alias', 'name', 'idNumber', 'passportNumber', 'phone'] as const;
export type FoundByView = (typeof FOUND_BY)[number];

/** Whom to look for (`POST /api/cases/search`). */
export interface SearchBody {
  q: string;
}

/** A case that may be the one: `by` says why, without what it holds. */
export interface CaseHitView extends CaseRowView {
  by: FoundByView[];
}

/** What was found in one's own cases, best first, of the same form whatever there is. */
export interface SearchView {
  items: CaseHitView[];
  /** False: the search was stopped before it had been through all cases. */
  complete: boolean;
}
