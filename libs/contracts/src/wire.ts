import type { Basis, Compartment, Phase, Role, Rung, Stage } from '@loive/domain';
import type { CourtOrderView, GlassView, ScopeView, SealView } from './access-wire.js';
import type { AgencyView } from './agency.js';
import type { BlockerView, NextStepView } from './next-step.js';
import type { Page } from './page.js';
import type { ReferralRowView } from './referral-row.js';
import type { ProblemCode } from './codes.js';

/** Somebody of the reader's own agency, for handing a case to. */
export interface ColleagueView {
  id: string;
  name: string;
  role: Role;
}

/** Answer of `POST /api/session` and `GET /api/me`. */
export interface SessionView {
  user: { id: string; username: string; name: string };
  agency: AgencyView;
  role: Role;
  /** Packed CASL rules: the web app hides by them, the API decides. */
  rules: unknown[];
  csrf: string;
  /** The first password still stands: until it is replaced nothing else is answered. */
  passwordDue?: boolean;
}

/** A statutory or operational duty of one case. Instants are ISO 8601 in UTC. */
export interface DutyView {
  id: string;
  /** Null for a receiver, who sees its own duties and not the case. */
  caseId: string | null;
  pathway: string;
  /** Id of the step in the law data, such as `self_report.notify_health`. */
  step: string;
  kind: 'duty' | 'record';
  state: 'open' | 'met' | 'ended' | 'notApplicable';
  ownerType: string;
  owner: AgencyView | null;
  /** Why no text names an agency; it stays when a person names one. */
  unresolved: string | null;
  /** Kinds of body that the text names; of one that acts jointly the first leads. */
  ownerTypes: string[];
  /** Agencies that act together with the owner. */
  with: AgencyView[];
  /** When its clock began. */
  openedAt: string;
  /** Null: the text gives no limit. */
  dueAt: string | null;
  /** True where the text says "at once" and `dueAt` is a target of the house. */
  operationalTarget: boolean;
  /** The limit before anybody paused or extended its clock. */
  lawDueAt: string | null;
  /** Its clock stands still. */
  paused: { since: string; ground: string | null } | null;
  /** A later end that waits for a second person. */
  extensionAsked: { until: string; ground: string; at: string; agency: AgencyView; mine: boolean } | null;
  metAt: string | null;
  citation: string;
  verified: boolean;
  blocksClosing: boolean;
  /** Case events that meet it; empty: completed by hand. */
  metBy: string[];
}

/** A line of the duty board: a duty with what lists tell of its case. */
export interface DutyLineView extends DutyView {
  /** Code and alias of the case; null for the receiver of a referral. */
  code: string | null;
  alias: string | null;
  /** Code of the referral that it came with, for its receiver. */
  referralCode: string | null;
  /** Who is named for the case in the agency. */
  assignee: { id: string; name: string } | null;
  /** On which rung of its ladder somebody was told last that its limit has passed, and when. */
  told: { rung: Rung; at: string } | null;
}

/** A page of the duty board; counts are of the desk or agency that was asked for, 100 standing for more than 99. */
export interface DutyBoardView extends Page<DutyLineView> {
  counts: { overdue: number; today: number; threeDays: number };
}

/** An agency that takes part in a case, and why. */
export interface ParticipantView {
  agency: AgencyView;
  basis: Basis;
  since: string;
  until: string | null;
  /** Who is named in the reader's own agency; null for other agencies, and where nobody is. */
  assignee: { id: string; name: string } | null;
}

/** A row of the worklist. */
export interface CaseRowView {
  id: string;
  code: string;
  /** Null for readers who may not see it. */
  alias: string | null;
  phase: Phase;
  stage: Stage;
  status: 'open' | 'closed';
  presumedChild: boolean;
  owner: AgencyView;
  assignee: { id: string; name: string } | null;
  nextDuty: { step: string; dueAt: string | null; owner: AgencyView | null } | null;
  updatedAt: string;
}

/** A masked compartment: that it exists, which fields it holds, never a value. */
export interface CompartmentView {
  name: Compartment;
  /** Names of the fields that hold something. */
  fields: string[];
  masked: boolean;
}

