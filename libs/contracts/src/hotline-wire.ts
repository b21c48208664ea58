import type { CallBackRule, CallEventType, CallKind, CallState, CallerKind, HandOnMeans, NumberReason } from '@loive/domain';
import type { AgencyView } from './agency.js';
import type { NamedPersonView } from './people-wire.js';

/** To whom a call was passed on, when, and how word reached them. */
export interface HandOnView {
  agency: AgencyView;
  at: string;
  means: HandOnMeans;
}

/** A call in the log of the hotline. Oversight reads kind, times and receivers; everything else is null for it. Instants are ISO 8601 in UTC. */
export interface CallRowView {
  id: string;
  version: number;
  at: string;
  kind: CallKind;
  state: CallState;
  caller: CallerKind | null;
  language: string | null;
  placeId: string | null;
  /** How many calls came from the same number in the thirty days before this one; null: no number, or no longer known. */
  repeats: number | null;
  handedOn: HandOnView[];
  /** The case that it became. */
  caseId: string | null;
}

/** A step taken with a call, as its hotline sees it. */
export interface CallStepView {
  seq: number;
  type: CallEventType;
  at: string;
  person: NamedPersonView;
  kind: CallKind | null;
  agency: AgencyView | null;
  reason: NumberReason | null;
}

/** A call with what was told, for those who work on it. */
export interface CallView extends CallRowView {
  callBack: CallBackRule;
  hasNumber: boolean;
  /** Code of the recording, which is kept elsewhere. */
  recording: string | null;
  /** Null: nothing was told, or it is {@link CallView.erased}. */
  told: string | null;
  /** What was told, if anything was, is there no more: it went with the case. */
  erased: boolean;
  safeContact: string | null;
  steps: CallStepView[];
  /** Only in the answer to the step that shows it. */
  number: string | null;
}

/** What the hotline told an agency; `told` on its own page alone. */
export interface ToldView {
  id: string;
  at: string;
  from: AgencyView;
  kind: CallKind;
  placeId: string | null;
  means: HandOnMeans;
  told: string | null;
  /** The case that was opened from it, for whoever reads that too. */
  caseId: string | null;
}
