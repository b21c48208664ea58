import { DEMO_AGENCIES } from '../agencies.js';
import type { ReferralStory } from '../referral-story.js';

const LEGAL_AID: readonly ReferralStory[] = [
  {
    // Nobody has answered in time.
    name: 'legal-aid-overdue',
    of: 'Chị V.',
    by: 'police',
    draft: { to: 'legalaid', service: 'legal_aid', urgency: 'urgent', basis: 'legalAidNotice', note: 'Chị muốn gặp người trợ giúp pháp lý trước buổi làm việc tới.' },
    send: true,
    steps: [['system', 'deliver'], ['waited', 30]],
  },
  {
    // The centre asks before it answers.
    name: 'legal-aid-asked',
    of: 'Chị P.',
    by: 'health',
    draft: { to: 'legalaid', service: 'legal_aid', urgency: 'urgent', packet: ['statement.wishes'], note: 'Cần tư vấn quyền đòi bồi thường.' },
    consent: 'person',
    send: true,
    steps: [
      ['system', 'deliver'],
      ['legalaid', { type: 'ask', text: 'Chị có giấy tờ gì chứng minh thuộc diện được trợ giúp không?' }],
    ],
  },
  {
    name: 'legal-aid-accepted',
    of: 'Anh T.',
    by: 'health',
    draft: { to: 'legalaid', service: 'legal_aid', urgency: 'normal', packet: ['statement.wishes'], note: 'Lo bị xử lý vì việc đã làm khi bị ép buộc.' },
    consent: 'person',
    send: true,
    steps: [
      ['system', 'deliver'],
      ['legalaid', (so) => ({ type: 'claim', personId: so.person('legalaid') })],
      ['legalaid', { type: 'accept', proofMissing: true }],
    ],
  },
  {
    name: 'legal-advice-in-service',
    of: 'Chị H.',
    by: 'commune',
    draft: { to: 'legalaid', service: 'legal_advice', urgency: 'normal', note: 'Hỏi về giấy tờ tuỳ thân.' },
    consent: 'person',
    send: true,
    steps: [['system', 'deliver'], ['legalaid', { type: 'accept' }], ['legalaid', { type: 'start' }]],
  },
  {
    name: 'legal-aid-completed',
    of: 'Chị K.',
    by: 'police.khanhhoa',
    draft: { to: 'legalaidKhanhHoa', service: 'legal_aid', urgency: 'urgent', basis: 'legalAidNotice', note: 'Cần phiên dịch tiếng Lào.' },
    send: true,
    steps: [
      ['system', 'deliver'],
      ['legalaid.khanhhoa', { type: 'accept' }],
      ['legalaid.khanhhoa', { type: 'start' }],
      ['legalaid.khanhhoa', { type: 'complete', outcome: 'provided', text: 'Đã tư vấn và cử người bảo vệ quyền lợi.' }],
    ],
  },
];

const SHELTER: readonly ReferralStory[] = [
  {
    // Returned with a reason; the sender still has to choose another.
    name: 'shelter-declined',
    of: 'Chị V.',
    by: 'police',
    draft: { to: 'shelter', service: 'shelter', urgency: 'now', note: 'Cần chỗ ở an toàn ngay tối nay.' },
    consent: 'person',
    send: true,
    steps: [
      ['system', 'deliver'],
      ['shelter', { type: 'decline', reason: 'noCapacity', text: 'Khu nữ đã kín chỗ đến cuối tuần.', suggestedAgencyId: DEMO_AGENCIES.shelter2.id }],
    ],
  },
  {
    name: 'shelter-offered',
    of: 'Chị P.',
    by: 'health',
    draft: { to: 'shelter2', service: 'shelter', urgency: 'now', packet: ['case.safety', 'statement.wishes'], note: 'Đi cùng một con nhỏ.' },
    consent: 'person',
    send: true,
    steps: [['system', 'deliver']],
  },
  {
    name: 'shelter-handed-back',
    of: 'Anh T.',
    by: 'health',
    draft: { to: 'shelter', service: 'shelter', urgency: 'urgent', basis: 'victimTransfer' },
    send: true,
    steps: [
      ['system', 'deliver'],
      ['shelter', { type: 'accept' }],
      ['shelter', { type: 'handBack', reason: 'notSuitable', text: 'Cần nơi có bác sĩ tâm thần thường trực.' }],
    ],
  },
  {
    name: 'shelter-after-hand-back',
    of: 'Anh T.',
    by: 'health',
    draft: { to: 'shelter2', service: 'shelter', urgency: 'urgent', basis: 'victimTransfer' },
    insteadOf: 'shelter-handed-back',
    send: true,
    steps: [['system', 'deliver'], ['shelter2', { type: 'accept' }], ['shelter2', { type: 'start' }]],
  },
];

const OTHERS: readonly ReferralStory[] = [
  {
    name: 'counselling-failed',
    of: 'Chị H.',
    by: 'commune',
    draft: { to: 'shelter2', service: 'psychological', urgency: 'urgent', packet: ['statement.wishes'] },
    consent: 'person',
    send: true,
    steps: [
      ['system', 'deliver'],
      ['shelter2', { type: 'accept' }],
      ['shelter2', { type: 'start' }],
      ['shelter2', { type: 'fail', reason: 'personUnreachable', text: 'Ba lần gọi vào giờ an toàn không gặp.' }],
    ],
  },
  {
    name: 'training-lapsed',
    of: 'Chị P.',
    by: 'health',
    draft: { to: 'shelter', service: 'vocational_training', urgency: 'urgent' },
    consent: 'person',
    send: true,
    steps: [['system', 'deliver'], ['waited', 50], ['system', 'lapse']],
  },
  {
    name: 'medical-recalled',
    of: 'Chị V.',
    by: 'police',
    draft: { to: 'shelter2', service: 'medical', urgency: 'now', basis: 'victimTransfer' },
    send: true,
    steps: [
      ['system', 'deliver'],
      ['police', { type: 'recall', reason: 'wrongReceiver', text: 'Chị đã được Sở Y tế đưa đi khám.' }],
    ],
  },
  {
    name: 'counselling-draft',
    of: 'Chị V.',
    by: 'police',
    draft: { to: 'shelter2', service: 'psychological', urgency: 'normal', note: 'Chờ hỏi ý chị.' },
    send: false,
    steps: [],
  },
  {
    name: 'schooling-discarded',
    of: 'Chị H.',
    by: 'commune',
    draft: { to: 'shelter', service: 'schooling', urgency: 'normal' },
    send: false,
    steps: [['commune', { type: 'discard' }]],
  },
  {
    // On its way: a normal one can be taken back unseen for a moment, then the queue delivers it.
    name: 'counselling-queued',
    of: 'Chị P.',
    by: 'health',
    draft: { to: 'shelter2', service: 'psychological', urgency: 'normal' },
    consent: 'person',
    send: true,
    steps: [],
  },
];

/** Referrals of the demo cases, at least one in each state of the chart. */
export const REFERRAL_STORIES: readonly ReferralStory[] = [...LEGAL_AID, ...SHELTER, ...OTHERS];
