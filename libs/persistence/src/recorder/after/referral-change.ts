import {
  needsNewReceiver,
  packetOpenUntil,
  recallAll,
  referralMoments,
  shutsPacket,
  type CaseFacts,
  type Milestone,
  type RecallByCase,
  type ReferralDecision,
  type ReferralEffect,
} from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import type { OutboxEntry } from '../standing/outbox-entry.js';
import type { EntryPart, ReferralCard, ReferralConsent, ReferralRow } from '../standing/referral-row.js';

/** What one event does to one referral. */
export interface ReferralChange {
  readonly row: ReferralRow;
  /** The version before; null for a new one. */
  readonly before: number | null;
  /** The step that the chain records; null where the row only follows what happened elsewhere. */
  readonly type: string | null;
  readonly parts: Readonly<Partial<Record<EntryPart, Readonly<Record<string, unknown>>>>>;
  /** The sending end is another agency's from now on. */
  readonly newSender?: true;
}

type Decided = Extract<ReferralDecision, { ok: true }>;

/** The step that was decided. `claimedBy` names who has it now; `parts` is what the chain keeps, with the sending also what the draft said. */
export interface Step {
  readonly type: string;
  readonly decision: Decided;
  readonly now: string;
  /** Place of the event in the chain. */
  readonly seq: number;
  readonly claimedBy: ReferralRow['claimedBy'];
  readonly parts: ReferralChange['parts'];
}

/** The row after a step, with what the chain keeps of it. */
export function changedBy(row: ReferralRow, before: number | null, step: Step): ReferralChange {
  const { decision, now, type } = step;
  const { state, facts } = decision;
  const isNew = before === null;
  return {
    before,
    type,
    parts: step.parts,
    row: {
      ...row,
      version: (before ?? 0) + 1,
      state,
      facts,
      needsReceiver: needsNewReceiver(state, facts),
      sentAt: type === 'send' ? now : row.sentAt,
      sentSeq: type === 'send' ? step.seq : row.sentSeq,
      offeredAt: type === 'deliver' ? now : row.offeredAt,
      acceptedAt: type === 'accept' ? now : row.acceptedAt,
      answerBy: facts.answerBy,
      lapseAt: facts.lapseAt,
      // A step that stays in its state must not give the receiver more days.
      openUntil: isNew || state !== row.state ? packetOpenUntil(state, now) : row.openUntil,
      updatedAt: now,
      claimedBy: step.claimedBy,
    },
  };
}

/** The referral in whose place another was sent needs nobody any more. */
export function settled(row: ReferralRow, now: string): ReferralChange {
  const facts = { ...row.facts, needsReceiver: false };
  return { before: row.version, type: null, parts: {}, row: { ...row, facts, needsReceiver: false, updatedAt: now } };
}

/** What an event does to referrals of its case: their rows, moments of the law, and messages for the queue. */
export interface ReferralMoves {
  readonly changes: readonly ReferralChange[];
  readonly moments: readonly Milestone[];
  readonly outbox: readonly OutboxEntry[];
}

/**
 * Takes back what rests on a withdrawn consent, or on a file that closes. A packet that was still open
 * after its service ended is shut where `shutsPacket` says so.
 */
export function recalledByCase(
  before: CaseRecord,
  after: CaseFacts,
  ground: RecallByCase,
  consentId: string | null,
  at: string,
  now: string,
): ReferralMoves {
  const recalled = recallAll(before.referrals, ground, consentId);
  const changes = recalled.map(({ referral, state, facts, record }): ReferralChange => ({
    before: referral.version,
    type: 'recall',
    parts: { record },
    row: {
      ...referral,
      version: referral.version + 1,
      state,
      facts,
      consent: consentOf(after, facts.consentId),
      needsReceiver: false,
      openUntil: now,
      updatedAt: now,
    },
  }));
  const shut = before.referrals
    .filter((row) => !recalled.some(({ referral }) => referral.id === row.id))
    .flatMap((row): ReferralChange[] => {
      const rests = consentId !== null && row.facts.consentId === consentId;
      const shuts = shutsPacket(row, { ground, consentId, closing: after.closing }, now);
      if (!rests && !shuts) return [];
      const consent = rests ? consentOf(after, consentId) : row.consent;
      return [{ before: row.version, type: null, parts: {}, row: { ...row, consent, openUntil: shuts ? now : row.openUntil, updatedAt: now } }];
    });
  return {
    changes: [...changes, ...shut],
    moments: recalled.flatMap(({ referral, state }) => referralMoments({ state, at, milestones: [] }, { ...referral, service: referral.facts.service })),
    outbox: recalled.flatMap(({ referral, tellReceiver }) => [
      told(referral, 'sender', 'referralOut'),
      ...(tellReceiver ? [told(referral, 'receiver', 'referralIn')] : []),
    ]),
  };
}

/** Messages that a step leaves for the queue. */
export function messagesOf(row: ReferralRow, effects: readonly ReferralEffect[]): readonly OutboxEntry[] {
  return effects.map((effect) =>
    effect.name === 'notify'
      ? told(row, effect.end, effect.about)
      : { effect: effect.name, ids: { referralId: row.id, ...('about' in effect ? { about: effect.about } : {}) }, notBefore: effect.notBefore },
  );
}

/** Day and giver of a consent, as both ends may know them. */
export function consentOf({ consents }: CaseFacts, consentId: string | null): ReferralConsent | null {
  const found = consents.find(({ id }) => id === consentId);
  return found === undefined ? null : { on: found.on, giver: found.giver, withdrawnOn: found.withdrawnOn };
}

/** What a receiver may know of a person before it accepts. */
export function cardOf({ alias, facts }: Pick<CaseRecord, 'alias' | 'facts'>): ReferralCard {
  const { presumedChild, childU16, minorU18, language } = facts;
  const ageGroup = presumedChild ? 'presumedChild' : childU16 ? 'under16' : minorU18 ? 'under18' : 'adult';
  return { alias, ageGroup, language };
}


function told(row: ReferralRow, end: 'sender' | 'receiver', about: string): OutboxEntry {
  const agencyId = end === 'sender' ? row.fromAgencyId : row.toAgencyId;
  return { effect: 'notify', ids: { agencyId, referralId: row.id, about, audience: 'agency' } };
}
