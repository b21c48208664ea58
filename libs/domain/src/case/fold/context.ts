import type { ActingCaseActor } from '../../access/roles.js';
import type { Instant } from '../../law/calendar/calendar-date.js';
import type { Stage } from '../stage.js';

/** What a fold may use beside the facts and the event. */
export interface FoldContext {
  readonly actor: ActingCaseActor;
  /** When it happened. */
  readonly at: Instant;
  /** The recorder's clock. */
  readonly now: Instant;
  readonly before: Stage;
  readonly after: Stage;
}
