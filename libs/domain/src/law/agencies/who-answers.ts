import { placeMeant } from '../../territory/place-meant.js';
import type { FoundPlace } from '../../territory/search.js';
import type { AgencyType } from '../agency-types.js';
import { addDays, inForce, type CalendarDate } from '../calendar-date.js';
import { REGISTER_BEGINS, responsibleAgency, type RegisteredAgency, type Seat, type UnresolvedReason } from '../responsible-agency.js';
import { responsibilityOn, type ResponsibilityId } from '../responsibilities.js';
import { inheritorsOf, type Succession } from './successions.js';

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

/** The agencies that are known, and what became of those that ended. */
export interface AgencyBook {
  readonly register: readonly RegisteredAgency[];
  readonly successions: readonly Succession[];
}

/** The answer, or why the place cannot be asked about on that day. */
export type WhoAnswersResult = { readonly ok: true; readonly answer: WhoAnswers } | { readonly ok: false; readonly fault: 'unknownPlace' | 'notOnThatDay' };

/** Who answers by the rows of responsibility. Throws RangeError for a day before the rows begin. */
export function whoAnswers({ duty, place, on }: WhoAnswersQuestion, book: AgencyBook): WhoAnswersResult {
  const row = responsibilityOn(duty, on);
  const meant = placeMeant(place, on);
  if (meant.found === 'none') return { ok: false, fault: meant.fault };
  const places = meant.found === 'several' ? meant.places : [];
  const seat = meant.found === 'one' ? meant.place : commonSeat(places);
  const namedBy = (type: AgencyType) => ({ type, agencyId: agencyAt(type, seat, on, book).agencyId });
  const candidates = (row.candidates ?? []).map(namedBy);
  const told = { citation: row.citation, verified: row.verified, why: row.reason ?? null, places, also: (row.also ?? []).map(namedBy) };
  if (row.type === null) {
    return { ok: true, answer: { ...told, type: null, agencyId: null, reason: 'noTextNamesOwner', candidates, through: [] } };
  }
  const type: AgencyType = row.type;
  const at = agencyAt(type, seat, on, book);
  const reason = at.reason === 'seatUnknown' && places.length > 0 ? 'severalPlaces' : at.reason;
  const others = at.agencyId === null ? at.candidates.map((agencyId) => ({ type, agencyId })) : [];
  return { ok: true, answer: { ...told, type, agencyId: at.agencyId, reason, candidates: [...others, ...candidates], through: at.through } };
}

interface AgencyAt {
  readonly agencyId: string | null;
  readonly reason: UnresolvedReason | null;
  readonly candidates: readonly string[];
  readonly through: readonly Succession[];
}

function agencyAt(type: AgencyType, seat: Seat | null, on: CalendarDate, { register, successions }: AgencyBook): AgencyAt {
  const ask = (day: CalendarDate) => responsibleAgency({ actors: [type], holderId: null, seat, on: day }, register);
  const { agencyId, reason, candidates } = ask(on);
  if (reason !== 'noAgency') return { agencyId, reason, candidates, through: [] };
  // Whoever answered last at the place has handed the duty on with the rest of its work.
  const last = lastDays(register, successions, on).map(ask).find((answer) => answer.agencyId !== null)?.agencyId;
  const standing = new Set(register.filter(({ validFrom, validTo }) => inForce({ from: validFrom, to: validTo }, on)).map(({ id }) => id));
  const heirs = last == null ? [] : inheritorsOf(last, on, successions).filter((heir) => standing.has(heir.agencyId));
  const [only, ...others] = heirs;
  if (only === undefined) return { agencyId, reason, candidates, through: [] };
  if (others.length === 0) return { agencyId: only.agencyId, reason: null, candidates: [], through: only.through };
  return { agencyId: null, reason: 'several', candidates: heirs.map((heir) => heir.agencyId), through: [] };
}

// The last days of those that handed on, the youngest first.
function lastDays(register: readonly RegisteredAgency[], successions: readonly Succession[], on: CalendarDate): readonly CalendarDate[] {
  const known = new Set(register.map(({ id }) => id));
  const days = successions.filter(({ predecessor, from }) => known.has(predecessor) && from <= on && from > REGISTER_BEGINS).map(({ from }) => addDays(from, -1));
  return [...new Set(days)].toSorted().toReversed();
}

// Several communes of one name in one province still have one provincial authority.
function commonSeat(places: readonly FoundPlace[]): Seat | null {
  const provinces = new Set(places.map(({ province, id }) => province?.id ?? id));
  const [only] = provinces;
  return provinces.size === 1 && only != null ? { province: only, commune: null } : null;
}
