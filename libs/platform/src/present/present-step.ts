import type { BlockerView, NextStepView } from '@loive/contracts';
import type { Blocker } from '@loive/domain';
import { blockerView } from '../problem/refusals.js';

/** One event that somebody might record now, of a case or of a referral. */
export interface Step {
  readonly type: string;
  readonly allowed: boolean;
  readonly blockers: readonly Blocker[];
  readonly outcomes?: readonly string[];
  readonly closedOutcomes?: Readonly<Record<string, readonly Blocker[]>>;
}

/** A next step as the wire shows it. */
export function presentStep({ type, allowed, blockers, outcomes, closedOutcomes }: Step): NextStepView {
  return {
    type,
    allowed,
    blockers: blockers.map(blockerView),
    ...(outcomes === undefined ? {} : { variants: [...outcomes] }),
    ...(closedOutcomes === undefined ? {} : { closedVariants: mapped(closedOutcomes) }),
  };
}

function mapped(closed: Readonly<Record<string, readonly Blocker[]>>): Record<string, BlockerView[]> {
  return Object.fromEntries(Object.entries(closed).map(([kind, blockers]) => [kind, blockers.map(blockerView)]));
}
