import type { ActingActor, Basis, Scope } from '../access/roles.js';
import type { Blocker, Milestone } from '../case/case.js';
import type { FieldFault } from '../case/form/fault.js';
import type { Service } from '../case/codes.js';
import type { Fields, PayloadOf } from '../case/field.js';
import type { CalendarDate, Instant } from '../law/calendar/calendar-date.js';
import type { WorkCalendar } from '../law/calendar/work-calendar.js';
import type { DisclosureBasis } from './disclosure.js';
import type { PacketItem } from './packet.js';
import { REFERRAL_EVENT_FIELDS, type REFERRAL_DRAFT_FIELDS } from './payloads.js';

/** Every state of a referral, in the order of its way. */
export const REFERRAL_STATES = [
  'draft',
  'queued',
  'offered',
  'accepted',
  'inService',
  'completed',
  'failed',
  'declined',
  'lapsed',
  'recalled',
  'handedBack',
  'discarded',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** What is asked for: one of the services a consent can name. */
export type { Service };

/** How soon an answer is needed. */
export const URGENCY_CODES = ['now', 'urgent', 'normal'] as const;
export type Urgency = (typeof URGENCY_CODES)[number];

/** What a referral is drafted with (`POST /api/cases/:id/referrals`, beside `send`). */
export type ReferralDraft = PayloadOf<typeof REFERRAL_DRAFT_FIELDS>;

/** Name of a referral's event, as clients send it; `deliver` and `lapse` are recorded by the system alone. */
export type ReferralEventType = keyof typeof REFERRAL_EVENT_FIELDS;
/** Every event name. */
export const REFERRAL_EVENT_TYPES = Object.keys(REFERRAL_EVENT_FIELDS) as readonly ReferralEventType[];
/** The event named `T`. */
export type ReferralEventOf<T extends ReferralEventType> = { readonly type: T; readonly at?: Instant } & PayloadOf<
  (typeof REFERRAL_EVENT_FIELDS)[T]
>;
/** Any event of a referral, told apart by `type`. */
export type ReferralEvent = { [T in ReferralEventType]: ReferralEventOf<T> }[ReferralEventType];

/** Fields of the event named `type`. */
export function referralFieldsOf(type: ReferralEventType): Fields {
  return REFERRAL_EVENT_FIELDS[type];
}

/** Facts of a referral: C0 and C1 only. Texts and the packet stand apart, sealed in the chain by commitments. */
export interface ReferralFacts {
  readonly service: Service;
  readonly urgency: Urgency;
  /** The consent that the disclosure rests on, by its id in the case; null where a legal basis carries it. */
  readonly consentId: string | null;
  readonly basis: DisclosureBasis | null;
  /** Names of what the packet holds; the values are frozen when it is sent. */
  readonly packet: readonly PacketItem[];
  /** Who drafted it, of the sending agency. */
  readonly preparedBy: string;
  readonly sentBy: string | null;
  /** By when an answer is expected and when the offer lapses; a target of the house, null before delivery. */
  readonly answerBy: Instant | null;
  readonly lapseAt: Instant | null;
  /** Who at the receiving agency has taken it. */
  readonly claimedBy: string | null;
  /** The receiver asked and the sender has not answered. */
  readonly questionOpen: boolean;
  /** Coded reason with which it ended or came back; null otherwise. */
  readonly ground: string | null;
  /** The referral that this one replaces. */
  readonly insteadOf: string | null;
  /** Legal aid: the person is arrested or detained (Legal Aid Law 11/2017/QH14 art. 31). */
  readonly detained: boolean;
  /** Legal aid: taken although proof of eligibility is missing (Circular 12/2018/TT-BTP art. 6). */
  readonly proofMissing: boolean;
  /** Legal aid: the next court date. */
  readonly courtOn: CalendarDate | null;
  /** It came back and the sender has neither sent another nor settled it. */
  readonly needsReceiver: boolean;
}

/** What the rules know of a referral. Consent, fitness and the file are looked up by the recorder under the lock of the case. */
export interface ReferralSnapshot {
  readonly state: ReferralState;
  readonly facts: ReferralFacts;
  readonly fromAgencyType: string;
  readonly toAgencyType: string;
  /** The consent named is of this case, for this service and receiver, and not withdrawn. */
  readonly consentValid: boolean;
  /** Why the receiver cannot take it now; empty: it can (`unfitness`). Only `send` asks. */
  readonly unfit: readonly string[];
  /** The case's file is open. */
  readonly fileOpen: boolean;
  /** Under 18 or presumed so; left out: not looked up, which the recorder always does. */
  readonly child?: boolean;
  /** Items for which the case holds a value; left out: not looked up (every step but `revise` and `send`). */
  readonly held?: readonly PacketItem[];
  /** Time of the last event of this referral: nothing is stated to have happened before it. */
  readonly notBefore?: Instant | null;
  /** `revise` and `send` with `insteadOf`: that referral came back to this sender, in this case, and waits for another receiver. */
  readonly replaces?: boolean;
}

/** Settings of the house that steps of a referral read. */
export interface ReferralSettings {
  /** Seconds in which a normal referral can be taken back before anybody sees it. */
  readonly recallWindowSeconds: number;
  /** Working days; left out: those of Viet Nam's public offices. */
  readonly calendar?: WorkCalendar;
}

/** Which end of a referral somebody stands at; `system` is the queue. */
export type ReferralEnd = 'sender' | 'receiver' | 'system';

/** The actor with its end, and the tie of its agency to the case (null for a receiver outside it). */
export interface ReferralActor extends ActingActor {
  readonly end: ReferralEnd | null;
  readonly basis: Basis | null;
  /** Null beside a tie: somebody else of the agency is named. */
  readonly scope: Scope | null;
}

/** What happens after a step of a referral, ids and codes only. */
export type ReferralEffect =
  | { readonly name: 'deliverReferral'; readonly notBefore: Instant }
  /** With `about`: nobody was asked yet, so only the sender is told, and only while it is not delivered. */
  | { readonly name: 'escalateReferral'; readonly notBefore: Instant; readonly about?: 'referralOut' }
  | { readonly name: 'lapseReferral'; readonly notBefore: Instant }
  | { readonly name: 'notify'; readonly end: Exclude<ReferralEnd, 'system'>; readonly about: NoticeAbout };

/** What a notice is about: a code that picks the link, never a text. */
export const NOTICE_ABOUT = ['case', 'duty', 'referralIn', 'referralOut', 'breakGlass', 'call', 'silence', 'searchBudget'] as const;
export type NoticeAbout = (typeof NOTICE_ABOUT)[number];

/** What the recorder must write for a referral, or why nothing may be written. */
export type ReferralDecision =
  | {
      readonly ok: true;
      readonly state: ReferralState;
      readonly facts: ReferralFacts;
      readonly at: Instant;
      readonly effects: readonly ReferralEffect[];
      /** Milestones of the case's law; `end` names the agency. */
      readonly milestones: readonly (Omit<Milestone, 'agencyId'> & { readonly end: Exclude<ReferralEnd, 'system'> })[];
      /** C1 values for both ends. */
      readonly record: Readonly<Record<string, unknown>>;
      /** C2 texts for both ends. */
      readonly words: Readonly<Record<string, string>>;
      /** The packet's values are frozen with this event. */
      readonly freezesPacket: boolean;
      readonly fieldNames: readonly string[];
    }
  | { readonly ok: false; readonly refusal: 'policy' }
  | { readonly ok: false; readonly refusal: 'chart'; readonly blockers: readonly Blocker[] }
  | { readonly ok: false; readonly refusal: 'form'; readonly fields: readonly FieldFault[] };

/** States in which a referral is open work of the case: closing waits for it or recalls it. */
export const OPEN_REFERRAL_STATES: readonly ReferralState[] = ['queued', 'offered', 'accepted', 'inService'];

/** True while a referral is open work of its case. */
export function isOpenReferral(state: ReferralState): boolean {
  return OPEN_REFERRAL_STATES.includes(state);
}
