import type { CaseView } from '@loive/contracts';
import { abilityFromPacked, COMPARTMENTS, type Basis, type CaseAbility, type Compartment } from '@loive/domain';
import { subject } from '@casl/ability';
import { factsOf } from './facts.js';

/** What a reader may do with each compartment of one case. */
export interface CompartmentRights {
  open: readonly Compartment[];
  fill: readonly Compartment[];
}

/** One line of the person card. */
export interface CompartmentRow {
  name: Compartment;
  /** `held`: something is there, masked. `empty`: nothing is there. `closed`: not for this reader to know. */
  state: 'held' | 'empty' | 'closed';
  mayOpen: boolean;
  mayFill: boolean;
}

/** Rights by the packed rules of the session and the reader's tie to the case. Screens hide by them, the API decides. */
export function compartmentRights(rules: readonly unknown[], basis: Basis | null): CompartmentRights {
  const ability: CaseAbility = abilityFromPacked(rules);
  const those = (action: 'reveal' | 'write'): Compartment[] =>
    // A subject with a tie: the rules speak of cases by it.
    COMPARTMENTS.filter((name) => ability.can(action, subject(`compartment.${name}`, { basis }) as unknown as string));
  return { open: those('reveal'), fill: those('write') };
}

/** Asked about every person; the others appear once they hold something, a child's beside a child. */
const ALWAYS: readonly Compartment[] = ['identity', 'contact', 'shelter', 'health', 'statement'];

const allows = (view: CaseView, type: string): boolean => view.nextSteps.some((step) => step.type === type && step.allowed);

/** The lines of the person card, in the order of the compartments. */
export function compartmentRows(view: CaseView, rights: CompartmentRights): CompartmentRow[] {
  const { age } = factsOf(view);
  const young = age !== 'adult' && age !== 'unknown';
  const held = new Set(view.compartments.map(({ name }) => name));
  return COMPARTMENTS.map((name): CompartmentRow => ({
    name,
    state: held.has(name) ? 'held' : rights.open.includes(name) ? 'empty' : 'closed',
    mayOpen: held.has(name) && allows(view, 'reveal'),
    mayFill: rights.fill.includes(name) && allows(view, 'recordSensitive'),
  })).filter(
    ({ name, state, mayFill }) => state === 'held' || ALWAYS.includes(name) || (name === 'child' && young && (state === 'empty' || mayFill)),
  );
}

/** True when the reader may open the statement and the person's wishes are in it. */
export const holdsWishes = (view: CaseView): boolean =>
  view.compartments.some(({ name, fields }) => name === 'statement' && fields.includes('wishes'));
