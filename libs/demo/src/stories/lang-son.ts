import { DEMO_AGENCIES } from '../agencies.js';
import type { Story, StoryStep } from '../story.js';

const { commune, health, police } = DEMO_AGENCIES;

/** Handed back at the gate out of a scam compound, where he was made to cheat others. */
const SCAM_COMPOUND: Story = {
  name: 'handed-back-scam-compound',
  by: 'border',
  hoursAgo: 54,
  opening: {
    channel: 'handed_back',
    safety: 'safe',
    language: 'vi',
    alias: 'Anh T.',
    age: { estimate: 22, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception', 'purpose_forced_labour', 'local_casino_or_scam_compound_abroad'],
    wishes: 'Không muốn gia đình biết lúc này.',
  },
  steps: [
    ['border', 53.5, { type: 'informRights', language: 'vi', form: 'oral' }],
    ['border', 53, { type: 'completeReceipt', custody: 'withUs' }],
    ['border', 52, { type: 'startInitialSupport', kinds: ['essential_needs'] }],
    ['border', 51, { type: 'notifyAuthority', agencyId: commune.id, means: 'phone' }],
    ['commune', 50, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
    ['border', 49, { type: 'notifyAuthority', agencyId: police.id, means: 'letter' }],
    ['border', 46, { type: 'handOver', toAgencyId: health.id, minutes: 'BB-41' }],
    ['health', 44, { type: 'receivePerson', minutes: 'BB-41' }],
    ['health', 40, { type: 'startVerification' }],
    ['health', 30, { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime'] }],
  ],
};

/** A girl who may be fifteen or eighteen: treated as a child until a document says otherwise. */
const UNSURE_AGE: Story = {
  name: 'child-of-unsure-age',
  by: 'commune',
  hoursAgo: 70,
  opening: {
    channel: 'self_report',
    safety: 'unsafe',
    language: 'tyz',
    alias: 'Em N.',
    age: { estimate: [15, 18], certainty: 'unsure' },
    nationality: 'VN',
    indicators: ['act_recruit', 'purpose_other_inhuman_purpose'],
    wishes: 'Muốn ở cùng chị gái.',
  },
  steps: [
    ['commune', 69.8, { type: 'informRights', language: 'tyz', interpreter: true, form: 'oral' }],
    [
      'commune',
      69.5,
      (so) => ({
        type: 'completeDuty',
        dutyId: so.duty('child_overlay.record_and_inform'),
        step: 'child_overlay.record_and_inform',
        document: 'Mau-01',
      }),
    ],
    ['commune', 69, { type: 'startInitialSupport', kinds: ['essential_needs', 'interpretation'] }],
    ['commune', 68.5, { type: 'completeReceipt', custody: 'withUs' }],
    ['commune', 68, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
    ['commune', 66, (so) => ({ type: 'assessRisk', level: 'high', reviewOn: so.day(3) })],
    ['commune', 65, { type: 'requestProtection', measures: ['refuge'] }],
    [
      'commune',
      60,
      (so) => ({
        type: 'completeDuty',
        dutyId: so.duty('child_overlay.act_in_emergency'),
        step: 'child_overlay.act_in_emergency',
        document: 'QD-tam-lanh',
      }),
    ],
    ['commune', 59, { type: 'appointGuardian', relation: 'socialWorker' }],
    ['commune', 58.5, { type: 'handOver', toAgencyId: health.id, minutes: 'BB-44' }],
    ['health', 58, { type: 'receivePerson', minutes: 'BB-44' }],
    [
      'police.head',
      50,
      (so) => ({ type: 'orderProtection', measureId: so.measure('requested'), order: 'QD-52' }),
    ],
    // A child's file is for whoever is named.
    ['health.head', 49, (so) => ({ type: 'assign', personId: so.person('health') })],
    ['health', 30, { type: 'startVerification' }],
  ],
};

/** Two women rescued together: one event, two cases, nothing read across. */
function rescuedTogether(name: string, alias: string, estimate: number, steps: readonly StoryStep[]): Story {
  return {
    name,
    by: 'police',
    hoursAgo: 30,
    opening: {
      channel: 'rescued',
      safety: 'safe',
      language: 'vi',
      alias,
      age: { estimate, certainty: 'estimated' },
      nationality: 'VN',
      indicators: ['act_harbour', 'means_force', 'purpose_sexual_exploitation', 'residual_found_with_victim'],
    },
    steps: [
      ['police', 29.5, { type: 'informRights', language: 'vi', form: 'oral' }],
      ['police', 29, { type: 'startInitialSupport', kinds: ['essential_needs', 'medical'] }],
      ['police', 28.5, { type: 'completeReceipt', custody: 'withUs' }],
      ['police', 28, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
      ...steps,
    ],
  };
}

const FIRST_OF_TWO = rescuedTogether('rescued-together-1', 'Chị P.', 31, [
  ['police', 27, { type: 'handOver', toAgencyId: health.id, minutes: 'BB-50' }],
  ['health', 26, { type: 'receivePerson', minutes: 'BB-50' }],
  ['police', 24, { type: 'startVerification' }],
  ['police', 20, (so) => ({ type: 'linkProceedings', bodyAgencyId: police.id, number: '12/TB-CQĐT', stage: 'denunciation', on: so.day(-1) })],
]);

const SECOND_OF_TWO = rescuedTogether('rescued-together-2', 'Chị V.', 29, [
  ['police', 27, { type: 'recordChoice', participates: 'undecided' }],
]);

/** Just come forward; the commune has to tell the health authority now. */
const JUST_REPORTED: Story = {
  name: 'just-reported',
  by: 'commune',
  hoursAgo: 1.5,
  opening: {
    channel: 'self_report',
    safety: 'unknown',
    language: 'vi',
    alias: 'Chị H.',
    age: { estimate: 35, certainty: 'estimated' },
    nationality: 'VN',
    indicators: [],
    wishes: 'Chỉ muốn hỏi về giấy tờ.',
  },
  steps: [],
};

/** Cases of Lạng Sơn. The last one has no step: when it is there, the set is whole. */
export const LANG_SON_STORIES: readonly Story[] = [
  UNSURE_AGE,
  SCAM_COMPOUND,
  FIRST_OF_TWO,
  SECOND_OF_TWO,
  JUST_REPORTED,
];
