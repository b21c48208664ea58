import { communeById } from '../../territory/communes.js';
import { provinceOf } from '../../territory/places.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { indexOf, type RegisteredAgency, type Seat } from './register-index.js';
import { inheritorsOf, type Inheritor, type Succession } from './successions.js';

/** Where and when an heir is sought. */
export interface HeirQuestion {
  readonly on: CalendarDate;
  /** Where the matter is; null: not known. */
  readonly seat: Seat | null;
  /** Agencies that work on the matter already. */
  readonly holders?: readonly string[];
}

/** Agencies by their ids, and every handing-on. */
export interface HeirBook {
  readonly byId: ReadonlyMap<string, RegisteredAgency>;
  readonly successions: readonly Succession[];
}

/** The one that stands for an ended agency, or all of them where the data do not choose. */
export type Heir = { readonly found: 'one'; readonly heir: Inheritor } | { readonly found: 'several'; readonly heirs: readonly Inheritor[] };

/** The register with what became of each agency written beside it. */
export function withSuccessions<A extends RegisteredAgency>(register: readonly A[], successions: readonly Succession[]): readonly A[] {
  return register.map((agency) => {
    const became = successions.filter(({ predecessor }) => predecessor === agency.id);
    return became.length === 0 ? agency : { ...agency, became };
  });
}

/** Who stands for an agency on a day; null while it stands itself, or where nobody is known to have taken over. */
export function heirOf(agencyId: string, { on, seat, holders = [] }: HeirQuestion, { byId, successions }: HeirBook): Heir | null {
  const heirs = inheritorsOf(agencyId, on, successions).filter((heir) => isThere(byId.get(heir.agencyId), on));
  if (heirs.length === 0) return null;
  const here = heirs.filter((heir) => holders.includes(heir.agencyId));
  const only = one(heirs) ?? byTerritory(heirs, seat, byId) ?? one(here);
  return only === null ? { found: 'several', heirs } : { found: 'one', heir: only };
}

/**
 * Whom the place of a case chooses to take over from an ended agency: its only successor, or after a split the one of
 * that commune or province. Null where none is known, or a person must choose. `placeId` null: no place is known.
 */
export function heirByPlace(agencyId: string, placeId: string | null, on: CalendarDate, register: readonly RegisteredAgency[]): string | null {
  const seat = placeId === null ? null : { province: provinceOf(placeId), commune: communeById(placeId) === undefined ? null : placeId };
  const heir = heirOf(agencyId, { on, seat }, indexOf(register));
  return heir?.found === 'one' ? heir.heir.agencyId : null;
}

/** The agencies that may take over from an ended one on a day, with the steps that led to them. */
export function heirsOn(agencyId: string, on: CalendarDate, register: readonly RegisteredAgency[]): readonly Inheritor[] {
  const heir = heirOf(agencyId, { on, seat: null }, indexOf(register));
  if (heir === null) return [];
  return heir.found === 'one' ? [heir.heir] : heir.heirs;
}

// The heir of the matter's own commune; else the only one that answers for all of its province.
function byTerritory(heirs: readonly Inheritor[], seat: Seat | null, byId: HeirBook['byId']): Inheritor | null {
  if (seat?.province == null) return null;
  const near = heirs.filter(({ agencyId }) => byId.get(agencyId)?.province === seat.province);
  const ofCommune = seat.commune === null ? [] : near.filter(({ agencyId }) => byId.get(agencyId)?.commune === seat.commune);
  return one(ofCommune) ?? one(near.filter(({ agencyId }) => byId.get(agencyId)?.commune === null)) ?? one(near);
}

function one(heirs: readonly Inheritor[]): Inheritor | null {
  return heirs.length === 1 ? (heirs[0] ?? null) : null;
}

const isThere = (agency: RegisteredAgency | undefined, on: CalendarDate): boolean =>
  agency !== undefined && agency.validFrom <= on && (agency.validTo === null || on <= agency.validTo);
