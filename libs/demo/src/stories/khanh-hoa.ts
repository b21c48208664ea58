import { DEMO_AGENCIES } from '../agencies.js';
import type { Story } from '../story.js';

const { healthKhanhHoa, policeKhanhHoa } = DEMO_AGENCIES;

/** Forced labour at sea: a fisherman taken aboard by the coast guard. */
const AT_SEA: Story = {
  name: 'forced-labour-at-sea',
  by: 'coastguard.khanhhoa',
  hoursAgo: 90,
  opening: {
    channel: 'rescued',
    safety: 'safe',
    language: 'vi',
    alias: 'Anh Đ.',
    age: { estimate: [30, 35], certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_recruit', 'means_force', 'purpose_forced_labour', 'local_forced_labour_at_sea_iuu_fishing'],
    wishes: 'Muốn gọi về cho gia đình.',
  },
  steps: [
    ['coastguard.khanhhoa', 89, { type: 'informRights', language: 'vi', form: 'oral' }],
    ['coastguard.khanhhoa', 88.5, { type: 'startInitialSupport', kinds: ['essential_needs', 'medical'] }],
    ['coastguard.khanhhoa', 88, { type: 'completeReceipt', custody: 'withUs' }],
    ['coastguard.khanhhoa', 80, { type: 'notifyAuthority', agencyId: healthKhanhHoa.id, means: 'phone' }],
    ['coastguard.khanhhoa', 79, { type: 'notifyAuthority', agencyId: policeKhanhHoa.id, means: 'phone' }],
    ['coastguard.khanhhoa', 72, { type: 'handOver', toAgencyId: healthKhanhHoa.id, minutes: 'BB-03' }],
    ['health.khanhhoa', 70, { type: 'receivePerson', minutes: 'BB-03' }],
    ['police.khanhhoa', 66, { type: 'startVerification' }],
    [
      'police.khanhhoa',
      60,
      {
        type: 'recordInterview',
        conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime', 'officerSuited'],
        note: 'Đã nghỉ giữa chừng hai lần theo đề nghị.',
      },
    ],
    [
      'police.khanhhoa',
      40,
      {
        type: 'recordFinding',
        elements: ['act_recruit', 'means_force', 'purpose_forced_labour', 'evidence_rescuing_body'],
        conclusion: 'signs',
      },
    ],
    ['police.khanhhoa', 30, { type: 'requestIdentification' }],
    [
      'police.khanhhoa',
      8,
      {
        type: 'proposeIdentification',
        result: 'victim',
        grounds: ['evidence_rescuing_body', 'evidence_statement_of_other_victim_or_witness'],
        authority: policeKhanhHoa.id,
      },
    ],
  ],
};

/** A foreign woman found in the province: no travel cost, but interpretation from the first hour. */
const FOREIGN_ADULT: Story = {
  name: 'foreign-adult',
  by: 'police.khanhhoa',
  hoursAgo: 120,
  opening: {
    channel: 'foreigner_in_vietnam',
    safety: 'unsafe',
    language: 'lo',
    alias: 'Chị K.',
    age: { estimate: 24, certainty: 'estimated' },
    nationality: 'LA',
    indicators: ['act_harbour', 'means_threat_of_force', 'purpose_sexual_exploitation'],
  },
  steps: [
    ['police.khanhhoa', 118, { type: 'informRights', language: 'lo', interpreter: true, form: 'oral' }],
    ['police.khanhhoa', 117, { type: 'startInitialSupport', kinds: ['essential_needs', 'interpretation'] }],
    ['police.khanhhoa', 116, { type: 'completeReceipt', custody: 'withUs' }],
    ['police.khanhhoa', 115, { type: 'notifyAuthority', agencyId: healthKhanhHoa.id, means: 'letter' }],
    ['health.khanhhoa', 96, { type: 'startVerification' }],
    ['health.khanhhoa', 90, (so) => ({ type: 'assessRisk', level: 'medium', reviewOn: so.day(14) })],
    ['health.khanhhoa', 89, { type: 'requestProtection', measures: ['refuge', 'secrecyOfIdentity'] }],
  ],
};

/** Cases of Khánh Hoà. */
export const KHANH_HOA_STORIES: readonly Story[] = [FOREIGN_ADULT, AT_SEA];
