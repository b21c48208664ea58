import { DEMO_AGENCIES } from '../agencies.js';
import type { Story } from '../story.js';

const { health } = DEMO_AGENCIES;

const DAY = 24;

/** A woman who came forward at her commune, and whose case went the whole way. */
export const WAY_HOME: Story = {
  name: 'way-home',
  by: 'commune',
  hoursAgo: 140 * DAY,
  opening: {
    channel: 'self_report',
    safety: 'unsafe',
    language: 'vi',
    alias: 'Chị M.',
    age: { estimate: 27, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception', 'purpose_forced_labour'],
    wishes: 'Muốn về nhà với mẹ và đi học nghề may.',
  },
  steps: [
    ['commune', 140 * DAY - 0.2, { type: 'informRights', language: 'vi', form: 'oral' }],
    ['commune', 140 * DAY - 0.5, { type: 'startInitialSupport', kinds: ['essential_needs', 'medical'] }],
    ['commune', 140 * DAY - 0.6, { type: 'completeReceipt', custody: 'withUs' }],
    ['commune', 140 * DAY - 0.7, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
    ['commune', 140 * DAY - 0.8, { type: 'recordChoice', participates: 'yes' }],
    ['commune', 140 * DAY - 1, { type: 'handOver', toAgencyId: health.id, minutes: 'BB-12' }],
    ['health', 140 * DAY - 3, { type: 'receivePerson', minutes: 'BB-12' }],
    ['health', 140 * DAY - 4, { type: 'startVerification' }],
    [
      'health',
      139 * DAY,
      { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime', 'officerSuited'] },
    ],
    ['health', 139 * DAY - 1, (so) => ({ type: 'assessRisk', level: 'high', reviewOn: so.day(30) })],
    ['health', 139 * DAY - 2, { type: 'requestProtection', measures: ['refuge'] }],
    [
      'police.head',
      139 * DAY - 5,
      (so) => ({ type: 'orderProtection', measureId: so.measure('requested'), order: 'QD-31' }),
    ],
    [
      'health',
      138 * DAY,
      {
        type: 'recordFinding',
        elements: ['act_transfer', 'means_deception', 'purpose_forced_labour', 'evidence_statement_of_person_or_relative'],
        conclusion: 'signs',
      },
    ],
    ['health', 138 * DAY - 1, { type: 'requestIdentification' }],
    ['health', 137 * DAY, { type: 'assessNeeds', needs: ['essential_needs', 'psychological', 'vocational_training'] }],
    ['health.head', 136 * DAY, { type: 'approvePlan', kinds: ['essential_needs', 'psychological', 'vocational_training'] }],
    ['health', 130 * DAY, { type: 'recordDelivery', kind: 'essential_needs' }],
    ['health', 126 * DAY, { type: 'recordDelivery', kind: 'psychological' }],
    [
      'police',
      124 * DAY,
      {
        type: 'proposeIdentification',
        result: 'victim',
        grounds: ['evidence_statement_of_person_or_relative', 'evidence_statement_of_other_victim_or_witness'],
        authority: DEMO_AGENCIES.police.id,
      },
    ],
    ['police.head', 122 * DAY, { type: 'decideIdentification', approve: true, number: 'XN-07' }],
    [
      'health',
      121 * DAY,
      (so) => ({
        type: 'completeDuty',
        dutyId: so.duty('self_report.send_home_or_place'),
        step: 'self_report.send_home_or_place',
        document: 'BB-19',
      }),
    ],
    ['health', 100 * DAY, { type: 'planReintegration' }],
    [
      'police.head',
      60 * DAY,
      (so) => ({ type: 'endProtection', measureId: so.measure('inForce'), reason: 'riskGone' }),
    ],
    ['health', 50 * DAY, { type: 'recordDelivery', kind: 'vocational_training' }],
    ['health', 40 * DAY, { type: 'completeSupport' }],
    ['health', 30 * DAY, { type: 'recordFollowUp', outcome: 'reached' }],
    ['health', 10 * DAY, { type: 'completeReintegration' }],
    ['health.head', 4 * DAY, { type: 'close', outcome: 'reintegrated', reason: 'Đã ổn định, có việc làm.' }],
  ],
};
