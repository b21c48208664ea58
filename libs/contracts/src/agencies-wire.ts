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

/** A kind of agency that ended. */
export interface EndedTypeView {
  agencyType: string;
  name: { readonly vi: string; readonly en: string };
  passedOn: PassedOnView[];
}

/** Answer of `GET /api/law/agencies`. */
export interface FoundAgenciesView {
  items: FoundAgencyView[];
  types: EndedTypeView[];
  /** Other names hold the words too. */
  more: boolean;
}
