import type { CaseFacts } from './case.js';

/** The facts that a refusal hangs on. */
export type Refusing = Pick<CaseFacts, 'choice' | 'minorU18' | 'presumedChild'>;

/** Treated as a child: under 18, or presumed so. */
export function isChild({ minorU18, presumedChild }: Pick<CaseFacts, 'minorU18' | 'presumedChild'>): boolean {
  return minorU18 || presumedChild;
}

/** An adult said no, and nothing else since. A child's no is heard and does not take away who speaks for it: once of age, it is asked again. */
export function declines(facts: Refusing): boolean {
  return facts.choice === 'no' && !isChild(facts);
}
