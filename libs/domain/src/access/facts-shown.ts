import type { CaseFacts } from '../case/case.js';
import { seesSeals } from './policy.js';
import type { ActingCaseActor } from './roles.js';

/** The facts as this reader may see them: a seal that waits for its second person is for those who may lift seals. */
export function factsShownTo(facts: CaseFacts, reader: ActingCaseActor): CaseFacts {
  return facts.sealing === null || seesSeals(reader) ? facts : { ...facts, sealing: null };
}
