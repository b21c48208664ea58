import { FACILITY_TYPES, HEALTH_TYPES, INTAKE_TYPES, LEGAL_AID_TYPES, POLICE_TYPES, PROTECTION_TYPES, WORKING_TYPES } from '../access/agency-types.js';
import { SERVICE_CODES } from '../case/codes.js';
import { inForce, type CalendarDate } from '../law/calendar/calendar-date.js';
import type { Service } from './referral.js';

/** Why an agency cannot take a need now. */
export const UNFIT_CODES = ['ownAgency', 'cannotTakePart', 'conflictOfInterest', 'ended', 'closed', 'full', 'doesNotServe', 'outsideArea'] as const;
export type UnfitCode = (typeof UNFIT_CODES)[number];

const ESSENTIAL: readonly Service[] = ['essential_needs', 'travel_cost', 'interpretation'];

function servicesOf(type: string): readonly Service[] {
  const is = (types: readonly string[]) => types.includes(type);
  const found = new Set<Service>(['other']);
  const give = (services: readonly Service[]) => services.forEach((service) => found.add(service));
  // Those who receive people first give what is needed at once (Decree 162/2025/NĐ-CP art. 17).
  if (is(INTAKE_TYPES)) give(ESSENTIAL);
  if (is(['HOTLINE_111'])) give(['psychological', 'legal_advice']);
  if (is(['COMMUNE_PC'])) give(['hardship_allowance', 'loan_support', 'schooling', 'vocational_training']);
  if (is(['MISSION_ABROAD'])) give(['consular', 'legal_advice', 'medical']);
  if (is(POLICE_TYPES)) give(['identification', ...ESSENTIAL]);
  if (is(HEALTH_TYPES)) give([...ESSENTIAL, 'medical', 'psychological', 'schooling', 'vocational_training', 'hardship_allowance', 'loan_support', 'shelter']);
  if (is(FACILITY_TYPES)) give([...ESSENTIAL, 'medical', 'psychological', 'legal_advice', 'schooling', 'vocational_training', 'shelter']);
  if (is(LEGAL_AID_TYPES)) give(['legal_advice', 'legal_aid']);
  if (is(PROTECTION_TYPES)) give(['protection']);
  return SERVICE_CODES.filter((service) => found.has(service));
}

/** What an agency of a type gives by law or by its nature; agencies of other types are no receivers. */
export const SERVICES_BY_AGENCY_TYPE: Readonly<Record<string, readonly Service[]>> = Object.fromEntries(
  WORKING_TYPES.map((type) => [type, servicesOf(type)]),
);

/** An agency of the register, as far as fitness asks. */
export interface ProviderAgency {
  readonly id: string;
  readonly type: string;
  /** Null: it serves the whole country. */
  readonly province: string | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** What an agency says of itself; without it, it is open. */
export interface ProviderSettings {
  readonly accepting: boolean;
  readonly capacity: 'open' | 'waitlist' | 'full' | null;
  /** Narrows what its type gives; null: all of it. */
  readonly services: readonly string[] | null;
}

/** What an agency gives: its type's services, narrowed by what it says of itself. */
export function servicesGiven(agencyType: string, settings: ProviderSettings | null): readonly Service[] {
  const byType = SERVICES_BY_AGENCY_TYPE[agencyType] ?? [];
  const own = settings?.services ?? null;
  return own === null ? byType : byType.filter((service) => own.includes(service));
}

/** Why an agency cannot take a need on a day, worst first; empty: it can. A waiting list is no reason. */
export function unfitness(question: {
  readonly agency: ProviderAgency;
  readonly settings: ProviderSettings | null;
  readonly service: Service;
  /** Province of the place where help is needed; null: not known, so no area is wrong. */
  readonly placeProvince: string | null;
  readonly on: CalendarDate;
  /** The sending agency; left out where nobody sends yet. */
  readonly fromAgencyId?: string;
  /** Agencies that are sealed out of the case; left out: none. */
  readonly sealedAgencyIds?: readonly string[];
}): readonly UnfitCode[] {
  const { agency, settings, service, placeProvince, on, fromAgencyId, sealedAgencyIds = [] } = question;
  if (agency.id === fromAgencyId) return ['ownAgency'];
  if (!(WORKING_TYPES as readonly string[]).includes(agency.type)) return ['cannotTakePart'];
  if (sealedAgencyIds.includes(agency.id)) return ['conflictOfInterest'];
  if (!inForce({ from: agency.validFrom, to: agency.validTo }, on)) return ['ended'];
  const outside = agency.province !== null && placeProvince !== null && agency.province !== placeProvince;
  return [
    ...(settings?.accepting === false ? (['closed'] as const) : []),
    ...(settings?.capacity === 'full' ? (['full'] as const) : []),
    ...(servicesGiven(agency.type, settings).includes(service) ? [] : (['doesNotServe'] as const)),
    ...(outside ? (['outsideArea'] as const) : []),
  ];
}
