import type { Grant } from '../access/grant.js';
import type { Actor, CaseActor, Compartment, Role } from '../access/roles.js';
import type { CalendarDate, Instant } from '../law/calendar/calendar-date.js';
import type { StandingSheet } from '../law/rights-sheets/rights-sheets.js';
import type { CloseOutcome, Correctable, MeasureKind } from './codes.js';
import type { Rescue } from '../rescue/rescue.js';
import type { FieldFault } from './form/fault.js';
import type { ProceedingsLink } from './proceedings.js';
import type { Effect } from '../effects.js';
import type { Fields, PayloadOf } from './field.js';
import { ACCESS_FIELDS } from './payloads/access.js';
import { FILE_FIELDS } from './payloads/file.js';
import { HELP_FIELDS } from './payloads/help.js';
import { LAW_FIELDS } from './payloads/law.js';
import { OPENING_FIELDS } from './payloads/opening.js';
import { RECEIPT_FIELDS } from './payloads/receipt.js';
import { STATUS_FIELDS } from './payloads/status.js';
import type { Stage } from './stage.js';

/** The version of the chart; a change comes with a map of running cases. */
export const CHART_VERSION = 3;

/** The fields of every event, with class and compartment: the one home of what may be recorded. */
export const EVENT_FIELDS = {
  ...RECEIPT_FIELDS,
  ...STATUS_FIELDS,
  ...HELP_FIELDS,
  ...LAW_FIELDS,
  ...FILE_FIELDS,
  ...ACCESS_FIELDS,
} as const;

export { OPENING_FIELDS };

/** Name of an event of the case, as clients send it. */
export type CaseEventType = keyof typeof EVENT_FIELDS;
/** Every event name, in the order of the regions. */
export const CASE_EVENT_TYPES = Object.keys(EVENT_FIELDS) as readonly CaseEventType[];

/** What only the system records, when somebody leaves their agency or an agency ends. */
export const SYSTEM_EVENT_TYPES: readonly CaseEventType[] = ['endAssignment', 'reassign', 'succeedAgency'];
/** Steps of break-glass: they need no tie to the case and have a way in of their own. */
export const GLASS_EVENT_TYPES: readonly CaseEventType[] = ['breakGlass', 'confirmBreakGlass', 'refuseBreakGlass', 'reviewBreakGlass'];
/** Events that a case page may offer. */
export const PAGE_EVENT_TYPES: readonly CaseEventType[] = CASE_EVENT_TYPES.filter(
  (type) => !SYSTEM_EVENT_TYPES.includes(type) && !GLASS_EVENT_TYPES.includes(type),
);

/** Fields of the event named `type`. */
export function fieldsOf(type: CaseEventType): Fields {
  return EVENT_FIELDS[type];
}

/** What a case is opened with (`POST /api/cases`). */
export type OpeningPayload = PayloadOf<typeof OPENING_FIELDS>;

/** Beside the payload: when it happened (left out: now) and a free remark, which goes to a compartment. */
export interface Stamp {
  readonly at?: Instant;
  readonly note?: string;
}

/** The event named `T`. */
export type CaseEventOf<T extends CaseEventType> = { readonly type: T } & PayloadOf<(typeof EVENT_FIELDS)[T]> & Stamp;
/** Any event of the case, told apart by `type`. */
export type CaseEvent = { [T in CaseEventType]: CaseEventOf<T> }[CaseEventType];

/** One measure of protection in the register of the case; its order and place are in the compartment. */
export interface Measure {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly state: 'requested' | 'inForce' | 'refused' | 'ended';
}

/** One consent; withdrawn ones stay. */
export interface Consent {
  readonly id: string;
  readonly purpose: string;
  readonly receiver: string;
  readonly giver: 'person' | 'representative' | 'childAndRepresentative';
  readonly on: CalendarDate;
  readonly withdrawnOn: CalendarDate | null;
}

