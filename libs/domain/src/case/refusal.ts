import type { Compartment } from '../access/roles.js';
import type { Blocker, CaseEvent, CaseFacts, CaseSnapshot } from './case.js';
import { declines, type Refusing } from './child.js';
import { blockerOf } from './guards.js';
import type { Parts } from './split.js';

/** What tells who somebody is and where they are found: emptied when an adult refuses, and empty until they agree. */
export const PERSON_COMPARTMENTS = ['identity', 'contact'] as const satisfies readonly Compartment[];

/** Fields that take free words of the person or about them, in which somebody can be named: they go with the same no. */
export const PERSON_WORDS: readonly string[] = ['wishes', 'note', 'text', 'reason', 'ground', 'evidence'];

/** Whose words are about the work with the file: why somebody looked into it, held it or was let in. They stay, for it is reviewed. */
export const WORDS_OF_LOOKS: readonly CaseEvent['type'][] = ['reveal', 'breakGlass', 'reviewBreakGlass', 'placeHold', 'admitByCourtOrder'];

/** Codes and papers of what was done, which stay beside the words that go. */
const SAID_IN_CODES: readonly string[] = ['indicators', 'elements', 'signs', 'ticks', 'absenceChecked', 'grounds', 'minutes', 'document'];

/** Names of what a statement still holds after a no. Signs of the opening are sealed in one piece with its wishes, and go with them. */
export function codesSaid(names: readonly string[]): readonly string[] {
  return names.filter((name) => SAID_IN_CODES.includes(name) && !(name === 'indicators' && names.includes('wishes')));
}

/** Whether an item of a packet (`compartment.name`) tells who somebody is, or may in free words. */
export function tellsPerson(item: string): boolean {
  const [compartment, name = ''] = item.split('.', 2);
  return PERSON_COMPARTMENTS.some((one) => one === compartment) || (compartment === 'statement' && !SAID_IN_CODES.includes(name));
}

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
