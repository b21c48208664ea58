import type { CaseView, SessionView } from '@loive/contracts';
import { COMPARTMENTS, compartmentsReadable, type Compartment } from '@loive/domain';
import { factsOf } from '../record/facts.js';
import { standingIn } from '../record/standing-in.js';

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

/** Rights by the one table of rights, and by what the API lets this reader put in. Screens hide by them, the API decides. */
export function compartmentRights(session: SessionView | null | undefined, view: CaseView): CompartmentRights {
  return { open: session == null ? [] : compartmentsReadable(standingIn(session, view)), fill: view.writable };
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
