import { actorByTie } from '../../access/standing.js';
import type { Actor, CaseActor } from '../../access/roles.js';

/** Ids of the agencies and of a second case in models and tests. */
export const UUID = {
  commune: '10000000-0000-4000-8000-000000000001',
  health: '10000000-0000-4000-8000-000000000002',
  police: '10000000-0000-4000-8000-000000000003',
  shelter: '10000000-0000-4000-8000-000000000004',
  audit: '10000000-0000-4000-8000-000000000005',
  otherCase: '30000000-0000-4000-8000-000000000001',
  duty: '40000000-0000-4000-8000-000000000001',
} as const;

function person(n: number, agencyId: string, agencyType: string, role: Actor['role'], basis: CaseActor['basis']): CaseActor {
  return actorByTie({ personId: `20000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`, agencyId, agencyType, role }, basis);
}

/** People of a commune's case: the commune owns it, the others take part. */
export const PEOPLE = {
  commune: person(1, UUID.commune, 'COMMUNE_PC', 'intake', 'owner'),
  communeHead: person(2, UUID.commune, 'COMMUNE_PC', 'supervisor', 'owner'),
  communeDeputy: person(3, UUID.commune, 'COMMUNE_PC', 'supervisor', 'owner'),
  health: person(4, UUID.health, 'PROV_HEALTH', 'social', 'notified'),
  healthHead: person(5, UUID.health, 'PROV_HEALTH', 'supervisor', 'notified'),
  police: person(6, UUID.police, 'PROV_POLICE', 'police', 'notified'),
  policeHead: person(7, UUID.police, 'PROV_POLICE', 'supervisor', 'notified'),
  policeDeputy: person(8, UUID.police, 'PROV_POLICE', 'supervisor', 'notified'),
  shelter: person(9, UUID.shelter, 'VICTIM_FACILITY', 'social', 'handedOver'),
  auditor: person(10, UUID.audit, 'AUDITOR', 'auditor', 'oversight'),
  statistician: person(11, UUID.audit, 'STEERING_138', 'statistician', null),
} as const satisfies Readonly<Record<string, CaseActor>>;

/** Name of one of them. */
export type PersonName = keyof typeof PEOPLE;
