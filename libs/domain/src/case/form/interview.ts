import type { CaseFacts } from '../case.js';
import { isChild } from '../child.js';
import type { InterviewCondition } from '../codes.js';

const ALWAYS: readonly InterviewCondition[] = ['languageUnderstood', 'safePlace', 'mayStopAnyTime'];

/** Conditions an interview with this person needs and did not have; a child's needs the representative there too. */
export function missingConditions(
  facts: Pick<CaseFacts, 'minorU18' | 'presumedChild'>,
  kept: readonly InterviewCondition[],
): readonly InterviewCondition[] {
  const child = isChild(facts);
  const needed: readonly InterviewCondition[] = child ? [...ALWAYS, 'representativePresent'] : ALWAYS;
  return needed.filter((condition) => !kept.includes(condition));
}
