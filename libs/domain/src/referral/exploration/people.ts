import type { Role } from '../../access/roles.js';
import { SYSTEM_ACTOR } from '../../system-actor.js';
import type { ReferralActor } from '../referral.js';

/** Agencies at and beside a referral in models and tests. */
export const AGENCY = {
  sender: '10000000-0000-4000-8000-000000000001',
  receiver: '10000000-0000-4000-8000-000000000002',
  elsewhere: '10000000-0000-4000-8000-000000000003',
} as const;

// Nobody of an agency is named unless said otherwise.
function person(n: number, at: keyof typeof AGENCY, agencyType: string, role: Role): ReferralActor {
  return {
    personId: `20000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
    agencyId: AGENCY[at],
    agencyType,
    role,
    end: at === 'elsewhere' ? null : at,
    basis: at === 'sender' ? 'owner' : null,
    scope: at === 'sender' ? (role === 'supervisor' ? 'supervision' : 'pool') : null,
  };
}

/** Those who try things: a health authority sends to a shelter or to legal aid; others look on. */
export const ACTORS = {
  sender: person(1, 'sender', 'PROV_HEALTH', 'social'),
  senderHead: person(2, 'sender', 'PROV_HEALTH', 'supervisor'),
  shelter: person(3, 'receiver', 'VICTIM_FACILITY', 'social'),
  shelterHead: person(4, 'receiver', 'VICTIM_FACILITY', 'supervisor'),
  legalAid: person(5, 'receiver', 'LEGAL_AID_CENTRE', 'legalAid'),
  legalAidHead: person(6, 'receiver', 'LEGAL_AID_CENTRE', 'supervisor'),
  // Takes part in the case, but stands at neither end.
  police: { ...person(7, 'elsewhere', 'PROV_POLICE', 'police'), basis: 'duty', scope: 'pool' },
  auditor: { ...person(8, 'elsewhere', 'AUDITOR', 'auditor'), basis: 'oversight', scope: 'oversight' },
  // Sits at the receiver and works on no case.
  administrator: person(9, 'receiver', 'VICTIM_FACILITY', 'agencyAdmin'),
  system: { ...SYSTEM_ACTOR, end: 'system', basis: null, scope: null },
} as const satisfies Readonly<Record<string, ReferralActor>>;
export type ActorName = keyof typeof ACTORS;
