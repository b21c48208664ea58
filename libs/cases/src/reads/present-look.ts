import type { ReadPurpose, ReadView } from '@loive/contracts';
import type { LookRow } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** One look into a case, for a reader who may see looks. */
export function presentLook({ at, person, agencyId, role, purpose, compartments }: LookRow, agencyOf: AgencyOf): ReadView {
  return { at, person, agency: agencyOf(agencyId), role, purpose: purpose as ReadPurpose, compartments: [...compartments] };
}
