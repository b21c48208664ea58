import type { CaseView } from '@loive/contracts';
import type { CaseFacts } from '@loive/domain';

/** How the age of the person is told: never as a number on the page. */
export type AgeBand = 'under16' | 'from16to17' | 'adult' | 'presumed' | 'unknown';

/** The facts a reader was given, in the form the page shows; every one may be missing. */
export interface ShownFacts extends Partial<CaseFacts> {
  age: AgeBand;
}

function ageBand(facts: Partial<CaseFacts>): AgeBand {
  if (facts.presumedChild === true) return 'presumed';
  if (facts.childU16 === true) return 'under16';
  if (facts.minorU18 === true) return 'from16to17';
  return facts.minorU18 === false ? 'adult' : 'unknown';
}

/** Who is named in an agency that takes part; null: nobody, so everybody of it who works on cases sees the case. */
export function namedIn(view: CaseView, agencyId: string | undefined): { id: string; name: string } | null {
  const own = view.participants.find(({ agency }) => agency.id === agencyId);
  return own?.assignee ?? (agencyId === view.owner.id ? view.assignee : null);
}

/** Reads the facts of a case page; the API sends only those that this reader may see. */
export function factsOf(view: CaseView): ShownFacts {
  const facts = view.facts as Partial<CaseFacts>;
  return { ...facts, age: ageBand(facts) };
}
