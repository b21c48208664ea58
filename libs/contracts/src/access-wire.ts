import type { Basis, Compartment, GrantKind, Role, Scope, WhyRule } from '@loive/domain';
import type { AgencyView } from './agency.js';
import type { NextStepView } from './next-step.js';
import type { Page } from './page.js';

/** By what a person of an agency that takes part reaches a case; null: somebody else of the agency is named. */
export type ScopeView = Scope;

/** What a right to see rests on: one row of the grants of a case. */
export type SourceKind = GrantKind;

/** The reason behind a right: its kind, the event of the timeline that brought it, and its end. */
export interface AccessSourceView {
  kind: SourceKind;
  /** Place of that event in the timeline. */
  seq: number;
  since: string;
  /** Null: no end is set. */
  until: string | null;
}

/** One compartment, for one person, on one day. */
export interface CompartmentAccessView {
  name: Compartment;
  /** May be opened with a reason. */
  readable: boolean;
  /** Code of the rule that decides it, such as `assignment` or `notNamed`; the web app words it. */
  rule: AccessRule;
  source: AccessSourceView | null;
}

/** Why a compartment is readable (`assignment` to `courtOrder`), or why it is not. */
export type AccessRule = WhyRule;

/** Why somebody may see a case, and what of it, on a day. */
export interface AccessView {
  /** Null for oversight, which asks by id and reads no names. */
  person: { id: string; name: string } | null;
  agency: AgencyView;
  /** Null: they had none on that day. */
  role: Role | null;
  /** The day that was asked for, `YYYY-MM-DD`; null: now. */
  on: string | null;
  /** The tie of the agency to the case; null: none, so nothing is seen. */
  basis: Basis | null;
  scope: ScopeView | null;
  since: string | null;
  until: string | null;
  page: boolean;
  timeline: boolean;
  alias: boolean;
  /** Every compartment in the order of the case page. */
  compartments: CompartmentAccessView[];
}

/** A person or an agency that is kept out of a case because of a conflict of interest. */
export interface SealView {
  id: string;
  person: { id: string; name: string } | null;
  agency: AgencyView | null;
  ground: string;
  since: string;
}

/** A court order that lets somebody in now; `id` is what ends it. */
export interface CourtOrderView {
  id: string;
  /** Whoever is let in. */
  personId: string;
  /** Of whoever is let in. */
  agency: AgencyView;
  compartments: Compartment[];
  since: string;
  until: string;
}

/** What opened single compartments of a case to this reader, and until when. */
export interface GlassView {
  kind: 'breakGlass' | 'courtOrder';
  compartments: Compartment[];
  until: string;
}

/** Body of `POST /api/break-glass`; asks for the password within the last five minutes. */
export interface BreakGlassRequest {
  /** Code of the case, such as `LV-2026-48213`. */
  case: string;
  compartments: Compartment[];
  /** A code of {@link BREAK_GLASS_REASONS}. */
  reason: BreakGlassReason;
  /** Why, in at least 20 characters. */
  text: string;
}

/** Coded reasons for breaking the glass. */
export const BREAK_GLASS_REASONS = ['danger', 'medicalEmergency', 'missingPerson', 'urgentTransfer', 'other'] as const;
export type BreakGlassReason = (typeof BREAK_GLASS_REASONS)[number];

/** What a review of a broken glass found. */
export type BreakGlassFinding = 'justified' | 'unjustified';

/** Body of `POST /api/break-glass/:id/events`; `review` needs `finding` and `text`, `refuse` a `text`. */
export type BreakGlassEvent =
  | { type: 'confirm' }
  | { type: 'refuse'; text?: string }
  | { type: 'review'; finding: BreakGlassFinding; text: string };

/** Which of the broken glasses: one's own, those that wait for a second person, those to be reviewed. */
export type BreakGlassBox = 'mine' | 'toConfirm' | 'toReview';

/** One broken glass: one case, chosen compartments, one person, 60 minutes. */
export interface BreakGlassView {
  id: string;
  /** Code of the case; the page under it opens to whoever broke the glass, while it lasts. */
  code: string;
  state: 'waiting' | 'live' | 'over' | 'refused';
  /** Null for oversight, which reads agency and role only. */
  person: { id: string; name: string } | null;
  agency: AgencyView;
  compartments: Compartment[];
  reason: BreakGlassReason;
  askedAt: string;
  /** Null while it waits for a second person. */
  since: string | null;
  until: string | null;
  /** Shelter, contact, protection or a child: somebody else opened it. */
  twoPeople: boolean;
  /** Last moment for the review; the account of whoever broke the glass pauses after it. Null while nothing was opened. */
  reviewBy: string | null;
  finding: BreakGlassFinding | null;
  /** `confirm`, `refuse`, `review`, as far as this reader may. */
  nextSteps: NextStepView[];
}

/** A page of broken glasses. */
export interface BreakGlassPageView extends Page<BreakGlassView> {
  /** How often this person may still do it in 30 days. */
  left: number;
}

/** What somebody said when they broke the glass, for whoever is to open or review it; null: it does not open any more. */
export interface BreakGlassTextView {
  text: string | null;
}

/** What somebody did when they looked. */
export type ReadPurpose = 'list' | 'page' | 'record' | 'reveal' | 'audit' | 'referral' | 'refer' | 'breakGlass';

/** One look into a case. */
export interface ReadView {
  at: string;
  /** Null for readers who are shown agency and role only. */
  person: { id: string; name: string } | null;
  agency: AgencyView;
  role: Role;
  purpose: ReadPurpose;
  /** What was opened, for a look into masked compartments. */
  compartments: Compartment[];
}

/** A page of looks, newest first. */
export type ReadPageView = Page<ReadView>;
