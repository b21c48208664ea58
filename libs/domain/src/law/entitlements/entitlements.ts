import { SUPPORT_KINDS } from '../../case/codes.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { contentOf } from './contents.js';
import { eligibilityOf, type EligibilityRow, type SupportCategory } from './eligibility.js';
import { SUPPORT_KIND_ROWS, type InBoth, type SupportFact, type SupportKind } from './kinds.js';
import { nationalLevels, type SupportLevel } from './levels.js';
import { localRateOf, type LocalRate } from './provincial-rates.js';
import { REGIME_CUT, regimeFor, type RegimeChoice, type RegimeId } from './regimes.js';
import { windowsOf, type SupportWindow } from './windows.js';

/** Why a kind is not offered. */
export const NOT_OFFERED = {
  kindNotInRegime: { vi: 'Chế độ này không có loại hỗ trợ đó', en: 'This regime does not know the kind' },
  notInRow: { vi: 'Luật không nêu loại này cho diện người này', en: 'The law does not name it for this category' },
  onceInCountry: { vi: 'Chỉ khi người đó đã ở trong nước', en: 'Only once the person is in the country' },
  onceIdentified: { vi: 'Chỉ khi đã được xác định là nạn nhân', en: 'Only once identified as a victim' },
  under18Only: { vi: 'Nội dung đã đọc chỉ nêu người dưới 18 tuổi', en: 'What was read speaks of under-18s alone' },
  conditionNotMet: { vi: 'Không thuộc điều kiện', en: 'The condition is not met' },
  noRow: { vi: 'Chế độ này không nêu diện người đó', en: 'This regime does not name the category' },
} as const satisfies Record<string, InBoth>;
export type NotOfferedReason = keyof typeof NOT_OFFERED;

/** What is known of a person, as far as support asks. What is left out is not known. */
export interface PersonForSupport {
  /** Null: what decides it is not known; `missing` names it. */
  readonly category: SupportCategory | null;
  readonly missing?: readonly SupportFact[];
  readonly identifiedOn: CalendarDate | null;
  readonly reportedOn?: CalendarDate | null;
  readonly minor?: boolean | null;
  readonly facts?: Readonly<Partial<Record<SupportFact, boolean>>>;
  /** First day on which essential needs were given. */
  readonly startedOn?: CalendarDate | null;
  /** Former territories whose rate tables may be this person's; several where a merger leaves it open. */
  readonly territories?: readonly string[];
}

/** One kind of support for one person on a day. */
export interface Entitlement {
  readonly kind: SupportKind;
  readonly state: 'owed' | 'needsFact' | 'notOffered';
  readonly reason: NotOfferedReason | null;
  readonly needs: readonly SupportFact[];
  /** Article of the matrix that gives it; null: none does. */
  readonly citation: string | null;
  readonly content: InBoth | null;
  readonly contentCitation: string | null;
  /** The right and its content were read, and no text speaks against it. */
  readonly verified: boolean;
  /** How much or how long was read too; false: "level not verified". */
  readonly levelVerified: boolean;
  readonly levels: readonly SupportLevel[];
  readonly windows: readonly SupportWindow[];
  /** Texts of which it is not settled which one wins; the wider one is offered. */
  readonly conflict: 'stay' | 'legalAid' | null;
}

/** What a person is owed on a day, and by which regime. */
export interface SupportAnswer {
  readonly regime: RegimeChoice;
  readonly category: SupportCategory | null;
  /** The row of the matrix; null: the regime knows no such category, or it is not known. */
  readonly row: EligibilityRow | null;
  readonly kinds: readonly Entitlement[];
  /** Rates of former territories; the 2024 regime knows none. */
  readonly localRates: readonly LocalRate[];
}

/** What a person is owed on a day: every kind, with the reason where it is not offered. Decides nothing by itself. */
export function entitlementsOf(person: PersonForSupport, on: CalendarDate): SupportAnswer {
  const regime = regimeFor({ identifiedOn: person.identifiedOn, on, reportedOn: person.reportedOn ?? null });
  const row = rowOf(person, regime.id);
  const localRates = regime.id === 'REGIME_2011' ? (person.territories ?? []).map((territory) => localRateOf(territory, on)) : [];
  const kinds = SUPPORT_KINDS.map((kind) => entitlement(kind, { person, regime: regime.id, row, localRates, on }));
  return { regime, category: person.category, row, kinds, localRates };
}

// The law of 2011 named foreigners once identified; one who waits is owed what everybody who waits is.
function rowOf({ category, identifiedOn }: PersonForSupport, regime: RegimeId): EligibilityRow | null {
  const row = category === null ? null : eligibilityOf(regime, category);
  const waits = category === 'FOREIGNER_TRAFFICKED_IN_VN' && identifiedOn === null && row?.includesUnderIdentification === false;
  return waits ? eligibilityOf(regime, 'WAITING_FOR_VERIFICATION') : row;
}

