import type { InterviewCondition } from '../../case/codes.js';
import type { AgeStatus } from '../people/age.js';
import type { EvidenceBehind } from './evidence-behind.js';
import type { LegalElement } from './legal-test.js';

/** How one part of the definition stands by what was ticked. Not an answer to whether it is so. */
export interface ElementOnBoard {
  readonly state: 'met' | 'missing' | 'contradicted' | 'notNeeded';
  readonly needed: boolean;
  readonly evidence: readonly EvidenceBehind[];
  /** Why it is not met: no sign, only a conversation that does not count, or a source against it. */
  readonly lacks: 'sign' | 'source' | 'interviewConditions' | 'sourcesAgree' | null;
}

/** A residual sign: whether it was ticked, and what stands behind it. */
export interface ResidualOnBoard {
  readonly id: string;
  readonly ticked: boolean;
  readonly evidence: readonly EvidenceBehind[];
}

/** The element board: it explains and orders the questions, and puts nobody in or out. */
export interface LaidBoard {
  readonly version: string;
  readonly age: AgeStatus;
  readonly elements: Readonly<Record<LegalElement, ElementOnBoard>>;
  /** Parts that the law asks of this person and that are not met. */
  readonly open: readonly LegalElement[];
  readonly interview: { readonly cited: boolean; readonly counts: boolean; readonly missing: readonly InterviewCondition[] };
  readonly residual: {
    /** `notAsked`: nothing is missing. `checkAbsence`: the signs do not count before the absence was checked. `look`: they may be looked at. */
    readonly state: 'notAsked' | 'checkAbsence' | 'look';
    readonly absenceChecked: boolean;
    readonly signs: readonly ResidualOnBoard[];
  };
  readonly forms: readonly { readonly id: string; readonly purpose: string; readonly purposeTicked: boolean; readonly evidence: readonly EvidenceBehind[] }[];
  readonly patterns: readonly { readonly id: string; readonly asksAbout: readonly string[]; readonly evidence: readonly EvidenceBehind[] }[];
}
