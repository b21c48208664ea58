import type { CaseFacts } from '../case/case.js';
import { seesSeals } from './policy.js';
import type { ActingCaseActor } from './roles.js';

/** The facts as this reader may see them: a seal or a court order that waits for its second person is for those who may give and lift them. */
export function factsShownTo(facts: CaseFacts, reader: ActingCaseActor): CaseFacts {
  const nothingWaits = facts.sealing === null && facts.admission === null;
  return nothingWaits || seesSeals(reader) ? facts : { ...facts, sealing: null, admission: null };
}
