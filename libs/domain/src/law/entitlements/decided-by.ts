import type { AgencyType } from '../agencies/agency-types.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { responsibilityOn } from '../agencies/responsibilities.js';
import type { Entitlement } from './entitlements.js';
import { APPLIED_FOR, type SupportKind } from './kinds.js';
import type { RegimeId } from './regimes.js';

/** Who decides an application for schooling, vocational support or the hardship allowance. */
export interface SupportDecider {
  /** Null: no text names one on that day; a person must. */
  readonly type: AgencyType | null;
  readonly candidates: readonly AgencyType[];
  readonly citation: string;
  readonly verified: boolean;
}

const isAppliedFor = (kind: SupportKind): boolean => APPLIED_FOR.some((applied) => applied === kind);

/** Whether a person may apply: only then does it matter who decides. */
export const mayApply = (kinds: readonly Pick<Entitlement, 'kind' | 'state'>[]): boolean => kinds.some(({ kind, state }) => state !== 'notOffered' && isAppliedFor(kind));

/**
 * Who decides on a day. The older regime names the chair of the district, whose office ended with the districts: what
 * is decided under it since then needs a person to say who decides, and the authority of the newer regime is proposed.
 */
export function deciderOf(regime: RegimeId, on: CalendarDate): SupportDecider {
  const { type, citation, verified, candidates = [] } = responsibilityOn(regime === 'REGIME_2011' ? 'supportDecisionKept' : 'supportDecision', on);
  return { type, candidates, citation, verified };
}
