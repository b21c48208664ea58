import type { AgeStatus } from '../law/age.js';
import type { CaseFacts, OpeningPayload } from './case.js';

/** Facts that the second version of the chart added: what running cases hold of them. */
export const ADDED_FACTS = { hold: null, erasure: null, sealing: null, admission: null } as const;

/** Facts of a case just opened by a person. */
export function initialFacts(payload: OpeningPayload, age: AgeStatus, personId: string): CaseFacts {
  return {
    channel: payload.channel,
    receivedAt: payload.receivedAt,
    placeId: payload.placeId ?? null,
    safety: payload.safety,
    language: payload.language,
    nationality: payload.nationality,
    ...age,
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
    recordedBy: {
      safety: personId,
      language: personId,
      nationality: personId,
      placeId: personId,
      receivedAt: personId,
    },
    mergeProposal: null,
    unmergeProposal: null,
    closing: null,
    ...ADDED_FACTS,
  };
}
