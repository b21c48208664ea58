import type { AgencyTypeRow } from '../agency-types.js';
import type { Gap } from '../gaps.js';
import type { SpecialDay } from '../special-day.js';
import type { Instrument } from '../instruments.js';
import type { LawBook } from '../law-book.js';
import type { LegalAidProof } from '../legal-aid.js';
import type { LegalDocument } from '../documents.js';
import type { Pathway, Step } from '../pathway.js';
import type { ResponsibilityRows } from '../responsibilities.js';

/** The tables of duties, and what they name. */
export interface LawTables {
  readonly book: LawBook;
  readonly gaps: readonly Gap[];
  readonly responsibilities: ResponsibilityRows;
  readonly instruments: readonly Instrument[];
  readonly documents: readonly LegalDocument[];
  readonly workingPapers: readonly string[];
  readonly days: readonly SpecialDay[];
  readonly proofs: readonly LegalAidProof[];
  readonly types: Readonly<Record<string, AgencyTypeRow>>;
}

/** Every step with its pathway. */
export const stepsOf = (book: LawBook): readonly { readonly pathway: Pathway; readonly step: Step }[] =>
  book.pathways.flatMap((pathway) => pathway.steps.map((step) => ({ pathway, step })));
