import { EVIDENCE, type EvidenceSource } from './evidence-sources.js';
import { DEFINITIONS, EXPLOITATION_FORMS, type Definition, type ExploitationForm } from './exploitation-forms.js';
import type { ScreeningItem } from './item.js';
import { LEGAL_TEST } from './legal-test.js';
import { LOCAL_PATTERNS, type LocalPattern } from './local-patterns.js';
import { SCREENING_QUESTIONS, SCREENING_REMINDERS } from './questions.js';
import { RESIDUAL_PRECONDITION, RESIDUAL_SIGNS } from './residual-grounds.js';

/** The tables of the tool, for whoever lists or checks them; `prefix` of every id stands before its first `_`. */
export interface ScreeningTables {
  readonly act: readonly ScreeningItem[];
  readonly means: readonly ScreeningItem[];
  readonly purpose: readonly ScreeningItem[];
  readonly evidence: readonly EvidenceSource[];
  readonly residual: readonly ScreeningItem[];
  readonly form: readonly ExploitationForm[];
  readonly local: readonly LocalPattern[];
  readonly ask: readonly ScreeningItem[];
  readonly recall: readonly ScreeningItem[];
  readonly definition: readonly Definition[];
}

/** Every table by the prefix of its ids. */
export const SCREENING_TABLES: ScreeningTables = {
  ...LEGAL_TEST,
  evidence: EVIDENCE,
  residual: [RESIDUAL_PRECONDITION, ...RESIDUAL_SIGNS],
  form: EXPLOITATION_FORMS,
  local: LOCAL_PATTERNS,
  ask: SCREENING_QUESTIONS,
  recall: SCREENING_REMINDERS,
  definition: DEFINITIONS,
};

/** Every item with words of its own. */
export const screeningItems = ({ definition: _words, ...tables }: ScreeningTables): readonly (ScreeningItem & { readonly table: string })[] =>
  Object.entries(tables).flatMap(([table, rows]: [string, readonly ScreeningItem[]]) => rows.map((row) => ({ ...row, table })));

const BY_ID: ReadonlyMap<string, ScreeningItem> = new Map(screeningItems(SCREENING_TABLES).map((row) => [row.id, row]));

/** The item of an id, or null. */
export const screeningItem = (id: string): ScreeningItem | null => BY_ID.get(id) ?? null;
