import type { AgencyView, SuccessionView } from '@loive/contracts';
import type { Succession } from '@loive/domain';

/** A step of succession with both agencies under the names of their days. */
export const presentSuccession = ({ predecessor, successor, kind, from, citation, verified }: Succession, agencyOf: (id: string) => AgencyView): SuccessionView => ({
  predecessor: agencyOf(predecessor),
  successor: agencyOf(successor),
  kind, from, citation, verified,
});
