import type { AgencyView, InheritorView, SuccessionView } from '@loive/contracts';
import type { Inheritor, Succession } from '@loive/domain';

/** A step of succession with both agencies under the names of their days. */
export const presentSuccession = ({ predecessor, successor, kind, from, citation, verified }: Succession, agencyOf: (id: string) => AgencyView): SuccessionView => ({
  predecessor: agencyOf(predecessor),
  successor: agencyOf(successor),
  kind, from, citation, verified,
});

/** Who stands for an ended agency, with the steps that led there. */
export const presentInheritor = ({ agencyId, through }: Inheritor, agencyOf: (id: string) => AgencyView): InheritorView => ({
  agency: agencyOf(agencyId),
  through: through.map((step) => presentSuccession(step, agencyOf)),
});
