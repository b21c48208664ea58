import type { CalendarDate } from '../calendar/calendar-date.js';
import type { InBoth } from './kinds.js';

/** First day of the 2024 regime: whoever is identified on it or later falls to it. */
export const REGIME_CUT = '2025-07-01';

/** A regime of support. */
export interface SupportRegime extends InBoth {
  readonly from: CalendarDate;
  /** Last day on which an identification led to it; whoever was identified by then keeps it. */
  readonly to: CalendarDate | null;
  readonly citation: string;
  readonly verified: boolean;
}

/** Both regimes run side by side: the older one for those identified before the cut (Law 53/2024/QH15 art. 63). */
export const SUPPORT_REGIMES = {
  REGIME_2011: {
    vi: 'Chế độ theo Luật năm 2011',
    en: 'Regime of the 2011 law',
    from: '2012-01-01',
    to: '2025-06-30',
    citation: 'Law 66/2011/QH12 arts 32-39; Decree 09/2013/NĐ-CP arts 19-24',
    verified: true,
  },
  REGIME_2024: {
    vi: 'Chế độ theo Luật năm 2024',
    en: 'Regime of the 2024 law',
    from: REGIME_CUT,
    to: null,
    citation: 'Law 53/2024/QH15 arts 37-47; Decree 162/2025/NĐ-CP',
    verified: true,
  },
} as const satisfies Record<string, SupportRegime>;

/** Name of a regime. */
export type RegimeId = keyof typeof SUPPORT_REGIMES;

/** Which regime, and how sure the choice is. */
export interface RegimeChoice {
  readonly id: RegimeId;
  readonly citation: string;
  /** False: a reading; shown as not verified. */
  readonly verified: boolean;
  /**
   * `undecidedAtCut`: reported before the cut and not identified on that day. `identifiedBefore2012`: by a paper older
   * than the law of 2011, whose regime art. 63 keeps for whoever was identified before the cut.
   */
  readonly reading: 'undecidedAtCut' | 'identifiedBefore2012' | null;
}

/** Days that choose a regime: identified (null: not yet), looked at, and, where known, reported. */
export interface RegimeQuestion {
  readonly identifiedOn: CalendarDate | null;
  readonly on: CalendarDate;
  readonly reportedOn?: CalendarDate | null;
}

const TRANSITION = 'Law 53/2024/QH15 art. 63';

/**
 * The regime of a person, by the day they were identified and never by the day the case was opened. Of those not
 * identified the rules of the day count. Whoever was still undecided at the cut falls to the 2024 regime when
 * identified: art. 63 keeps the older one for the identified alone (our reading).
 */
export function regimeFor({ identifiedOn, on, reportedOn = null }: RegimeQuestion): RegimeChoice {
  const { from } = SUPPORT_REGIMES.REGIME_2011;
  if (on < from) throw new RangeError('no regime is kept for a day so early');
  const day = identifiedOn ?? on;
  if (day < from) return { id: 'REGIME_2011', citation: TRANSITION, verified: false, reading: 'identifiedBefore2012' };
  if (day < REGIME_CUT) {
    return { id: 'REGIME_2011', citation: on < REGIME_CUT ? SUPPORT_REGIMES.REGIME_2011.citation : TRANSITION, verified: true, reading: null };
  }
  const undecidedAtCut = reportedOn !== null && reportedOn < REGIME_CUT;
  return { id: 'REGIME_2024', citation: undecidedAtCut ? TRANSITION : SUPPORT_REGIMES.REGIME_2024.citation, verified: !undecidedAtCut, reading: undecidedAtCut ? 'undecidedAtCut' : null };
}
