import type { AgeStatus, AtOnceTarget, ReportPeriod } from '@loive/domain';
import type { AgencyView } from './agency.js';
import type { LawText } from './entitlements-wire.js';

/** Both thresholds of an age on a day. */
export type AgeView = AgeStatus;

/** Answer of `GET /api/law/at-once`: what the house set, in the order of time. */
export interface AtOnceView {
  items: AtOnceTarget[];
  next: null;
}

/** What a report covers and when it is due. */
export interface ReportView {
  calendar: string;
  period: ReportPeriod;
  year: number;
  /** First and last day covered; null: the calendar does not say. */
  from: string | null;
  to: string | null;
  /** The last day on which it is in time. */
  lastDay: string;
  name: LawText;
  recipient: LawText;
  citation: string;
  /** False: read in no text for that year. */
  verified: boolean;
}

/** A duty of a case that does not exist yet. */
export interface PreviewedDutyView {
  pathway: string;
  step: string;
  kind: 'duty' | 'record';
  ownerType: string;
  /** Null: no agency may be named; `unresolved` says why. */
  owner: AgencyView | null;
  unresolved: string | null;
  with: AgencyView[];
  /** When its clock begins; null: not yet. */
  openedAt: string | null;
  dueAt: string | null;
  operationalTarget: boolean;
  citation: string;
  verified: boolean;
  blocksClosing: boolean;
  metBy: string[];
  /** Milestone that it waits for; null: it runs from the start. */
  waitsFor: string | null;
  /** Condition that nobody answered yet. */
  dependsOn: string | null;
}

/** The duties that a case would have. */
export interface DutyPreviewView {
  items: PreviewedDutyView[];
  next: null;
  /** Why no pathway of the channel is kept for that day; null: one is. */
  gap: LawText | null;
}
