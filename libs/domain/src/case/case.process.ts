import type { Actor, CaseActor } from '../access/roles.js';
import type { Instant } from '../law/calendar-date.js';
import type { CaseEvent, CaseSnapshot, Decision, OpeningPayload } from './case.js';

/** Opens a case: form rules, first stage and facts, milestone `report_received`. Refuses by policy or form. */
export function openCase(payload: OpeningPayload, actor: Actor, now: Instant): Decision {
  void payload, actor, now;
  throw new Error('openCase is not written yet');
}

/** Applies one event: policy, form, chart, folding. Pure; `now` is the recorder's clock. */
export function decide(snapshot: CaseSnapshot, actor: CaseActor, event: CaseEvent, now: Instant): Decision {
  void snapshot, actor, event, now;
  throw new Error('decide is not written yet');
}