/** Facts of a case, folded from its events: C0 and C1 only, never a name, a birth date or a text. */
export interface CaseFacts {
  readonly channel: string;
  readonly receivedAt: Instant;
  readonly placeId: string | null;
  readonly safety: 'safe' | 'unsafe' | 'unknown';
  readonly language: string;
  readonly nationality: string;

  /** The thresholds as last answered. The birth date is in a compartment, so a birthday changes nothing until it is recorded. */
  readonly childU16: boolean;
  readonly minorU18: boolean;
  readonly presumedChild: boolean;
  /**
   * The latest day of birth that the age at receipt leaves: from it on the person was surely born. Null, or left out of what
   * was folded before it was kept: not told, as of a child, and once a birth date was recorded later.
   */
  readonly bornBy?: CalendarDate | null;
  /** An assessment with a document stands behind the thresholds. */
  readonly ageDocumented: boolean;
  readonly guardian: string | null;
  readonly familySuspected: boolean;

  /** The rescue of several people that this one was freed in: the shared facts, copied. Left out: none. */
  readonly rescue?: Rescue;

  /** Where the person is, and which agency answers for them; null: none. */
  readonly custody: string | null;
  readonly custodyAgencyId: string | null;
  readonly handOverTo: string | null;

  readonly choice: 'yes' | 'no' | 'undecided' | null;
  readonly rightsInformed: boolean;
  readonly interviews: number;
  /** The last interview kept every condition, or says why not. */
  readonly interviewSound: boolean;

  readonly finding: 'signs' | 'noSigns' | null;
  /** A proving document entered by one person and not yet by a second. */
  readonly proof: { readonly kind: string; readonly date: CalendarDate; readonly by: string } | null;
  /** By the recorder's clock: a stated time would let the limit pass at once. */
  readonly identificationRequestedAt: Instant | null;
  readonly identificationRequestedBy: string | null;
  readonly identificationExtended: boolean;
  readonly proposal: { readonly result: 'victim' | 'notVictim'; readonly authority: string; readonly by: string } | null;
  /** Day of the positive result: it selects the support regime (Law 53/2024/QH15 art. 63). */
  readonly identifiedOn: CalendarDate | null;
  readonly proceedingsStage: string | null;
  /** Left out of what was folded before links were kept. */
  readonly proceedings?: readonly ProceedingsLink[];

  readonly riskLevel: 'low' | 'medium' | 'high' | 'imminent' | null;
  readonly riskReviewOn: CalendarDate | null;
  readonly measures: readonly Measure[];

  readonly needsAssessed: boolean;
  readonly supportKinds: readonly string[];
  readonly deliveries: number;
  /** Follow-up contacts that reached the person. */
  readonly contacts: number;

  readonly consents: readonly Consent[];
  /** Who recorded a correctable fact: only they, or a supervisor, correct it. */
  readonly recordedBy: Readonly<Partial<Record<Correctable, string>>>;

  readonly mergeProposal: { readonly intoCaseId: string; readonly by: string } | null;
  readonly unmergeProposal: { readonly by: string } | null;
  readonly closing: { readonly outcome: CloseOutcome | 'merged'; readonly on: CalendarDate; readonly intoCaseId: string | null } | null;

  /** Nothing may be erased; `liftBy`: one person asked to lift it and a second has not yet. */
  readonly hold: { readonly ground: string; readonly on: CalendarDate; readonly by: string; readonly liftBy: string | null } | null;
  /** Proposed while `on` is null, done from that day on. */
  readonly erasure: { readonly ground: string; readonly by: string; readonly on: CalendarDate | null } | null;
  /** A seal, or with `sealId` the lifting of one, that a second person has not confirmed. For the owner's supervisors alone. */
  readonly sealing: { readonly personId: string | null; readonly agencyId: string | null; readonly sealId: string | null; readonly by: string } | null;
  /** A court order that a second person has not confirmed. For the owner's supervisors alone. */
  readonly admission: { readonly personId: string; readonly compartments: readonly Compartment[]; readonly until: Instant; readonly by: string } | null;
}

