import type { Compartment } from '../access/roles.js';
import type { Blocker, CaseEvent, CaseFacts, CaseSnapshot } from './case.js';
import { declines, type Refusing } from './child.js';
import { blockerOf } from './guards.js';
import type { Parts } from './split.js';

/** What tells who somebody is and where they are found: emptied when an adult refuses, and empty until they agree. */
export const PERSON_COMPARTMENTS = ['identity', 'contact'] as const satisfies readonly Compartment[];

/**
 * Whether what identifies the person is to be destroyed now: they refuse, in this file or in the one that it is merged into,
 * and no hold forbids it. A hold wins, until it is lifted.
 */
export function clearsPerson(facts: Refusing & Pick<CaseFacts, 'hold'>, headRefuses = false): boolean {
  return (declines(facts) || headRefuses) && facts.hold === null;
}

/**
 * Why a case may not be merged with another: one adult refused and of the other it is said who they are, or may be, so that
 * the one would be known by the other. Two who refused are told by nothing.
 */
export function mergeLeadsBack({ facts, openWork }: Pick<CaseSnapshot, 'facts' | 'openWork'>, otherDeclines: boolean): readonly Blocker[] {
  return declines(facts) === otherDeclines ? [] : [blockerOf('personNotDeclining', { openWork })];
}

/**
 * Why an event that would say again who somebody is, or how they are reached, is refused after their no, whatever event
 * it is; empty where it says nothing of the kind, or shows that they are a child.
 */
export function reidentifies(event: CaseEvent, { compartments }: Parts, { facts, after, openWork }: Pick<CaseSnapshot, 'facts' | 'openWork'> & { readonly after: CaseFacts }): readonly Blocker[] {
  const writes = PERSON_COMPARTMENTS.some((name) => compartments[name] !== undefined);
  return writes && event.type !== 'recordChoice' && declines(facts) && declines(after) ? [blockerOf('personNotDeclining', { openWork })] : [];
}
