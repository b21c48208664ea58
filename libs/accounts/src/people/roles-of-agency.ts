import { ROLES, rolesOf, type Role } from '@loive/domain';

/** Agency types whose people look at the work of others: the inspectorate and the standing body of Committee 138. */
const OVERSEEING: readonly string[] = ['AUDITOR', 'STEERING_138'];

/** Roles that mean something in an agency of this type: a role that would open nothing is not given. */
export function rolesOfAgency(agencyType: string): Role[] {
  return ROLES.filter((role) => hasPlace(role, agencyType));
}

/** Roles of this agency that work on cases; none where it does not. */
export function workingRolesOf(agencyType: string): readonly string[] {
  return rolesOf({ role: 'supervisor', agencyType });
}

function hasPlace(role: Role, agencyType: string): boolean {
  switch (role) {
    case 'agencyAdmin':
      return true;
    case 'operator':
      return agencyType === 'HOST';
    case 'auditor':
    case 'statistician':
      return OVERSEEING.includes(agencyType);
    default:
      return rolesOf({ role, agencyType }).includes(role);
  }
}
