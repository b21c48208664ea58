import type { Basis } from './access/roles.js';

/** What happens after a step, as data: ids and codes only. */
export type Effect =
  | { readonly name: 'addParticipant'; readonly agencyId: string; readonly basis: Basis }
  | { readonly name: 'assign'; readonly personId: string }
  | { readonly name: 'transferOwner'; readonly agencyId: string }
  | { readonly name: 'endDuties'; readonly ground: string }
  /** With a consent: only the referrals that rest on it. */
  | { readonly name: 'recallReferrals'; readonly ground: 'caseClosed' | 'consentWithdrawn'; readonly consentId?: string }
  | { readonly name: 'meetDuty'; readonly dutyId: string; readonly step: string }
  | { readonly name: 'endDuty'; readonly dutyId: string; readonly step: string; readonly ground: string }
  | { readonly name: 'endGrants'; readonly afterDays: number }
  | { readonly name: 'restoreGrants' }
  | { readonly name: 'notify'; readonly agencyId: string; readonly about: string };

/** Name of an effect. */
export type EffectName = Effect['name'];

/** Queues that carry what comes later or elsewhere. */
export const QUEUES = ['referrals', 'notices', 'mail', 'duties'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Effects that leave the recorder's transaction beside those of a case's chart: of referrals, duties and notices themselves. */
export const QUEUED_EFFECTS = {
  deliverReferral: 'referrals',
  escalateReferral: 'referrals',
  lapseReferral: 'referrals',
  notify: 'notices',
  mail: 'mail',
  remindDuty: 'duties',
  escalateDuty: 'duties',
} as const satisfies Readonly<Record<string, QueueName>>;

/** Name of an effect that a queue carries: a row of the outbox. */
export type QueuedEffectName = keyof typeof QUEUED_EFFECTS;

/** Where an effect runs: inside the recorder's transaction, or in the queue named. Exhaustive by type. */
export const EFFECTS: Readonly<Record<Exclude<EffectName, QueuedEffectName>, 'inTransaction'> & typeof QUEUED_EFFECTS> = {
  addParticipant: 'inTransaction',
  assign: 'inTransaction',
  transferOwner: 'inTransaction',
  endDuties: 'inTransaction',
  recallReferrals: 'inTransaction',
  meetDuty: 'inTransaction',
  endDuty: 'inTransaction',
  endGrants: 'inTransaction',
  restoreGrants: 'inTransaction',
  ...QUEUED_EFFECTS,
};