interface Question {
  readonly person: PersonForSupport;
  readonly regime: RegimeId;
  readonly row: EligibilityRow | null;
  readonly localRates: readonly LocalRate[];
  readonly on: CalendarDate;
}

function entitlement(kind: SupportKind, question: Question): Entitlement {
  const { person, regime, row, localRates, on } = question;
  const content = contentOf(regime, kind);
  if (content === null) return refused(kind, 'kindNotInRegime');
  if (person.category === null) return { ...refused(kind, null), state: 'needsFact', needs: person.missing ?? [] };
  if (row === null || row.citation === null) return refused(kind, 'noRow');
  if (!row.kinds.includes(kind)) return refused(kind, whyNot(kind, regime, person.category, row), row.citation);
  if (content.under18 && person.minor === false) return refused(kind, 'under18Only', content.citation);
  const conflicts = conflictOf(kind, question);
  const asked: readonly SupportFact[] = [
    ...(kind === 'legal_aid' ? legalAidNeeds(regime, on) : content.needs),
    ...(content.under18 && person.minor == null ? (['age'] as const) : []),
    ...(row.caseByCase ? (['decidedForPerson'] as const) : []),
  ];
  if (asked.some((fact) => person.facts?.[fact] === false)) return refused(kind, 'conditionNotMet', content.citation);
  const needs = asked.filter((fact) => person.facts?.[fact] !== true);
  // Whoever is decided upon one by one is offered what the row names: the decision is the offer's own step.
  const waits = needs.some((fact) => fact !== 'decidedForPerson');
  const levels = [...nationalLevels(regime, kind, on), ...localRates.flatMap((rate) => rate.levels.filter((level) => level.kind === kind))];
  return {
    kind,
    state: waits ? 'needsFact' : 'owed',
    reason: null,
    needs,
    citation: citationOf(row, kind),
    content: { vi: content.vi, en: content.en },
    contentCitation: content.citation,
    verified: row.verified && content.verified && conflicts !== 'legalAid',
    levelVerified: content.verified && (!SUPPORT_KIND_ROWS[kind].measured || levels.some(({ verified, value }) => verified && value !== null)),
    levels,
    windows: windowsOf(regime, kind, { identifiedOn: person.identifiedOn, startedOn: person.startedOn ?? null }, on),
    conflict: conflicts,
  };
}

function refused(kind: SupportKind, reason: NotOfferedReason | null, citation: string | null = null): Entitlement {
  return { kind, state: 'notOffered', reason, needs: [], citation, content: null, contentCitation: null, verified: citation !== null, levelVerified: false, levels: [], windows: [], conflict: null };
}

// What the same person would get a step later is worth more to say than that a row leaves it out.
function whyNot(kind: SupportKind, regime: RegimeId, category: SupportCategory, row: EligibilityRow): NotOfferedReason {
  const gives = (later: SupportCategory): boolean => eligibilityOf(regime, later)?.kinds.includes(kind) === true;
  if (category === 'UNDER_IDENTIFICATION_VN_ABROAD' && gives('UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY')) return 'onceInCountry';
  const undecided = category === 'UNDER_IDENTIFICATION_VN_ABROAD' || category === 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY' || row.category === 'WAITING_FOR_VERIFICATION';
  return undecided && gives(category === 'FOREIGNER_TRAFFICKED_IN_VN' ? category : 'VICTIM_VN_OR_STATELESS_PR') ? 'onceIdentified' : 'notInRow';
}

// The first category holds each kind under a letter of its own; the others name the kinds in one sentence.
function citationOf({ citation, category, regime }: EligibilityRow, kind: SupportKind): string | null {
  if (regime !== 'REGIME_2024' || category !== 'VICTIM_VN_OR_STATELESS_PR') return citation;
  return `${citation ?? ''}(${SUPPORT_KIND_ROWS[kind].letter})`;
}

/** From this day legal aid asked victims for financial hardship (Circular 08/2017/TT-BTP art. 33(13)). */
const MEANS_TEST_FROM = '2018-01-01';

// The Legal Aid Law lost its means test at the cut, while art. 63 keeps the older regime: the wider one is offered.
function legalAidNeeds(regime: RegimeId, on: CalendarDate): readonly SupportFact[] {
  return regime === 'REGIME_2011' && on >= MEANS_TEST_FROM && on < REGIME_CUT ? ['financialHardship'] : [];
}

function conflictOf(kind: SupportKind, { regime, on }: Question): Entitlement['conflict'] {
  if (kind === 'legal_aid') return regime === 'REGIME_2011' && on >= REGIME_CUT ? 'legalAid' : null;
  return nationalLevels(regime, kind, on).filter((level) => level.conflict === 'stay').length > 1 ? 'stay' : null;
}
