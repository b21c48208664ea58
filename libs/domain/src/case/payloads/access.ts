import { COMPARTMENTS } from '../../access/roles.js';
import { ERASE_GROUNDS, GLASS_FINDINGS, GLASS_REASONS, HOLD_GROUNDS, SEAL_GROUNDS } from '../codes.js';
import { code, codes, instant, maybe, ref, text, uuid } from '../field.js';

/** Who may see the file and what is left of it: seals, holds, erasure, court orders, break-glass, people who leave, agencies that end. */
export const ACCESS_FIELDS = {
  /** Shuts out one person or one agency: exactly one of the two is named. Proposed by one person, confirmed by another. */
  seal: { personId: maybe(uuid()), agencyId: maybe(uuid()), ground: code(SEAL_GROUNDS) },
  unseal: { sealId: uuid() },
  /** Nothing of the file may be erased while it runs. Lifting it takes two people. */
  placeHold: { ground: code(HOLD_GROUNDS), document: maybe(ref('statement')) },
  liftHold: {},
  /** Destroys what the file holds; the timeline stays. Two people who name the same ground. */
  erase: { ground: code(ERASE_GROUNDS) },
  /** Opens compartments to one person: proposed by one person, confirmed by another, and neither is let in by it. */
  admitByCourtOrder: {
    personId: uuid(),
    compartments: codes(COMPARTMENTS),
    until: instant(),
    document: ref('statement'),
  },
  /** Shuts what a court order opened, at once; one person does it. */
  endCourtOrder: { grantId: uuid() },
  breakGlass: { compartments: codes(COMPARTMENTS), reason: code(GLASS_REASONS), text: text('statement', 500) },
  confirmBreakGlass: { grantId: uuid() },
  refuseBreakGlass: { grantId: uuid() },
  reviewBreakGlass: { grantId: uuid(), finding: code(GLASS_FINDINGS), text: text('statement', 2000) },
  /** The system alone: somebody left, and with them whom they were named for. */
  endAssignment: { personId: uuid() },
  reassign: { personId: uuid(), toPersonId: uuid() },
  /** The system alone: an agency ended, and its part in the case goes to the one that took over. */
  succeedAgency: { fromAgencyId: uuid(), toAgencyId: uuid() },
} as const;
