import type { AgencyTypeRow } from '../agencies/agency-types.js';
import type { Gap } from '../book/gaps.js';
import type { SpecialDay } from '../calendar/special-day.js';
import type { Instrument } from '../book/instruments.js';
import type { LawBook } from '../book/law-book.js';
import type { LegalAidProof } from '../people/legal-aid.js';
import type { LegalDocument } from '../book/documents.js';
import type { Pathway, Step } from '../book/pathway.js';
import type { ResponsibilityRows } from '../agencies/responsibilities.js';

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
