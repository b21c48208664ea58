import type { Rung } from '@loive/domain';
import type { AgencyView } from './agency.js';
import type { TimelineEventView } from './wire.js';
import type { Page } from './page.js';

/** That a duty stayed silent past its limit was told to somebody; no event of the chain. Instants are ISO 8601 in UTC. */
export interface DutyRungView {
  dutyId: string;
  step: string;
  rung: Rung;
  /** The limit that had passed; one that moved has a ladder of its own. */
  dueAt: string;
  at: string;
  /** Where it was told. */
  agencies: AgencyView[];
  /** Why nobody was told: nobody holds the office, or the province has no such body. */
  nobody: 'noHolder' | 'noSteeringBody' | null;
}

/** A page of a timeline. */
export interface TimelineView extends Page<TimelineEventView> {
  /** Whom the silence of the case’s duties was told to, oldest first; the same on every page. */
  rungs: DutyRungView[];
}

/** How many duties an agency leaves silent past its head, by their step; for the steering body of its province. */
export interface SilentDutiesView {
  agency: AgencyView;
  /** Duties of other steps, of each fewer than five; `count` is null where they are fewer than five together. Null: there are none. */
  others: { count: number | null } | null;
  /** Steps of which at least five duties are silent. */
  steps: {
    step: string;
    count: number;
    /** The law's day (YYYY-MM-DD) on which the oldest of them was told. */
    since: string;
  }[];
}