/** Values that one event put into a compartment. */
export interface CompartmentEntryView {
  seq: number;
  at: string;
  agency: AgencyView;
  fields: Record<string, unknown>;
  /** False: the values are not those that the chain vouches for. */
  intact: boolean;
  /** True: they could not be read; `fields` is empty. */
  unreadable?: boolean;
}

/** A masked compartment opened with a reason; the web app masks it again at `until`. */
export interface RevealView {
  compartment: Compartment;
  /** With `contact`: how this person can be reached safely, the newest of each; to be read before any number. */
  first: { safeContact: string | null; safeTimes: string | null } | null;
  /** Newest first. */
  entries: CompartmentEntryView[];
  until: string;
  /** The case's version after the look, which is itself an event. */
  version: number;
}

/** What the law lets somebody do on a case now; never a duty. */
export interface OptionView {
  /** Id of the step in the law data. */
  step: string;
  /** The referral for which it is offered; null: for the case. */
  referralId: string | null;
  /** The duty whose limit it changes. */
  replaces: string | null;
  /** The condition that it needs and that nobody answered: taking it says that it holds. */
  dependsOn: string | null;
  /** Last instant to use it; null: the text gives none. */
  until: string | null;
  citation: string;
  verified: boolean;
}

/** The case page. */
export interface CaseView {
  id: string;
  code: string;
  version: number;
  chartVersion: number;
  phase: Phase;
  stage: Stage;
  status: 'open' | 'closed';
  alias: string | null;
  openedAt: string;
  updatedAt: string;
  owner: AgencyView;
  assignee: { id: string; name: string } | null;
  /** The tie of the reader's agency to the case; null: only the glass opens it. */
  basis: Basis | null;
  /** By what the reader reaches it; null: only the glass. */
  scope: ScopeView | null;
  /** Compartments that were opened to this reader for a time. */
  glass: GlassView | null;
  /** The stricter tier: masked compartments need somebody who is named. */
  child: boolean;
  /** Compartments that this reader may put something into. */
  writable: Compartment[];
  /** What was said was destroyed; stage and timeline are left. */
  erased: boolean;
  /** Who is kept out, for those who may change it; empty for all others. */
  seals: SealView[];
  /** Court orders that let somebody in now, for those who may end them; empty for all others. */
  courtOrders: CourtOrderView[];
  facts: Record<string, unknown>;
  compartments: CompartmentView[];
  duties: DutyView[];
  /** For those who may record that one was used; empty for all others. */
  options: OptionView[];
  participants: ParticipantView[];
  /** Referrals of the case that this reader's agency stands at an end of; all of them for the owner. */
  referrals: ReferralRowView[];
  nextSteps: NextStepView[];
}

/** One event of the chain as this reader may see it. */
export interface TimelineEventView {
  seq: number;
  type: string;
  /** Time that the recorder stated. */
  at: string;
  /** Time of the database, which orders events. */
  recordedAt: string;
  agency: AgencyView;
  /** `system`: the queue delivered it or let it lapse. */
  role: Role | 'system';
  /** Null for readers who see roles only. */
  person: { id: string; name: string } | null;
  /** Names of the fields the event set; values stand elsewhere. */
  fieldNames: string[];
  /** Permitted values; null: not for this reader. */
  record: Record<string, unknown> | null;
  commits: Record<string, string>;
  hash: string;
  prev: string;
}

/** Answer of the chain check; `recordsGone`, of an erased case: events whose records were destroyed. */
export type VerificationView =
  | { ok: true; events: number; head: string; recordsGone?: number }
  | { ok: false; events: number; head: string; firstBad: { seq: number; reason: string } };

/** Why a field was refused: a code the web app words. */
export interface FieldProblem {
  path: string;
  code: string;
  /** Last moment that would be taken, ISO 8601. */
  latest?: string;
}

/** `application/problem+json` after RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  /** Request id to quote. */
  instance: string;
  blockers?: BlockerView[];
  fields?: FieldProblem[];
  /** With 412: the present version and what happened since. */
  version?: number;
  since?: { type: string; at: string; agency: AgencyView }[];
}
