import { OVERSIGHT_TYPES, WORKING_TYPES } from '../access/agency-types.js';
import { rolesOf } from '../access/policy.js';
import type { Actor } from '../access/roles.js';

/** The one type of agency that keeps a log of calls (Decree 162/2025/NĐ-CP arts 4-6). */
export const HOTLINE_TYPE = 'HOTLINE_111';

type Who = Pick<Actor, 'role' | 'agencyType'>;

/** Writes calls down and works on them: the hotline's people and their head. No case is read by this. */
export function mayLogCalls({ role, agencyType }: Who): boolean {
  return agencyType === HOTLINE_TYPE && rolesOf({ role, agencyType }).includes('intake');
}

/** Sees when calls came, what kind they were and when they were passed on to whom, and nothing that was said. */
export function overseesCalls({ role, agencyType }: Who): boolean {
  return role === 'auditor' && (OVERSIGHT_TYPES as readonly string[]).includes(agencyType);
}

/** Sees the log, whole or as oversight. */
export function seesCalls(who: Who): boolean {
  return mayLogCalls(who) || overseesCalls(who);
}

/** May be told of a call: those who work in an agency that works on cases. */
export function receivesCalls({ role, agencyType }: Who): boolean {
  return (WORKING_TYPES as readonly string[]).includes(agencyType) && agencyType !== HOTLINE_TYPE && rolesOf({ role, agencyType }).length > 0;
}
