import { CIRCUMSTANCES } from '../../law/book/circumstances.js';
import { APPLIED_FOR } from '../../law/entitlements/kinds.js';
import { RECORDED_MOMENTS } from '../../law/duties/recorded-moments.js';
import { code, codes, itemId, maybe, text, uuid } from '../field.js';

/** What the law asks about and nothing else records: applications, options, moments, circumstances, owners that no text names. */
export const LAW_FIELDS = {
  fileApplication: {
    kinds: codes(APPLIED_FOR),
    /** Where it was filed; left out: at the agency that records it. */
    bodyAgencyId: maybe(uuid()),
  },
  /** What somebody may do by the law and did, such as asking for more time in a complex case. */
  useOption: { step: itemId(), referralId: maybe(uuid()) },
  recordMoment: {
    moment: code(RECORDED_MOMENTS),
    /** Where it happened; left out: at the agency that records it. */
    bodyAgencyId: maybe(uuid()),
  },
  recordCircumstance: { circumstance: code(CIRCUMSTANCES), answer: code(['yes', 'no']) },
  /** Whom no text names a person names, and says why. */
  nameDutyOwner: { dutyId: uuid(), step: itemId(), agencyId: uuid(), reason: text('plan', 2000) },
} as const;
