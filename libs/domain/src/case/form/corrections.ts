import { SAFETY_CODES, type Settable } from '../codes.js';
import type { FieldShape } from '../field.js';

/** What a corrected value must look like, by field. */
export const CORRECTION_SHAPES: Readonly<Record<Settable, FieldShape>> = {
  safety: { kind: 'code', codes: SAFETY_CODES },
  language: { kind: 'language' },
  nationality: { kind: 'nationality' },
  placeId: { kind: 'place' },
  receivedAt: { kind: 'instant' },
};
