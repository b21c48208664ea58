import { COMPARTMENTS } from '../../access/roles.js';
import { CLOSE_OUTCOMES, REVEAL_CODES } from '../codes.js';
import { code, itemId, maybe, ref, text, uuid, values } from '../field.js';

/** The file itself: who works on it, what it holds, closing, merging, duties, reads. */
export const FILE_FIELDS = {
  assign: { personId: uuid() },
  transferOwnership: {
    toAgencyId: uuid(),
    reason: code(['competence', 'residence', 'personMoved', 'agencyEnded', 'other']),
  },
  merge: { intoCaseId: uuid() },
  unmerge: {},
  close: { outcome: code(CLOSE_OUTCOMES), reason: text('statement', 2000) },
  reopen: { reason: text('statement', 2000) },
  /** Puts values into one compartment; the only way in besides the forms above. */
  recordSensitive: { compartment: code(COMPARTMENTS), fields: values() },
  /** A look into a masked compartment, kept in the chain. */
  reveal: { compartment: code(COMPARTMENTS), reason: code(REVEAL_CODES), text: maybe(text('statement', 500)) },
  completeDuty: { dutyId: uuid(), step: itemId(), document: maybe(ref('plan')) },
  markDutyNotApplicable: {
    dutyId: uuid(),
    step: itemId(),
    ground: code(['conditionFalse', 'doneByOther', 'personDeclined', 'personLeft', 'personDied', 'other']),
    /** Needed where none of the grounds says it. */
    text: maybe(text('plan', 2000)),
  },
} as const;
