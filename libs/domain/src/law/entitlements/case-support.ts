import type { CaseFacts } from '../../case/case.js';
import type { StateOf } from '../../case/stage.js';
import { formerTerritories } from '../../territory/former-territories.js';
import { provinceOf } from '../../territory/places.js';
import { addDays, dayInVietnam, type CalendarDate } from '../calendar/calendar-date.js';
import type { SupportCategory } from './eligibility.js';
import { entitlementsOf, type Entitlement, type PersonForSupport, type SupportAnswer } from './entitlements.js';
import type { SupportFact, SupportKind } from './kinds.js';
import type { SupportWindow } from './windows.js';

/** What an event of the region of support said, with the day it happened. */
export interface SupportEvent {
  readonly type: 'startInitialSupport' | 'approvePlan' | 'recordDelivery';
  readonly on: CalendarDate;
  readonly kinds: readonly string[];
}

/** A case as its support asks. */
export interface SupportedCase {
  readonly facts: Pick<CaseFacts, 'channel' | 'receivedAt' | 'nationality' | 'minorU18' | 'identifiedOn' | 'placeId'>;
  readonly identification: StateOf<'identification'>;
  /** A body in the country has received the person. */
  readonly receivedInCountry: boolean;
  readonly events: readonly SupportEvent[];
  /** What was stated up to the day; left out: nothing. */
  readonly stated?: Readonly<Partial<Record<SupportFact | 'accompanyingMinor', boolean>>>;
}

/** One kind for the person of a case: what the law says, and what was promised and given. */
export interface CaseEntitlement extends Entitlement {
  /** In the first support or in an approved plan; null: not promised. */
  readonly promisedOn: CalendarDate | null;
  /** Days on which it was given, in order. */
  readonly givenOn: readonly CalendarDate[];
}

/** What the person of a case is owed, was given, and may lose. */
export interface CaseSupport extends Omit<SupportAnswer, 'kinds'> {
  readonly kinds: readonly CaseEntitlement[];
  /** What decides the category and is not known. */
  readonly missing: readonly SupportFact[];
  /** What an under-18 who accompanies the person is owed; null: none is known of, or no row names one. */
  readonly companion: SupportAnswer | null;
}

/** Ways of arrival on which a person is abroad until a body in the country receives them. */
const FROM_ABROAD: readonly string[] = ['abroad_identification', 'returned_via_mission'];

/**
 * The category that the facts of a case speak for (our reading): a person is under identification from the report on,
 * and is no foreigner before another nationality is known.
 */
export function categoryOfCase({ facts, identification, receivedInCountry, stated = {} }: SupportedCase): {
  readonly category: SupportCategory | null;
  readonly missing: readonly SupportFact[];
} {
  const known = (category: SupportCategory) => ({ category, missing: [] });
  if (identification === 'notVictim') return known('NOT_A_VICTIM');
  if (facts.nationality === 'XX') return { category: null, missing: ['nationality'] };
  const stateless = facts.nationality === 'stateless';
  if (stateless && stated.permanentResidence === undefined) return { category: null, missing: ['permanentResidence'] };
  // A stateless person who lives here for good stands where a citizen does, any other where a foreigner does.
  if (stateless ? stated.permanentResidence === false : facts.nationality !== 'VN') return known('FOREIGNER_TRAFFICKED_IN_VN');
  if (facts.identifiedOn !== null) return known('VICTIM_VN_OR_STATELESS_PR');
  const abroad = FROM_ABROAD.includes(facts.channel) && !receivedInCountry;
  return known(abroad ? 'UNDER_IDENTIFICATION_VN_ABROAD' : 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY');
}

/** What the person of a case is owed on a day, with what was promised and given. */
export function supportOfCase(supported: SupportedCase, on: CalendarDate): CaseSupport {
  const { facts, events, stated = {} } = supported;
  const { accompanyingMinor, ...known } = stated;
  const { category, missing } = categoryOfCase(supported);
  const province = facts.placeId === null ? null : provinceOf(facts.placeId);
  const person: PersonForSupport = {
    category,
    missing,
    identifiedOn: facts.identifiedOn,
    reportedOn: dayInVietnam(facts.receivedAt),
    minor: facts.minorU18,
    facts: known,
    startedOn: daysOf(events, 'essential_needs', ['startInitialSupport', 'recordDelivery'])[0] ?? null,
    territories: province === null ? [] : formerTerritories(province),
  };
  const answer = entitlementsOf(person, on);
  const kinds = answer.kinds.map(
    (one): CaseEntitlement => ({
      ...one,
      promisedOn: daysOf(events, one.kind, ['startInitialSupport', 'approvePlan'])[0] ?? null,
      givenOn: daysOf(events, one.kind, ['recordDelivery']),
    }),
  );
  return { ...answer, kinds, missing, companion: accompanyingMinor === true ? companionOf(person, answer, on) : null };
}

/** What somebody under 18 who accompanies a person is owed: by a row of their own, or by the person's where that one takes them in. */
function companionOf(person: PersonForSupport, { category, row }: SupportAnswer, on: CalendarDate): SupportAnswer | null {
  const own = category === 'VICTIM_VN_OR_STATELESS_PR' ? 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR' : category === 'FOREIGNER_TRAFFICKED_IN_VN' ? 'MINOR_ACCOMPANYING_FOREIGNER' : null;
  const asked = own ?? (row?.includesAccompanyingMinor === true ? category : null);
  if (asked === null) return null;
  // Of what was stated only the household and the journey are theirs too.
  const shared = (['poorHousehold', 'unableToPay'] as const).flatMap((fact) => (person.facts?.[fact] === undefined ? [] : [[fact, person.facts[fact]] as const]));
  return entitlementsOf({ ...person, category: asked, missing: [], minor: true, facts: Object.fromEntries(shared), startedOn: null }, on);
}

function daysOf(events: readonly SupportEvent[], kind: SupportKind, types: readonly SupportEvent['type'][]): readonly CalendarDate[] {
  return events.filter((event) => types.includes(event.type) && event.kinds.includes(kind)).map(({ on }) => on).toSorted();
}

/** Days before its end from which a window is said to lapse soon. A target of the house, no rule of law. */
export const LAPSES_SOON_DAYS = 30;

/** How a window stands on a day; null: no end can be worked out. */
export function windowState({ endsOn }: Pick<SupportWindow, 'endsOn'>, on: CalendarDate): 'running' | 'soon' | 'over' | null {
  if (endsOn === null) return null;
  if (endsOn < on) return 'over';
  return endsOn <= addDays(on, LAPSES_SOON_DAYS) ? 'soon' : 'running';
}
