import type { CaseView } from '@loive/contracts';
import { factsOf } from '../record/facts.js';

/** What one person proposed and another has to record in the same words. */
export interface Proposed {
  /** Id of whoever proposed it. */
  by: string;
  preset: Readonly<Record<string, string | readonly string[]>>;
}

const known = (values: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null));

/** The open proposal of a step that takes two people; null: none. */
export function proposedFor(type: string, view: CaseView): Proposed | null {
  const { sealing, admission, erasure, hold } = factsOf(view);
  switch (type) {
    case 'seal':
      return sealing == null || sealing.sealId !== null ? null : { by: sealing.by, preset: known({ personId: sealing.personId, agencyId: sealing.agencyId }) };
    case 'unseal':
      return sealing == null || sealing.sealId === null ? null : { by: sealing.by, preset: known({ sealId: sealing.sealId }) };
    case 'admitByCourtOrder':
      return admission == null ? null : { by: admission.by, preset: { personId: admission.personId, compartments: admission.compartments, until: admission.until } };
    case 'erase':
      return erasure == null || erasure.on !== null ? null : { by: erasure.by, preset: { ground: erasure.ground } };
    case 'liftHold':
      return hold?.liftBy == null ? null : { by: hold.liftBy, preset: {} };
    default:
      return null;
  }
}
