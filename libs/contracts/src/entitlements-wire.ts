import type { LevelLayer, LevelUnit, LocalRate, NotOfferedReason, RegimeId, SupportCategory, SupportFact, SupportKind } from '@loive/domain';

/** Words of the law's data in both languages. */
export interface LawText {
  vi: string;
  en: string;
}

/** How much or how long, by one text. */
export interface SupportLevelView {
  id: string;
  layer: LevelLayer;
  /** Null: the figure was not read. */
  value: number | null;
  unit: LevelUnit | null;
  from: string;
  to: string | null;
  citation: string;
  verified: boolean;
  text: LawText;
}

/** A time within which a kind of support is asked for or given. */
export interface SupportWindowView {
  id: string;
  /** Last day, `YYYY-MM-DD`; null: no day can be worked out. */
  endsOn: string | null;
  /** `soon`: within 30 days, a target of the house. */
  state: 'running' | 'soon' | 'over' | null;
  /** Texts give several answers; each is a window of its own. */
  contradicted: boolean;
  citation: string;
  verified: boolean;
  text: LawText;
}

/** One kind of support on a day. */
export interface EntitlementView {
  kind: SupportKind;
  state: 'owed' | 'needsFact' | 'notOffered';
  /** Why it is not offered. */
  reason: NotOfferedReason | null;
  /** What must be known or decided first. */
  needs: SupportFact[];
  /** What is known of how much and how long, layer by layer; left out: nothing. */
  level?: SupportLevelView[];
  /** Article that gives it to the category, or that refuses it. */
  citation: string | null;
  content: LawText | null;
  contentCitation: string | null;
  /** The right and its content were read, and no text speaks against it. */
  verified: boolean;
  /** How much or how long was read too; false: "mức chưa kiểm chứng". */
  levelVerified: boolean;
  windows: SupportWindowView[];
  /** Texts of which it is not settled which one wins. */
  conflict: 'stay' | 'legalAid' | null;
}

/** What is known of the rate table of a former province. */
export interface LocalRateView {
  territory: string;
  name: LawText;
  state: LocalRate['state'];
  /** Money that the table gives to others than the person. */
  beside: LawText | null;
  citation: string | null;
  verified: boolean;
}

/** The regime, and why this one. */
export interface RegimeView {
  regime: RegimeId;
  regimeCitation: string;
  regimeVerified: boolean;
  /** `undecidedAtCut`: reported before 01/07/2025, not identified by then. `identifiedBefore2012`: by a paper older than the law of 2011. */
  reading: 'undecidedAtCut' | 'identifiedBefore2012' | null;
}

/** Who decides an application. */
export interface SupportDeciderView {
  /** Null: no text names one, and a person must. */
  agencyType: string | null;
  candidates: string[];
  citation: string;
  verified: boolean;
}

/** What both answers about support tell beside the kinds. */
export interface SupportAnswerView extends RegimeView {
  /** The day that was looked at. */
  on: string;
  /** Each person's support is decided one by one. */
  caseByCase: boolean;
  /** Under-18s who accompany the person are covered alike. */
  includesAccompanyingMinor: boolean;
  /** What the law leaves open about the category. */
  question: LawText | null;
  localRates: LocalRateView[];
  /** Who decides an application; null: nothing that is applied for is offered. */
  decidedBy: SupportDeciderView | null;
}

/** The matrix for a category on a day. */
export interface EntitlementsView extends SupportAnswerView {
  category: SupportCategory;
  identifiedOn: string | null;
  /** What is offered. */
  kinds: EntitlementView[];
  notOffered: EntitlementView[];
}

/** One kind for the person of a case. */
export interface CaseEntitlementView extends EntitlementView {
  /** In the first support or in an approved plan; null: not promised. */
  promisedOn: string | null;
  /** Days on which it was given. */
  givenOn: string[];
}

/** What somebody under 18 who accompanies the person is owed. */
export interface CompanionView {
  category: SupportCategory;
  /** What is offered. */
  kinds: EntitlementView[];
  /** What the law leaves open about the category. */
  question: LawText | null;
}

/** What the person of a case is owed, was given and may lose. */
export interface CaseEntitlementsView extends SupportAnswerView {
  /** Null: `missing` must be known first. */
  category: SupportCategory | null;
  missing: SupportFact[];
  identifiedOn: string | null;
  kinds: CaseEntitlementView[];
  /** Null: nobody said that one accompanies the person, or no row names one. */
  companion: CompanionView | null;
}
