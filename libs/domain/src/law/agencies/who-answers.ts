import { placeMeant } from '../../territory/place-meant.js';
import type { FoundPlace } from '../../territory/search.js';
import type { AgencyType } from './agency-types.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { responsibleAgency, type UnresolvedReason } from './responsible-agency.js';
import type { RegisteredAgency, Seat } from './register-index.js';
import { responsibilityOn, type ResponsibilityId } from './responsibilities.js';
import type { Succession } from './successions.js';

/** Who is asked for: a duty, at a place by id, code or name, on a day. */
export interface WhoAnswersQuestion {
  readonly duty: ResponsibilityId;
  readonly place: string;
  readonly on: CalendarDate;
}

/** A kind of agency and the one agency of it, where one may be named. */
export interface TypeAndAgency {
  readonly type: AgencyType;
  readonly agencyId: string | null;
}

/** Who answers for a duty at a place on a day; `type` null: no text names anybody. */
export interface WhoAnswers {
  readonly type: AgencyType | null;
  readonly agencyId: string | null;
  /** Others that may do it too, by the same text. */
  readonly also: readonly TypeAndAgency[];
  readonly citation: string;
  readonly verified: boolean;
  /** Why no agency is named; null where one is. */
  readonly reason: UnresolvedReason | 'severalPlaces' | null;
  readonly why: { readonly vi: string; readonly en: string } | null;
  /** For a person to choose from. */
  readonly candidates: readonly TypeAndAgency[];
  /** Places that bear the name, where it is not one. */
  readonly places: readonly FoundPlace[];
  /** The handings-on by which the agency came to answer. */
  readonly through: readonly Succession[];
}

/** The answer, or why the place cannot be asked about on that day. */
export type WhoAnswersResult = { readonly ok: true; readonly answer: WhoAnswers } | { readonly ok: false; readonly fault: 'unknownPlace' | 'notOnThatDay' };

/** Who answers by the rows of responsibility, successors in place of those that ended. Throws RangeError for a day before the rows begin. */
export function whoAnswers({ duty, place, on }: WhoAnswersQuestion, register: readonly RegisteredAgency[]): WhoAnswersResult {
  const row = responsibilityOn(duty, on);
  const meant = placeMeant(place, on);
  if (meant.found === 'none') return { ok: false, fault: meant.fault };
  const places = meant.found === 'several' ? meant.places : [];
  const seat = meant.found === 'one' ? meant.place : commonSeat(places);
  const agencyAt = (type: AgencyType) => responsibleAgency({ actors: [type], holderId: null, seat, on }, register);
  const namedBy = (type: AgencyType) => ({ type, agencyId: agencyAt(type).agencyId });
  const candidates = (row.candidates ?? []).map(namedBy);
  const told = { citation: row.citation, verified: row.verified, why: row.reason ?? null, places, also: (row.also ?? []).map(namedBy) };
  if (row.type === null) {
    return { ok: true, answer: { ...told, type: null, agencyId: null, reason: 'noTextNamesOwner', candidates, through: [] } };
  }
  const type: AgencyType = row.type;
  const at = agencyAt(type);
  const reason = at.reason === 'seatUnknown' && places.length > 0 ? 'severalPlaces' : at.reason;
  const others = at.agencyId === null ? at.candidates.map((agencyId) => ({ type, agencyId })) : [];
  return { ok: true, answer: { ...told, type, agencyId: at.agencyId, reason, candidates: [...others, ...candidates], through: at.through ?? [] } };
}

// Several communes of one name in one province still have one provincial authority.
function commonSeat(places: readonly FoundPlace[]): Seat | null {
  const provinces = new Set(places.map(({ province, id }) => province?.id ?? id));
  const [only] = provinces;
  return provinces.size === 1 && only != null ? { province: only, commune: null } : null;
}
