import type { DutyView, ReferralRowView, ReferralView } from '@loive/contracts';
import type { ReferralState } from '@loive/domain';
import { formatDate } from '../shared/dates.js';
import type { Tone } from '../shared/Tag.js';

/** The two boxes of an agency. */
export type Box = 'in' | 'out';

/** Parts of a box, as the API counts them. */
export const TABS = ['waiting', 'running', 'ended'] as const;
export type Tab = (typeof TABS)[number];

/** Counts stop at 100: shown as 99+. */
export const countWords = (count: number): string => (count > 99 ? '99+' : String(count));

/** States in which an answer is awaited: only there the clock of the answer runs. */
const AWAITED: readonly ReferralState[] = ['queued', 'offered'];

/** By when an answer is expected, while one is; null otherwise. */
export function answerClock({ state, answerBy }: Pick<ReferralRowView, 'state' | 'answerBy'>): string | null {
  return AWAITED.includes(state) ? answerBy : null;
}

/** Offered, and nobody of the receiver has done anything with it yet. */
export function isNew(row: Pick<ReferralRowView, 'box' | 'state' | 'claimedBy' | 'questionOpen'>): boolean {
  return row.box === 'in' && row.state === 'offered' && row.claimedBy === null && !row.questionOpen;
}

const TONES: Readonly<Record<ReferralState, Tone>> = {
  draft: 'plain',
  queued: 'plain',
  offered: 'indigo',
  accepted: 'pine',
  inService: 'pine',
  completed: 'sage',
  failed: 'ochre',
  declined: 'ochre',
  lapsed: 'ochre',
  recalled: 'plain',
  handedBack: 'ochre',
  discarded: 'plain',
};

/** Colour of a state; its word always stands beside it. */
export const toneOf = (state: ReferralState): Tone => TONES[state];

/** Rows that came back and wait for the sender's choice, before all others in their order. */
export function groupRows<Row extends Pick<ReferralRowView, 'needsNewReceiver'>>(rows: readonly Row[]): { returned: Row[]; rest: Row[] } {
  return {
    returned: rows.filter(({ needsNewReceiver }) => needsNewReceiver),
    rest: rows.filter(({ needsNewReceiver }) => !needsNewReceiver),
  };
}

/** How many rows of a page are past their answer, and how many are to be answered by the end of today in Viet Nam. */
export function answerCounts(rows: readonly ReferralRowView[], now: number): { overdue: number; today: number } {
  const awaited = rows.filter((row) => answerClock(row) !== null);
  return {
    overdue: awaited.filter(({ overdue }) => overdue).length,
    today: awaited.filter(({ overdue, answerBy }) => !overdue && answerBy !== null && formatDate(answerBy) === formatDate(now)).length,
  };
}

/** A duty opens with the step that brings it, within this of what the step states as its time. */
const TOGETHER_MS = 60_000;

/**
 * Duties of the receiver that this referral brought: of each step the first that opened between its sending and its last
 * step. The API names those of the whole matter, and two requests for the same person open the same steps. The sender has
 * its own on the case page.
 */
export function dutiesOf({ box, sentAt, updatedAt, duties }: Pick<ReferralView, 'box' | 'sentAt' | 'updatedAt' | 'duties'>): DutyView[] {
  if (box !== 'in' || sentAt === null) return [];
  const [from, to] = [Date.parse(sentAt), Date.parse(updatedAt) + TOGETHER_MS];
  const mine = duties
    .filter(({ openedAt }) => Date.parse(openedAt) >= from && Date.parse(openedAt) <= to)
    .sort((a, b) => a.openedAt.localeCompare(b.openedAt));
  return mine.filter((duty, index) => mine.findIndex(({ step }) => step === duty.step) === index);
}