/** Counts that the recorder reads from rows under the lock of the case. */
export interface OpenWork {
  /** Open duties that are verified, of kind `duty`, with a condition that is true or none. */
  readonly blockingDuties: number;
  readonly openReferrals: number;
  /** Agency types that own the blocking duties: the `who` of the blocker `noBlockingDuty`. */
  readonly blockingOwnerTypes?: readonly string[];
}

/** Everything the rules need to know of a case. */
export interface CaseSnapshot {
  readonly stage: Stage;
  readonly facts: CaseFacts;
  readonly openWork: OpenWork;
  /**
   * Whether number and issuer of a second `recordProof` are those of the first (`sameProof`). The first stands in
   * a compartment, so the recorder says it, under the lock; null or left out: there is no first, or it cannot be read.
   */
  readonly proofMatches?: boolean | null;
  /**
   * The birth date as it lies sealed; null: none is recorded. The recorder looks where `asksForBirth` says so, for an actor
   * who may open it. Left out: not looked up, and what needs it is refused.
   */
  readonly bornOn?: CalendarDate | null;
  /** The adult of the file that this one is merged into refused. Left out: not looked up, or merged into none. */
  readonly headRefuses?: boolean;
  /** Grants of the case, ended ones too; the recorder gives them under the lock. Left out: none is known, and steps that ask for one are refused. */
  readonly grants?: readonly Grant[];
  /** Seals that are not lifted; left out: none. */
  readonly seals?: readonly LiveSeal[];
  /** When this actor broke the glass in the last 30 days, in any case. Left out: not looked up, and breaking it is refused. */
  readonly glassBroken?: readonly Instant[];
  /** Sheets of rights that were loaded and stand; the recorder reads them where rights are told in writing. Left out: those of the house alone. */
  readonly rightsSheets?: readonly StandingSheet[];
}

/** A seal of the case as the rules see it. */
export interface LiveSeal {
  readonly id: string;
  readonly personId: string | null;
  readonly agencyId: string | null;
}

/** Why a step is blocked, and which role in which agency types can clear it; never a person. */
export interface Blocker {
  readonly code: string;
  readonly who: readonly { readonly role: Role; readonly agencyTypes: readonly string[] }[];
}

/** A moment the law counts from, set by an event; `agencyId` is the agency it happened at or reached. */
export interface Milestone {
  readonly name: string;
  readonly at: Instant;
  readonly agencyId: string;
  /** The referral whose event set it. */
  readonly referralId?: string;
}

/** What the recorder must write, or why nothing may be written. */
export type Decision =
  | {
      readonly ok: true;
      readonly stage: Stage;
      readonly facts: CaseFacts;
      /** When it happened, as stated; `now` when left out. */
      readonly at: Instant;
      readonly effects: readonly Effect[];
      readonly milestones: readonly Milestone[];
      /** C0 and C1 values, kept beside the timeline. */
      readonly record: Readonly<Record<string, unknown>>;
      /** C2 and C3 values by compartment; the timeline keeps commitments to them. */
      readonly compartments: Readonly<Partial<Record<Compartment, Readonly<Record<string, unknown>>>>>;
      /** Names of all fields the event set. */
      readonly fieldNames: readonly string[];
    }
  | { readonly ok: false; readonly refusal: 'policy' }
  | { readonly ok: false; readonly refusal: 'chart'; readonly blockers: readonly Blocker[] }
  | { readonly ok: false; readonly refusal: 'form'; readonly fields: readonly FieldFault[] };

/** One event this actor might record: whether it may be now, and if not, why and who can help. */
export interface NextStep {
  readonly type: CaseEventType;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
  /** Kinds of the event that are open now, where it has kinds (an outcome, an answer). */
  readonly outcomes?: readonly string[];
  /** Kinds that are closed now, and why. */
  readonly closedOutcomes?: Readonly<Record<string, readonly Blocker[]>>;
}

export type { Actor, CaseActor };
