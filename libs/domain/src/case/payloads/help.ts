import { MEASURE_KINDS, SUPPORT_KINDS } from '../codes.js';
import { code, codes, date, flag, itemId, maybe, place, ref, text } from '../field.js';

/** Protection, support and the way home. */
export const HELP_FIELDS = {
  assessRisk: {
    level: code(['low', 'medium', 'high', 'imminent']),
    reviewOn: date(),
    /** The family is suspected: none of it may then speak for a child. */
    familySuspected: maybe(flag()),
  },
  requestProtection: { measures: codes(MEASURE_KINDS) },
  orderProtection: { measureId: itemId(), order: ref('protection') },
  refuseProtection: {
    /** Number of the person's written undertaking, where it is the person who declines. */
    undertaking: maybe(ref('protection')),
  },
  endProtection: {
    measureId: itemId(),
    reason: code(['riskGone', 'personAsked', 'replaced', 'personLeft', 'personDied', 'other']),
  },
  startInitialSupport: { kinds: codes(SUPPORT_KINDS) },
  assessNeeds: { needs: codes(SUPPORT_KINDS), finding: maybe(text('plan')) },
  approvePlan: { kinds: codes(SUPPORT_KINDS), reviewOn: maybe(date()), plan: maybe(text('plan')) },
  recordDelivery: { kind: code(SUPPORT_KINDS), on: maybe(date()) },
  completeSupport: { result: maybe(text('plan', 2000)) },
  planReintegration: { placeId: maybe(place()), plan: maybe(text('plan')) },
  recordFollowUp: { outcome: code(['reached', 'notReached', 'declined', 'atRisk']) },
  completeReintegration: {},
} as const;
