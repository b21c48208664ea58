import type { CaseEntitlementsView, CompanionView, EntitlementView, EntitlementsView, LawText, LocalRateView, SupportAnswerView, SupportLevelView, SupportWindowView } from '@loive/contracts';
import {
  deciderOf,
  formerName,
  mayApply,
  windowState,
  type CalendarDate,
  type CaseSupport,
  type Entitlement,
  type InBoth,
  type LocalRate,
  type SupportAnswer,
  type SupportCategory,
  type SupportLevel,
  type SupportWindow,
} from '@loive/domain';

/** On which day support was looked at, and the person's day of identification. */
export interface SupportDays {
  readonly on: CalendarDate;
  readonly identifiedOn: CalendarDate | null;
}

/** The matrix for a category on a day. */
export function presentSupport(answer: SupportAnswer, category: SupportCategory, days: SupportDays): EntitlementsView {
  const views = answer.kinds.map((one) => entitlementView(one, days.on));
  return {
    ...answerView(answer, days.on),
    category,
    identifiedOn: days.identifiedOn,
    kinds: views.filter(({ state }) => state !== 'notOffered'),
    notOffered: views.filter(({ state }) => state === 'notOffered'),
  };
}

/** What the person of a case is owed, was given and may lose. */
export function presentCaseSupport(support: CaseSupport, { on, identifiedOn }: SupportDays): CaseEntitlementsView {
  return {
    ...answerView(support, on),
    category: support.category,
    missing: [...support.missing],
    identifiedOn,
    kinds: support.kinds.map((one) => ({ ...entitlementView(one, on), promisedOn: one.promisedOn, givenOn: [...one.givenOn] })),
    companion: support.companion === null ? null : companionView(support.companion, on),
  };
}

function companionView({ category, row, kinds }: SupportAnswer, on: CalendarDate): CompanionView | null {
  if (category === null) return null;
  return { category, kinds: kinds.filter(({ state }) => state !== 'notOffered').map((one) => entitlementView(one, on)), question: row === null ? null : textOf(row.question) };
}

function answerView({ regime, row, localRates, kinds }: SupportAnswer, on: CalendarDate): SupportAnswerView {
  const decider = mayApply(kinds) ? deciderOf(regime.id, on) : null;
  return {
    regime: regime.id,
    regimeCitation: regime.citation,
    regimeVerified: regime.verified,
    reading: regime.reading,
    on,
    caseByCase: row?.caseByCase ?? false,
    includesAccompanyingMinor: row?.includesAccompanyingMinor ?? false,
    question: row === null ? null : textOf(row.question),
    localRates: localRates.map(rateView),
    decidedBy: decider === null ? null : { agencyType: decider.type, candidates: [...decider.candidates], citation: decider.citation, verified: decider.verified },
  };
}

function entitlementView({ levels, windows, content, ...one }: Entitlement, on: CalendarDate): EntitlementView {
  return {
    kind: one.kind,
    state: one.state,
    reason: one.reason,
    needs: [...one.needs],
    ...(levels.length === 0 ? {} : { level: levels.map(levelView) }),
    citation: one.citation,
    content: textOf(content),
    contentCitation: one.contentCitation,
    verified: one.verified,
    levelVerified: one.levelVerified,
    windows: windows.map((window) => windowView(window, on)),
    conflict: one.conflict,
  };
}

function levelView({ id, layer, value, unit, from, to, citation, verified, vi, en }: SupportLevel): SupportLevelView {
  return { id, layer, value, unit, from, to, citation, verified, text: { vi, en } };
}

function windowView({ id, endsOn, conflict, citation, verified, vi, en }: SupportWindow, on: CalendarDate): SupportWindowView {
  return { id, endsOn, state: windowState({ endsOn }, on), contradicted: conflict !== null, citation, verified, text: { vi, en } };
}

function rateView({ territory, state, beside, citation, verified }: LocalRate): LocalRateView {
  return { territory, name: formerName(territory), state, beside: textOf(beside), citation, verified };
}

const textOf = (text: InBoth | null): LawText | null => (text === null ? null : { vi: text.vi, en: text.en });
