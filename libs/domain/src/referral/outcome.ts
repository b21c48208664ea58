import { split } from '../case/split.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import type { ReferralEffectName } from './chart.js';
import { deliverNotBefore, watchNotBefore } from './clocks.js';
import { REFERRAL_DRAFT_FIELDS } from './payloads.js';
import { referralFieldsOf, type ReferralEffect, type ReferralEventType, type ReferralFacts, type ReferralSettings, type ReferralState } from './referral.js';

/** Turns the effect names of a move into effects with their times. `now` is the recorder's clock, never a stated time. */
export function referralEffects(
  names: readonly ReferralEffectName[],
  step: { readonly now: Instant; readonly facts: ReferralFacts; readonly before: ReferralState; readonly settings: ReferralSettings },
): readonly ReferralEffect[] {
  return names.flatMap((name) => effectsOf(name, step));
}

function effectsOf(name: ReferralEffectName, { now, facts, before, settings }: Parameters<typeof referralEffects>[1]): readonly ReferralEffect[] {
  switch (name) {
    case 'deliverReferral':
      return [{ name, notBefore: deliverNotBefore(facts.urgency, now, settings.recallWindowSeconds) }];
    case 'watchDelivery':
      return [{ name: 'escalateReferral', notBefore: watchNotBefore(facts.urgency, now, settings.recallWindowSeconds, settings.calendar), about: 'referralOut' }];
    case 'escalateReferral':
      return facts.answerBy === null ? [] : [{ name, notBefore: facts.answerBy }];
    case 'lapseReferral':
      return facts.lapseAt === null ? [] : [{ name, notBefore: facts.lapseAt }];
    case 'notifySender':
      return [{ name: 'notify', end: 'sender', about: 'referralOut' }];
    case 'notifyReceiver':
      return [{ name: 'notify', end: 'receiver', about: 'referralIn' }];
    case 'notifyReceiverOnceOffered':
      // What was never delivered is taken back unseen.
      return before === 'queued' ? [] : [{ name: 'notify', end: 'receiver', about: 'referralIn' }];
  }
}

/** A payload taken apart: C1 values for both ends, texts that stand apart, and the names of all. */
export interface ReferralParts {
  readonly record: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, string>>;
  readonly fieldNames: readonly string[];
}

/** Takes an event's payload apart by class. */
export function referralParts(type: ReferralEventType | 'draft', payload: Readonly<Record<string, unknown>>): ReferralParts {
  const fields = type === 'draft' ? REFERRAL_DRAFT_FIELDS : referralFieldsOf(type);
  const { record, compartments, fieldNames } = split(payload, fields, 'plan');
  return { record, words: Object.assign({}, ...Object.values(compartments)) as Record<string, string>, fieldNames };
}
