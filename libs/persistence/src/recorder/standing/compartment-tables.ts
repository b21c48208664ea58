import type { Compartment } from '@loive/domain';

/** The table of each compartment. */
export const COMPARTMENT_TABLES: Readonly<Record<Compartment, string>> = {
  identity: 'case_identity',
  contact: 'case_contact',
  shelter: 'case_shelter',
  health: 'case_health',
  statement: 'case_statement',
  child: 'case_child',
  protection: 'case_protection',
  plan: 'case_plan',
  legalNotes: 'case_legal_notes',
};

/** The compartment of each table. */
export const COMPARTMENT_OF_TABLE: ReadonlyMap<string, Compartment> = new Map(
  (Object.entries(COMPARTMENT_TABLES) as [Compartment, string][]).map(([compartment, table]) => [table, compartment]),
);
