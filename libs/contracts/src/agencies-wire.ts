import type { SuccessionKind, WhoAnswers } from '@loive/domain';
import type { AgencyView } from './agency.js';

/** Why no agency is named. */
export const NOT_NAMED_REASONS = ['noTextNamesOwner', 'beforeRegister', 'seatUnknown', 'noAgency', 'several', 'severalPlaces'] as const satisfies readonly NonNullable<WhoAnswers['reason']>[];
/** One of the reasons. */
export type NotNamedReason = (typeof NOT_NAMED_REASONS)[number];

/** A kind of agency and, where one may be named, the agency. */
export interface TypeAndAgencyView {
  agencyType: string;
  agency: AgencyView | null;
}

/** One agency's work handed on to another, from a day on. */
export interface SuccessionView {
  predecessor: AgencyView;
  successor: AgencyView;
  kind: SuccessionKind;
  /** First day of the successor in its place. */
  from: string;
  citation: string;
  verified: boolean;
}

/** Answer of `GET /api/law/responsible`. */
export interface ResponsibleView {
  duty: string;
  on: string;
  /** No text names anybody: a person must. */
  unresolved: boolean;
  agencyType: string | null;
  agency: AgencyView | null;
  /** Others that may do it too, by the same text. */
  also: TypeAndAgencyView[];
  citation: string;
  verified: boolean;
  /** Why no agency is named; null where one is. */
  reason: NotNamedReason | null;
  why: { readonly vi: string; readonly en: string } | null;
  candidates: TypeAndAgencyView[];
  /** Places that bear the name, where it is not one. */
  places: { id: string | null; name: string; province: string | null }[];
  /** The handings-on by which the agency came to answer. */
  through: SuccessionView[];
}

/** Who stands for an ended agency, and by which steps. */
export interface InheritorView {
  agency: AgencyView;
  through: SuccessionView[];
}

/** An agency under the name of its days. */
export interface FoundAgencyView {
  agency: AgencyView;
  from: string;
  to: string | null;
  /** Whether it stood on the day asked for. */
  there: boolean;
  /** Everybody who stands for it since; never a choice among them. */
  became: InheritorView[];
}

/** A duty of an ended kind of agency, and who has it on the day asked for. */
export interface PassedOnView {
  duty: string;
  /** Last day of the old kind. */
  until: string;
  /** Null: no text names anybody. */
  agencyType: string | null;
  candidates: string[];
  citation: string;
  verified: boolean;
  why: { readonly vi: string; readonly en: string } | null;
}

/** A kind of agency that ended, or of which the register names none on the day. */
export interface FoundTypeView {
  agencyType: string;
  name: { readonly vi: string; readonly en: string };
  /** Whether the kind stood on the day asked for: the register names none of it. */
  there: boolean;
  passedOn: PassedOnView[];
}

/** Answer of `GET /api/law/agencies`. */
export interface FoundAgenciesView {
  items: FoundAgencyView[];
  types: FoundTypeView[];
  /** Other names hold the words too. */
  more: boolean;
}

/** What a head does about the step that passes an ended agency's open work on. */
export const SUCCESSION_EVENT_TYPES = ['ask', 'confirm', 'refuse'] as const;
/** One of them. */
export type SuccessionEventType = (typeof SUCCESSION_EVENT_TYPES)[number];

/** Most cases for which one step of a succession chooses an agency. */
export const SUCCESSION_CHOICES = 200;

/** Where a step stands: it waits for a second head, its cases move, or all of them have. */
export const SUCCESSION_STATES = ['asked', 'refused', 'running', 'done'] as const;
/** One of them. */
export type SuccessionState = (typeof SUCCESSION_STATES)[number];

/** Why an event of a succession is refused with `blocked`. */
export const SUCCESSION_BLOCKERS = [
  /** Somebody has asked already. */
  'stepWaits',
  /** The step that was read waits no longer. */
  'stepDecided',
  /** Whoever asked cannot confirm. */
  'secondHead',
  /** Both heads are of the agency that ended: one of an agency that took over must be among the two. */
  'headOfSuccessor',
  /** Whoever asked is no head any more: ask anew. */
  'askerGone',
  /** Of the two one made the account of the other. */
  'madeByTheOther',
  /** Cases of the step before were given up by the queue and stand still. */
  'stoppedBefore',
  /** Nothing of the agency is open and can move. */
  'nothingToMove',
] as const;
/** One of them. */
export type SuccessionBlocker = (typeof SUCCESSION_BLOCKERS)[number];

/** The agency that a person chose for one case. */
export interface SuccessionChoice {
  caseId: string;
  toAgencyId: string;
}

/** Body of `POST /api/agencies/{id}/succession`. */
export interface SuccessionBody {
  type: SuccessionEventType;
  /** With `ask`. */
  choices?: SuccessionChoice[];
  /** With `confirm` and `refuse`: the step that was read. */
  stepId?: string;
}

/** What would move now. */
export interface SuccessionCountsView {
  cases: number;
  owned: number;
  takingPart: number;
  /** Cases in which somebody of the agency is named; the successor names anew. */
  named: number;
  duties: number;
  referralsSent: number;
  referralsReceived: number;
  /** Cases that wait for somebody to choose among the successors. */
  toChoose: number;
  /** Cases out of which either agency is sealed: they stay until the seal is looked at. */
  sealed: number;
}

/** A case for which somebody must choose. */
export interface CaseToChooseView {
  id: string;
  code: string;
  /** Name of the place; null: none is known. */
  place: string | null;
}

/** A step and how far it has come. */
export interface SuccessionStepView {
  id: string;
  state: SuccessionState;
  askedBy: { id: string; name: string };
  askedAt: string;
  decidedBy: { id: string; name: string } | null;
  decidedAt: string | null;
  /** The reader asked for it. */
  mine: boolean;
  cases: number;
  moved: number;
  /** Cases of the step that stayed where they were, with what is said of them in the counts. */
  stayed: number;
  /** Messages that were given up: the operator looks at them. */
  stopped: number;
}

/** An ended agency with what is still open of it, for the heads at either end. */
export interface SuccessionOfView {
  agency: AgencyView;
  /** First and last day of the agency. */
  from: string;
  to: string | null;
  became: InheritorView[];
  counts: SuccessionCountsView;
  /** For the heads of the agency itself; else empty. */
  toChoose: CaseToChooseView[];
  /** The latest step; null: none was asked for. */
  step: SuccessionStepView | null;
  /** What the reader may do now. */
  may: SuccessionEventType[];
}

/** Answer of `GET /api/agencies/successions`. */
export interface SuccessionsView {
  items: SuccessionOfView[];
}
