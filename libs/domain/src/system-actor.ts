import type { ActingActor } from './access/roles.js';

/** Id of the agency and of the person under which the queue records: no human, no account. */
export const SYSTEM_ID = '00000000-0000-4000-8000-0000000000ff';

/** Type of the system's agency in the register; directories leave it out. */
export const SYSTEM_AGENCY_TYPE = 'SYSTEM';

/** Who delivers referrals and lets offers lapse. */
export const SYSTEM_ACTOR: ActingActor = { personId: SYSTEM_ID, agencyId: SYSTEM_ID, agencyType: SYSTEM_AGENCY_TYPE, role: 'system' };
