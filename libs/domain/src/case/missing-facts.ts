import type { Compartment } from '../access/roles.js';
import type { CaseEventType, CaseFacts } from './case.js';
import { declines } from './child.js';
import type { Correctable } from './codes.js';

/** What a quick report asks: with these a case has its number; what else is missing is asked once the person is safe. */
export const QUICK_FACTS = ['safety', 'language', 'channel', 'age', 'receivedAt', 'placeId'] as const;

/** Something that nobody has told yet, and the event that tells it. */
export interface MissingFact {
  readonly fact: 'safety' | 'language' | 'placeId' | 'age' | 'nationality' | 'identity';
  readonly event: Extract<CaseEventType, 'correctFact' | 'assessAge' | 'recordSensitive'>;
  /** Fields of that event which are known already. */
  readonly preset: Readonly<Record<string, string>>;
}

const corrected = (fact: MissingFact['fact'] & Correctable): MissingFact => ({ fact, event: 'correctFact', preset: { field: fact } });

/**
 * What is still to be asked of somebody, in the order in which it is asked: whether they are safe, which language
 * they speak, and last of all who they are. It reminds and never blocks; what the chart cannot do without, the chart asks for itself.
 * An adult who declined is not asked who they are. `held`: compartments that hold something.
 */
export function missingFacts(facts: CaseFacts, held: readonly Compartment[]): readonly MissingFact[] {
  return [
    ...(facts.safety === 'unknown' ? [corrected('safety')] : []),
    ...(facts.language === '' || facts.language === 'und' ? [corrected('language')] : []),
    ...(facts.placeId === null ? [corrected('placeId')] : []),
    ...(facts.presumedChild ? [{ fact: 'age', event: 'assessAge', preset: {} } as const] : []),
    ...(facts.nationality === 'XX' ? [corrected('nationality')] : []),
    ...(declines(facts) || held.includes('identity') ? [] : [{ fact: 'identity', event: 'recordSensitive', preset: { compartment: 'identity' } } as const]),
  ];
}
