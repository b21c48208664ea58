import { COMPARTMENTS } from '../../access/roles.js';
import { CLOSE_OUTCOMES, REVEAL_CODES } from '../codes.js';
import { EXTENSION_CODES, NOT_APPLICABLE_GROUNDS, PAUSE_CODES } from '../../law/duties/clock-grounds.js';
import { code, instant, itemId, maybe, ref, text, uuid, values } from '../field.js';

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
    ground: code(NOT_APPLICABLE_GROUNDS),
    /** Needed where none of the grounds says it. */
    text: maybe(text('plan', 2000)),
  },
  pauseDuty: { dutyId: uuid(), step: itemId(), ground: code(PAUSE_CODES) },
  resumeDuty: { dutyId: uuid(), step: itemId() },
  /** A later end; it counts once a supervisor of the same agency has allowed it. */
  askDutyExtension: { dutyId: uuid(), step: itemId(), ground: code(EXTENSION_CODES), until: instant() },
  confirmDutyExtension: { dutyId: uuid(), step: itemId() },
  refuseDutyExtension: { dutyId: uuid(), step: itemId() },
} as const;
