import { addDays, dayInVietnam, type Instant } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseSnapshot } from '../case.js';
import { PEOPLE, UUID } from './actors.js';
import { accessDeeds } from './access-deeds.js';
import { deed } from './deed.js';

const measureIn = (state: string) => ({ facts }: CaseSnapshot) => facts.measures.find((measure) => measure.state === state);
const requested = measureIn('requested');
const running = measureIn('inForce');

/** Deeds by subject. `now` is the day they play on; requests for identification lie far enough back that its limit passed. */
export function deedsOn(now: Instant) {
  const today = dayInVietnam(now);
  const reviewOn = addDays(today, 30);
  const longAgo = new Date(Date.parse(now) - 90 * 86_400_000).toISOString();
  const proof: CaseEvent = {
    type: 'recordProof',
    kind: 'policeConfirmation',
    number: '15/XN',
    issuer: 'Công an tỉnh',
    date: addDays(today, -100),
  };
  return {
    receipt: [deed('commune', { type: 'completeReceipt', custody: 'ownHome' })],
    verification: [
      deed('health', { type: 'startVerification' }),
      deed('health', { type: 'recordFinding', elements: ['act_transport@evidence_rescuing_body'], conclusion: 'signs' }),
    ],
    proof: [
      deed('police', proof),
      // Who is first is a matter of names, so only one of the two may begin.
      deed('policeHead', ({ facts }) => (facts.proof === null ? null : proof)),
    ],
    identification: [
      deed('health', { type: 'requestIdentification' }, 'long ago', longAgo),
      // A supervisor may propose as police do, but then never decide: the proposer here could hold both pens.
      deed('policeHead', proposal('victim')),
      deed('policeHead', proposal('notVictim')),
      ...(['policeHead', 'policeDeputy'] as const).flatMap((who) => [
        deed(who, { type: 'decideIdentification', approve: true, number: '3/XN' }),
        deed(who, { type: 'decideIdentification', approve: false, reason: 'thiếu căn cứ' }),
      ]),
      deed('policeHead', { type: 'extendIdentification', ground: 'complexCase' }),
      deed('policeHead', { type: 'markUnresolved', reason: 'chưa đủ căn cứ' }),
      deed('police', { type: 'reopenIdentification', evidence: 'lời khai mới' }, 'long ago', longAgo),
    ],
    protection: [
      deed('police', { type: 'assessRisk', level: 'low', reviewOn }),
      deed('police', { type: 'assessRisk', level: 'high', reviewOn }),
      deed('shelter', { type: 'requestProtection', measures: ['guards'] }),
      deed('policeHead', (s) => ({ type: 'orderProtection', measureId: requested(s)?.id ?? 'm0', order: '7/QD' })),
      deed('policeHead', { type: 'refuseProtection' }),
      deed('policeHead', (s) => ({ type: 'endProtection', measureId: running(s)?.id ?? 'm0', reason: 'riskGone' })),
    ],
    support: [
      deed('shelter', { type: 'startInitialSupport', kinds: ['essential_needs'] }),
      deed('shelter', { type: 'assessNeeds', needs: ['psychological'] }),
      deed('healthHead', { type: 'approvePlan', kinds: ['psychological'] }),
      deed('shelter', { type: 'recordDelivery', kind: 'psychological' }),
      deed('shelter', { type: 'completeSupport' }),
    ],
    reintegration: [
      deed('health', { type: 'planReintegration' }),
      deed('commune', { type: 'recordFollowUp', outcome: 'notReached' }),
      deed('commune', { type: 'recordFollowUp', outcome: 'reached' }),
      deed('commune', { type: 'completeReintegration' }),
    ],
    closing: [
      ...(['reintegrated', 'notVictim', 'died'] as const).map((outcome) =>
        deed('communeHead', { type: 'close', outcome, reason: 'đã xong' }),
      ),
      deed('communeHead', { type: 'reopen', reason: 'có tin mới' }),
    ],
    merging: (['communeHead', 'communeDeputy'] as const).flatMap((who) => [
      deed(who, { type: 'merge', intoCaseId: UUID.otherCase }),
      deed(who, { type: 'unmerge' }),
    ]),
    interview: [
      deed('commune', { type: 'informRights', language: 'vi', form: 'oral' }),
      deed('police', { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime'] }),
      deed('police', { type: 'recordInterview', conditions: [], ground: 'không thể chờ' }),
      deed('police', {
        type: 'recordFinding',
        elements: ['evidence_statement_of_person_or_relative'],
        conclusion: 'signs',
      }),
    ],
    firstQuestions: [
      deed('commune', { type: 'correctFact', field: 'safety', value: 'safe', reason: 'learnedLater' }),
      deed('commune', { type: 'correctFact', field: 'language', value: 'vi', reason: 'learnedLater' }),
    ],
    age: [
      ...(['adult', 'from16to17', 'uncertain'] as const).map((result) =>
        deed('police', { type: 'assessAge', result, method: 'interview' }),
      ),
      ...(['adult', 'from16to17', 'under16'] as const).map((result) =>
        deed('police', { type: 'assessAge', result, method: 'document', document: '079-12' }),
      ),
      deed('police', { type: 'recordSensitive', compartment: 'identity', fields: { bornOn: addDays(today, -4000) } }),
    ],
    guardian: [
      deed('health', { type: 'appointGuardian', relation: 'parent' }),
      deed('health', { type: 'appointGuardian', relation: 'socialWorker' }),
      deed('police', { type: 'assessRisk', level: 'low', reviewOn, familySuspected: true }),
      deed('police', { type: 'assessRisk', level: 'low', reviewOn, familySuspected: false }),
    ],
    choice: (['yes', 'no', 'undecided'] as const).map((participates) =>
      deed('commune', { type: 'recordChoice', participates }),
    ),
    consent: [
      deed('commune', { type: 'giveConsent', purpose: 'legal_aid', receiver: 'legal_aid', giver: 'childAndRepresentative', on: today }),
      deed('commune', ({ facts }) => ({ type: 'withdrawConsent', consentId: facts.consents.find(({ withdrawnOn }) => withdrawnOn === null)?.id ?? 'c0' })),
    ],
    custody: [
      deed('commune', { type: 'completeReceipt', custody: 'withUs' }),
      deed('commune', { type: 'notifyAuthority', agencyId: UUID.health, means: 'phone' }),
      deed('commune', { type: 'completeReceipt', custody: 'family' }),
      deed('commune', { type: 'handOver', toAgencyId: UUID.shelter, minutes: '12/BB' }),
      deed('commune', { type: 'handOver', toAgencyId: UUID.health }),
      deed('shelter', { type: 'receivePerson' }),
      deed('shelter', { type: 'handOver', toAgencyId: UUID.commune }),
      deed('commune', { type: 'receivePerson' }),
      deed('health', { type: 'receivePerson' }),
    ],
    work: [
      deed('communeHead', { type: 'assign', personId: PEOPLE.commune.personId }),
      deed('police', { type: 'linkProceedings', bodyAgencyId: UUID.police, number: '8/TB', stage: 'investigation', reason: 'learnedLater' }),
      deed('police', { type: 'reveal', compartment: 'identity', reason: 'legalStep' }),
      deed('health', { type: 'recordSensitive', compartment: 'plan', fields: { goals: 'học nghề' } }),
      deed('health', { type: 'recordSensitive', compartment: 'health', fields: { condition: 'ổn định' } }),
      deed('police', { type: 'correctFact', field: 'proof', reason: 'wrongEntry' }),
      deed('communeHead', { type: 'transferOwnership', toAgencyId: UUID.health, reason: 'competence' }),
    ],
    law: [
      deed('health', { type: 'fileApplication', kinds: ['vocational_training'] }),
      deed('shelter', { type: 'recordMoment', moment: 'facility_arrival' }),
      deed('commune', { type: 'recordCircumstance', circumstance: 'poorHousehold', answer: 'yes' }),
      deed('police', { type: 'useOption', step: 'criminal_proceedings.decide_complex' }),
    ],
    ...accessDeeds(now),
    // Played on rows of the duties table; the chart only keeps the file open for them.
    duties: [
      deed('commune', { type: 'completeDuty', dutyId: UUID.duty, step: 'self_report.notify_health' }),
      deed('commune', {
        type: 'markDutyNotApplicable',
        dutyId: UUID.duty,
        step: 'self_report.notify_health',
        ground: 'doneByOther',
      }),
      deed('commune', { type: 'pauseDuty', dutyId: UUID.duty, step: 'self_report.notify_health', ground: 'personUnwell' }),
      deed('commune', { type: 'resumeDuty', dutyId: UUID.duty, step: 'self_report.notify_health' }),
      deed('commune', {
        type: 'askDutyExtension',
        dutyId: UUID.duty,
        step: 'self_report.notify_health',
        ground: 'complexMatter',
        until: now,
      }),
      deed('communeHead', { type: 'confirmDutyExtension', dutyId: UUID.duty, step: 'self_report.notify_health' }),
      deed('communeHead', { type: 'nameDutyOwner', dutyId: UUID.duty, step: 'self_report.notify_health', agencyId: UUID.health, reason: 'văn bản không nêu' }),
      deed('communeHead', { type: 'refuseDutyExtension', dutyId: UUID.duty, step: 'self_report.notify_health' }),
    ],
  } as const;
}

function proposal(result: 'victim' | 'notVictim'): CaseEvent {
  return { type: 'proposeIdentification', result, grounds: ['evidence_rescuing_body'], authority: UUID.police };
}
