import { bornBy, type AgeStatus } from '../law/people/age.js';
import { dayInVietnam } from '../law/calendar/calendar-date.js';
import type { CaseFacts, OpeningPayload } from './case.js';

/** Facts that the second version of the chart added: what running cases hold of them. */
export const ADDED_FACTS = { hold: null, erasure: null, sealing: null, admission: null } as const;

/** Facts of a case that tell nothing: for those who oversee it, and once it was erased. */
export const NOTHING_TOLD: CaseFacts = {
  channel: '',
  receivedAt: '',
  placeId: null,
  safety: 'unknown',
  language: '',
  nationality: '',
  childU16: false,
  minorU18: false,
  presumedChild: false,
  ageDocumented: false,
  guardian: null,
  familySuspected: false,
  custody: null,
  custodyAgencyId: null,
  handOverTo: null,
  choice: null,
  rightsInformed: false,
  interviews: 0,
  interviewSound: false,
  finding: null,
  proof: null,
  identificationRequestedAt: null,
  identificationRequestedBy: null,
  identificationExtended: false,
  proposal: null,
  identifiedOn: null,
  proceedingsStage: null,
  riskLevel: null,
  riskReviewOn: null,
  measures: [],
  needsAssessed: false,
  supportKinds: [],
  deliveries: 0,
  contacts: 0,
  consents: [],
  recordedBy: {},
  mergeProposal: null,
  unmergeProposal: null,
  closing: null,
  ...ADDED_FACTS,
};

/** Facts of a case just opened by a person: what the opening says, and nothing else yet. */
export function initialFacts(payload: OpeningPayload, age: AgeStatus, personId: string): CaseFacts {
  return {
    ...NOTHING_TOLD,
    channel: payload.channel,
    receivedAt: payload.receivedAt,
    placeId: payload.placeId ?? null,
    safety: payload.safety,
    language: payload.language,
    nationality: payload.nationality,
    ...age,
    bornBy: bornBy(age, dayInVietnam(payload.receivedAt)),
    recordedBy: {
      safety: personId,
      language: personId,
      nationality: personId,
      placeId: personId,
      receivedAt: personId,
    },
  };
}
