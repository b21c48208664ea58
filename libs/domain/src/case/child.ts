import type { CaseFacts } from './case.js';

/** Treated as a child: under 18, or presumed so. */
export function isChild({ minorU18, presumedChild }: Pick<CaseFacts, 'minorU18' | 'presumedChild'>): boolean {
  return minorU18 || presumedChild;
}
