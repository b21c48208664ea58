import { SERVICE_CODES } from '../case/codes.js';
import { code, date, flag, ids, itemId, maybe, text, uuid } from '../case/field.js';
import { DISCLOSURE_BASIS_CODES } from './disclosure.js';
import { DECLINE_GROUNDS, DISMISSAL_GROUNDS, FAILURE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS, RECALL_GROUNDS, REFERRAL_OUTCOMES } from './grounds.js';
import { PACKET_ITEMS } from './packet.js';

const URGENCIES = ['now', 'urgent', 'normal'] as const;

/** What a referral is drafted with. Texts are C2: they stand apart, and the chain keeps commitments to them. */
export const REFERRAL_DRAFT_FIELDS = {
  to: uuid(),
  service: code(SERVICE_CODES),
  urgency: code(URGENCIES),
  packet: maybe(ids(PACKET_ITEMS)),
  note: maybe(text('plan', 2000)),
  consentId: maybe(itemId()),
  basis: maybe(code(DISCLOSURE_BASIS_CODES)),
  insteadOf: maybe(uuid()),
  /** Legal aid only: the person is arrested or detained. */
  detained: maybe(flag()),
  /** Legal aid only: the next court date. */
  courtOn: maybe(date()),
} as const;

const words = text('plan', 2000);
const RETURN_GROUNDS = [...DECLINE_GROUNDS, ...LEGAL_AID_REFUSAL_GROUNDS] as const;
const HAND_BACK_GROUNDS = [...new Set([...FAILURE_GROUNDS, ...LEGAL_AID_REFUSAL_GROUNDS])] as (
  | (typeof FAILURE_GROUNDS)[number]
  | (typeof LEGAL_AID_REFUSAL_GROUNDS)[number]
)[];

/** Fields of every event of a referral beside `type` and `at`. */
export const REFERRAL_EVENT_FIELDS = {
  /** Changes a draft before it is sent. */
  revise: REFERRAL_DRAFT_FIELDS,
  send: {},
  discard: {},
  deliver: {},
  claim: { personId: uuid() },
  accept: { proofMissing: maybe(flag()) },
  decline: { reason: code(RETURN_GROUNDS), text: words, suggestedAgencyId: maybe(uuid()) },
  ask: { text: words },
  answer: { text: words },
  recall: { reason: code(RECALL_GROUNDS), text: maybe(words) },
  start: {},
  supplyProof: {},
  complete: { outcome: code(REFERRAL_OUTCOMES), text: maybe(words) },
  // A service that came to nothing is no refusal, legal aid or not: perhaps nobody was found.
  fail: { reason: code(FAILURE_GROUNDS), text: words },
  handBack: { reason: code(HAND_BACK_GROUNDS), text: words },
  lapse: {},
  /** Settles one that came back without sending it to anybody else. */
  dismiss: { reason: code(DISMISSAL_GROUNDS) },
} as const;
