import type { AgencyView } from './agency.js';
import type { CaseRowView } from './wire.js';

/** A rescue of several people, for the agency that recorded it. */
export interface RescueRowView {
  id: string;
  at: string;
  placeId: string | null;
  /** Agency that freed them. */
  rescuer: AgencyView;
  /** As counted on the spot. */
  people: number;
  /** How many of them have a case that this reader may list. */
  opened: number;
  createdAt: string;
}

/** The same with those of its cases that this reader may list. */
export interface RescueView extends RescueRowView {
  cases: { number: number; case: CaseRowView }[];
}

/** Which case each row of a request became; sent again, rows that have one keep it and are marked `again`. */
export interface RescueCasesView {
  rows: { row: number; id: string; code: string; again: boolean }[];
}
