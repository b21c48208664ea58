import type { Role } from './roles.js';

/** Bodies that receive people first: communes, posts, coast guard, missions, the hotline. */
export const INTAKE_TYPES = [
  'COMMUNE_PC',
  'COMMUNE_POLICE',
  'BORDER_POST',
  'BORDER_COMMAND',
  'COAST_GUARD',
  'MISSION_ABROAD',
  'HOTLINE_111',
] as const;

/** Police that verify and identify: provincial and ministry level. */
export const POLICE_TYPES = [
  'PROV_POLICE',
  'PROV_POLICE_CRIMINAL',
  'PROV_POLICE_IMMIGRATION',
  'MPS_CRIMINAL',
  'MPS_IMMIGRATION',
] as const;

/** The provincial health authority, lead of reception and support since 1 July 2025 (Law 86/2025/QH15 art. 2(3)). */
export const HEALTH_TYPES = ['PROV_HEALTH'] as const;

/** Where people stay. */
export const FACILITY_TYPES = ['SOCIAL_FACILITY', 'VICTIM_FACILITY'] as const;

/** State legal aid. */
export const LEGAL_AID_TYPES = ['LEGAL_AID_CENTRE'] as const;

/** Inspectorate and the standing body of Committee 138. */
export const OVERSIGHT_TYPES = ['AUDITOR', 'STEERING_138'] as const;

/** Whose head or deputy decides measures of protection (Decree 62/2012/NĐ-CP; the list of the new decree is unread). */
export const PROTECTION_TYPES = [
  'PROV_POLICE',
  'PROV_POLICE_CRIMINAL',
  'MPS_CRIMINAL',
  'BORDER_POST',
  'BORDER_COMMAND',
  'COAST_GUARD',
  'COMMUNE_PC',
  'PROV_HEALTH',
  'SOCIAL_FACILITY',
  'VICTIM_FACILITY',
  'MISSION_ABROAD',
] as const;

/** Every type whose people work on cases. */
export const WORKING_TYPES = [
  ...INTAKE_TYPES,
  ...POLICE_TYPES,
  ...HEALTH_TYPES,
  ...FACILITY_TYPES,
  ...LEGAL_AID_TYPES,
] as const;

const TYPES_OF_ROLE: Partial<Record<Role, readonly string[]>> = {
  intake: INTAKE_TYPES,
  police: POLICE_TYPES,
  social: [...HEALTH_TYPES, ...FACILITY_TYPES],
  legalAid: LEGAL_AID_TYPES,
};

/** The roles that work on cases. */
export const WORKING_ROLES = Object.keys(TYPES_OF_ROLE) as readonly Role[];

/** The work a supervisor of this agency type may also do; null: none. */
export function workOf(agencyType: string): Role | null {
  for (const [role, types] of Object.entries(TYPES_OF_ROLE)) {
    if (types.includes(agencyType)) return role as Role;
  }
  return null;
}
