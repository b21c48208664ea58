import { CORRECTABLE, INTERVIEW_CONDITIONS, SERVICE_CODES } from '../codes.js';
import { code, codes, correction, date, flag, itemId, language, maybe, place, receiver, ref, text, uuid } from '../field.js';

/** Receiving the person: hand-over, notice, choice, rights, first talk, consent. */
export const RECEIPT_FIELDS = {
  completeReceipt: { custody: code(['withUs', 'facility', 'family', 'ownHome', 'elsewhere']) },
  notifyAuthority: {
    agencyId: uuid(),
    means: code(['phone', 'inPerson', 'letter', 'system', 'other']),
  },
  handOver: { toAgencyId: uuid(), minutes: maybe(ref('statement')) },
  receivePerson: { minutes: maybe(ref('statement')) },
  recordChoice: { participates: code(['yes', 'no', 'undecided']) },
  informRights: {
    language: language(),
    interpreter: maybe(flag()),
    form: code(['oral', 'written', 'signLanguage']),
  },
  recordInterview: {
    conditions: codes(INTERVIEW_CONDITIONS, 0),
    /** Why a condition could not be kept. */
    ground: maybe(text('statement', 1000)),
  },
  appointGuardian: {
    relation: code(['parent', 'relative', 'carer', 'socialWorker', 'facility', 'appointedByCourt']),
  },
  assessAge: {
    result: code(['under16', 'from16to17', 'adult', 'uncertain']),
    method: code(['document', 'register', 'medical', 'interview', 'other']),
    document: maybe(ref('identity')),
  },
  giveConsent: {
    purpose: code(SERVICE_CODES),
    receiver: receiver(),
    giver: code(['person', 'representative', 'childAndRepresentative']),
    on: date(),
  },
  withdrawConsent: { consentId: itemId() },
  correctFact: {
    field: code(CORRECTABLE),
    /** Left out for what is taken back whole. */
    value: maybe(correction()),
    /** Beside a day of receipt: the place as it was on that day. Left out: the one that the case names. */
    placeId: maybe(place()),
    reason: code(['learnedLater', 'wrongEntry', 'personAsked', 'other']),
  },
} as const;
