import type { Compartment, CaseEventOf } from '@loive/domain';
import { DEMO_AGENCIES } from '../agencies.js';
import type { Story, StoryStep } from '../story.js';

const { health } = DEMO_AGENCIES;

const DAY = 24;

/** Came forward at the commune and was handed to the health authority, whose two supervisors decide on the file. */
function atHealth(name: string, alias: string, estimate: number, days: number, steps: readonly StoryStep[]): Story {
  const ago = days * DAY;
  return {
    name,
    by: 'commune',
    hoursAgo: ago,
    opening: {
      channel: 'self_report',
      safety: 'safe',
      language: 'vi',
      alias,
      age: { estimate, certainty: 'estimated' },
      nationality: 'VN',
      indicators: ['act_recruit', 'means_deception'],
    },
    steps: [
      ['commune', ago - 1, { type: 'informRights', language: 'vi', form: 'oral' }],
      ['commune', ago - 1.2, { type: 'startInitialSupport', kinds: ['essential_needs'] }],
      ['commune', ago - 1.5, { type: 'completeReceipt', custody: 'withUs' }],
      ['commune', ago - 2, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
      ['commune', ago - 3, { type: 'handOver', toAgencyId: health.id, minutes: `BB-${days}` }],
      ['health', ago - 4, { type: 'receivePerson', minutes: `BB-${days}` }],
      ...steps,
    ],
  };
}

/** An officer of the border post is her cousin: he is sealed out, and two supervisors agreed on it. */
const SEALED = atHealth('sealed-out', 'Chị D.', 26, 9, [
  ['health.head', 8 * DAY, (so) => ({ type: 'assign', personId: so.person('health') })],
  ['health.head', 7 * DAY, (so) => ({ type: 'seal', personId: so.person('border'), ground: 'relative' })],
  ['health.head2', 6.8 * DAY, (so) => ({ type: 'seal', personId: so.person('border'), ground: 'relative' })],
]);

/** Closed, and kept: an investigation asks for the file. */
const HELD = atHealth('legal-hold', 'Anh Q.', 33, 45, [
  ['health.head', 20 * DAY, { type: 'close', outcome: 'withdrawn', reason: 'Không còn muốn được giúp, đã về với gia đình.' }],
  ['health.head', 12 * DAY, { type: 'placeHold', ground: 'investigation', document: 'CV-118' }],
]);

/** Opened in error and erased by two people: code, stage and timeline are left. */
const ERASED = atHealth('erased', 'Chị Y.', 41, 60, [
  ['health', 59 * DAY, { type: 'recordSensitive', compartment: 'contact', fields: { safeTimes: 'Sau 19 giờ' } }],
  ['health.head', 50 * DAY, { type: 'close', outcome: 'withdrawn', reason: 'Lập trùng với hồ sơ khác.' }],
  ['health.head', 48 * DAY, { type: 'erase', ground: 'openedInError' }],
  ['health.head2', 47 * DAY, { type: 'erase', ground: 'openedInError' }],
]);

/** Two agencies far away had to look into it at once. */
const BROKEN = atHealth('broken-glass', 'Chị L.', 24, 5, [
  ['health', 4 * DAY, { type: 'recordSensitive', compartment: 'contact', fields: { safeContact: 'Gọi cho chị gái', safeTimes: 'Sau 19 giờ', phone: '0900 000 007' } }],
]);

/** Cases that show who is kept out, what is kept, what is gone and what was broken open. */
export const NEED_TO_KNOW_STORIES: readonly Story[] = [SEALED, HELD, ERASED, BROKEN];

/** A glass that somebody broke, and who reviewed it; left out: it waits. */
export interface GlassStory {
  readonly name: string;
  /** Alias of the case, and who of its owner finds it. */
  readonly of: string;
  readonly owner: string;
  readonly by: string;
  readonly compartments: readonly Compartment[];
  readonly reason: CaseEventOf<'breakGlass'>['reason'];
  readonly text: string;
  readonly reviewedBy?: string;
}

/** One that was looked at afterwards, and one that is still open. */
export const GLASS_STORIES: readonly GlassStory[] = [
  {
    name: 'reviewed',
    of: BROKEN.opening.alias,
    owner: 'health',
    by: 'police.khanhhoa',
    compartments: ['identity'],
    reason: 'missingPerson',
    text: 'Gia đình báo mất liên lạc ở Nha Trang, cần đối chiếu nhân thân ngay trong đêm.',
    reviewedBy: 'health.head',
  },
  {
    name: 'live',
    of: BROKEN.opening.alias,
    owner: 'health',
    by: 'hotline',
    compartments: ['identity'],
    reason: 'danger',
    text: 'Người gọi nói tên người này và doạ đến tận nơi; cần biết có đúng người hay không.',
  },
];
