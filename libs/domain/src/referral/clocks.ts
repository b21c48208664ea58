import { dueAt } from '../law/calendar/deadlines.js';
import { millisOf, type Instant } from '../law/calendar/calendar-date.js';
import { VIETNAM_CALENDAR, type WorkCalendar } from '../law/calendar/work-calendar.js';
import type { ReferralState, Urgency } from './referral.js';

const MINUTE = 60_000;

interface Target {
  readonly amount: number;
  readonly unit: 'minutes' | 'working_days';
}

/** How soon an answer is expected and when an offer lapses. Targets of the house: no text sets a limit for services. */
export const ANSWER_TARGETS: Readonly<Record<Urgency, { readonly answer: Target; readonly lapse: Target }>> = {
  now: { answer: { amount: 60, unit: 'minutes' }, lapse: { amount: 120, unit: 'minutes' } },
  urgent: { answer: { amount: 24 * 60, unit: 'minutes' }, lapse: { amount: 48 * 60, unit: 'minutes' } },
  normal: { answer: { amount: 3, unit: 'working_days' }, lapse: { amount: 5, unit: 'working_days' } },
};

/** Days for which the receiver may still read the packet after a service ended. */
export const PACKET_DAYS_AFTER_END = 30;

/** By when an answer is expected and when the offer lapses, for one offered at `from`. Working days end at 24:00. */
export function answerClock(
  urgency: Urgency,
  from: Instant,
  calendar: WorkCalendar = VIETNAM_CALENDAR,
): { readonly answerBy: Instant; readonly lapseAt: Instant } {
  const { answer, lapse } = ANSWER_TARGETS[urgency];
  return { answerBy: after(answer, from, calendar), lapseAt: after(lapse, from, calendar) };
}

/** When a referral sent at `sentAt` may be delivered: a normal one waits, so that it can be taken back unseen. */
export function deliverNotBefore(urgency: Urgency, sentAt: Instant, recallWindowSeconds: number): Instant {
  return urgency === 'normal' ? new Date(millisOf(sentAt) + recallWindowSeconds * 1000).toISOString() : sentAt;
}

/** When a referral sent at `sentAt` is looked after: had it been delivered in time, its answer would be expected by then. */
export function watchNotBefore(
  urgency: Urgency,
  sentAt: Instant,
  recallWindowSeconds: number,
  calendar: WorkCalendar = VIETNAM_CALENDAR,
): Instant {
  return answerClock(urgency, deliverNotBefore(urgency, sentAt, recallWindowSeconds), calendar).answerBy;
}

/** Waiting for an answer that was expected by now, the very moment included: then the message about it comes. */
export function isOverdue(state: ReferralState, answerBy: Instant | null, now: Instant): boolean {
  return state === 'offered' && answerBy !== null && millisOf(now) >= millisOf(answerBy);
}

/** Until when the receiver may read the packet once a state is reached; null: not yet. */
export function packetOpenUntil(state: ReferralState, now: Instant): Instant | 'infinity' | null {
  switch (state) {
    case 'draft':
    case 'queued':
    case 'offered':
    case 'discarded':
      return null;
    case 'accepted':
    case 'inService':
      return 'infinity';
    case 'completed':
    case 'failed':
      return new Date(millisOf(now) + PACKET_DAYS_AFTER_END * 24 * 60 * MINUTE).toISOString();
    case 'declined':
    case 'lapsed':
    case 'recalled':
    case 'handedBack':
      return now;
  }
}

/** Whether the receiver may read the packet's values. */
export function isPacketOpen(openUntil: Instant | 'infinity' | null, now: Instant): boolean {
  return openUntil !== null && (openUntil === 'infinity' || millisOf(openUntil) > millisOf(now));
}

/** Whether the receiver may still know whom a referral is about: while it is asked, and as long as the packet is open to it. */
export function isOpenToReceiver({ state, openUntil }: { readonly state: ReferralState; readonly openUntil: Instant | 'infinity' | null }, now: Instant): boolean {
  return state === 'offered' || isPacketOpen(openUntil, now);
}

function after({ amount, unit }: Target, from: Instant, calendar: WorkCalendar): Instant {
  return unit === 'minutes'
    ? new Date(millisOf(from) + amount * MINUTE).toISOString()
    : dueAt(from, amount, 'working_days', calendar);
}
