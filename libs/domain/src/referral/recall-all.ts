import type { CaseFacts } from '../case/case.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import { isPacketOpen } from './clocks.js';
import { isOpenReferral, type ReferralFacts, type ReferralState } from './referral.js';
import type { RecallByCase } from './grounds.js';

/** A referral that an event of its case took back. */
export interface Recalled<R> {
  readonly referral: R;
  readonly state: 'recalled';
  readonly facts: ReferralFacts;
  /** C1 values for both ends. */
  readonly record: { readonly reason: RecallByCase };
  /** The receiver had been told of it, so it is told again. */
  readonly tellReceiver: boolean;
}

/**
 * Referrals that an event of the case takes back, within its own transaction: with a withdrawn consent those that
 * rest on it, with a closed file, or where both ends became one agency, every open one that is given. Drafts and ended ones stay as they are.
 */
export function recallAll<R extends { readonly state: ReferralState; readonly facts: ReferralFacts }>(
  referrals: readonly R[],
  ground: RecallByCase,
  consentId: string | null,
): readonly Recalled<R>[] {
  return referrals
    .filter(({ state, facts }) => isOpenReferral(state) && (ground !== 'consentWithdrawn' || (consentId !== null && facts.consentId === consentId)))
    .map((referral) => ({
      referral,
      state: 'recalled',
      facts: { ...referral.facts, ground, questionOpen: false },
      record: { reason: ground },
      tellReceiver: referral.state !== 'queued',
    }));
}

/** With these outcomes nothing of the person stays with others: the person wants no more, or the file was a double. */
const SHUTTING_OUTCOMES: readonly NonNullable<CaseFacts['closing']>['outcome'][] = ['withdrawn', 'merged'];

/**
 * Whether an event of the case shuts a packet that its receiver may still read after the service ended: with a
 * withdrawn consent those that rest on it, with a file closed as withdrawn or merged every one.
 */
export function shutsPacket(
  { facts, openUntil }: { readonly facts: Pick<ReferralFacts, 'consentId'>; readonly openUntil: Instant | 'infinity' | null },
  by: { readonly ground: RecallByCase; readonly consentId: string | null; readonly closing: CaseFacts['closing'] },
  now: Instant,
): boolean {
  if (!isPacketOpen(openUntil, now)) return false;
  if (by.ground === 'consentWithdrawn') return by.consentId !== null && facts.consentId === by.consentId;
  return by.closing !== null && SHUTTING_OUTCOMES.includes(by.closing.outcome);
}
