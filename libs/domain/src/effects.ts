import type { Basis, Compartment } from './access/roles.js';
import type { Instant } from './law/calendar/calendar-date.js';
import type { ClockDeed } from './law/duties/clock-deeds.js';
import type { ExtensionGround, PauseGround } from './law/duties/clock-grounds.js';

/** What happens after a step, as data: ids and codes only. */
export type Effect =
  | { readonly name: 'addParticipant'; readonly agencyId: string; readonly basis: Basis }
  /** Names somebody of their own agency. `insteadOf`: whoever was named until now, in whose agency it happens. */
  | { readonly name: 'assign'; readonly personId: string; readonly agencyId: string | null; readonly insteadOf?: string }
  /** Nobody of that agency is named any more. */
  | { readonly name: 'endAssignment'; readonly personId: string }
  | { readonly name: 'seal'; readonly personId: string | null; readonly agencyId: string | null; readonly ground: string }
  | { readonly name: 'unseal'; readonly sealId: string }
  /** Destroys values and keys; the chain stays. */
  | { readonly name: 'eraseContent'; readonly ground: string }
  /** Destroys what tells who an adult is and where they are found: they refused. */
  | { readonly name: 'clearPerson' }
  /** Somebody who had refused agrees: what is said of them from now on is sealed with keys that were never used. */
  | { readonly name: 'renewPersonKeys' }
  | { readonly name: 'admitByCourtOrder'; readonly personId: string; readonly compartments: readonly Compartment[]; readonly until: Instant }
  /** Shuts what a court order opened. */
  | { readonly name: 'endCourtOrder'; readonly grantId: string }
  /** A grant for the actor: `waiting` for a second person, or live until `until`. */
  | {
      readonly name: 'breakGlass';
      readonly state: 'live' | 'waiting';
      readonly compartments: readonly Compartment[];
      readonly reason: string;
      readonly until: Instant | null;
      readonly reviewBy: Instant | null;
    }
  | { readonly name: 'openGlass'; readonly grantId: string; readonly until: Instant; readonly reviewBy: Instant }
  | { readonly name: 'refuseGlass'; readonly grantId: string }
  | { readonly name: 'reviewGlass'; readonly grantId: string; readonly finding: 'justified' | 'unjustified' }
  /** Notices about break-glass or a court order to the owner's agency and supervisors, the actor's own supervisors and oversight. */
  | { readonly name: 'tellOfGlass' }
  | { readonly name: 'transferOwner'; readonly agencyId: string }
  /** Everything that is open and an agency's goes to another: ownership, its tie, duties and referrals. */
  | { readonly name: 'succeedAgency'; readonly fromAgencyId: string; readonly toAgencyId: string }
  | { readonly name: 'endDuties'; readonly ground: string }
  /** With a consent: only the referrals that rest on it. */
  | { readonly name: 'recallReferrals'; readonly ground: 'caseClosed' | 'consentWithdrawn'; readonly consentId?: string }
  | { readonly name: 'meetDuty'; readonly dutyId: string; readonly step: string }
  /** Whom a person named where no text does. */
  | { readonly name: 'ownDuty'; readonly dutyId: string; readonly agencyId: string }
  | { readonly name: 'endDuty'; readonly dutyId: string; readonly step: string; readonly ground: string }
  /** Pauses, resumes or extends the clock of a duty. */
  | {
      readonly name: 'touchClock';
      readonly dutyId: string;
      readonly deed: { readonly type: ClockDeed['type']; readonly until?: Instant; readonly ground?: PauseGround | ExtensionGround };
    }
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
  handOn: 'duties',
  succeed: 'duties',
  destroyKeys: 'duties',
} as const satisfies Readonly<Record<string, QueueName>>;

/** Name of an effect that a queue carries: a row of the outbox. */
export type QueuedEffectName = keyof typeof QUEUED_EFFECTS;

/** Where an effect runs: inside the recorder's transaction, or in the queue named. Exhaustive by type. */
export const EFFECTS: Readonly<Record<Exclude<EffectName, QueuedEffectName>, 'inTransaction'> & typeof QUEUED_EFFECTS> = {
  addParticipant: 'inTransaction',
  assign: 'inTransaction',
  endAssignment: 'inTransaction',
  seal: 'inTransaction',
  unseal: 'inTransaction',
  eraseContent: 'inTransaction',
  clearPerson: 'inTransaction',
  renewPersonKeys: 'inTransaction',
  admitByCourtOrder: 'inTransaction',
  endCourtOrder: 'inTransaction',
  breakGlass: 'inTransaction',
  openGlass: 'inTransaction',
  refuseGlass: 'inTransaction',
  reviewGlass: 'inTransaction',
  tellOfGlass: 'inTransaction',
  transferOwner: 'inTransaction',
  succeedAgency: 'inTransaction',
  endDuties: 'inTransaction',
  recallReferrals: 'inTransaction',
  meetDuty: 'inTransaction',
  endDuty: 'inTransaction',
  ownDuty: 'inTransaction',
  touchClock: 'inTransaction',
  endGrants: 'inTransaction',
  restoreGrants: 'inTransaction',
  ...QUEUED_EFFECTS,
};
