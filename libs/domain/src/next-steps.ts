import type { CaseActor } from './access/roles.js';
import type { CaseSnapshot, NextStep } from './case/case.js';
import type { Instant } from './law/calendar-date.js';

/** Every event this actor's role may record on this case: open now, or blocked and by what. `now` decides time limits. */
export function nextSteps(snapshot: CaseSnapshot, actor: CaseActor, now: Instant): readonly NextStep[] {
  void snapshot, actor, now;
  throw new Error('nextSteps is not written yet');
}
