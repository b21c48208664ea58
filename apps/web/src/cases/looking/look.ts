import type { CaseView, FieldProblem, RevealView } from '@loive/contracts';
import { COMPARTMENT_FIELDS, type Compartment } from '@loive/domain';

/** Why somebody wants to look, as typed; no reason is chosen for them. */
export interface TypedLook {
  reason: string;
  text: string;
}

/** The form of a look before anybody touched it. */
export const NO_REASON_YET: TypedLook = { reason: '', text: '' };

/** Longest text beside a reason, as the API takes it. */
export const LOOK_TEXT_AT_MOST = 500;

/** Faults that the form sees by itself: a reason always, words where the reason is "other". */
export function lookFaults({ reason, text }: TypedLook): FieldProblem[] {
  if (reason === '') return [{ path: 'reason', code: 'required' }];
  return reason === 'other' && text.trim() === '' ? [{ path: 'text', code: 'required' }] : [];
}

/** The body of `POST …/reveals`; an empty text is left out. */
export function lookBody(compartment: Compartment, { reason, text }: TypedLook): { compartment: Compartment; reason: string; text?: string } {
  const said = text.trim();
  return { compartment, reason, ...(said === '' ? {} : { text: said }) };
}

/** How long a look lasts, in ms: what the dialog promises, whatever the clocks say. */
export const LOOK_AT_MOST = 60_000;

/** Ms until the values must be masked again; both times in ms by the server's clock, which is known to the second. */
export const timeLeft = (until: number, now: number): number => Math.min(LOOK_AT_MOST, Math.max(0, until - now));

/** The same in whole seconds, as the countdown shows it; 0: mask now. */
export const secondsLeft = (until: number, now: number): number => Math.ceil(timeLeft(until, now) / 1000);

/**
 * The case with the version that the reader's own look gave it. Unchanged when others recorded something in
 * between: their events must be seen before the next step answers for them.
 */
export function afterLook(view: CaseView, look: Pick<RevealView, 'version'>): CaseView {
  return look.version === view.version + 1 ? { ...view, version: look.version } : view;
}

/** Values that a second press shows: a number only after the rules of safe contact, a place only by need. */
const GUARDED: Partial<Record<Compartment, readonly string[]>> = {
  contact: ['phone', 'email', 'address'],
  shelter: ['facility', 'address', 'room'],
};

/** Fields of an open compartment that stay covered until they are asked for by themselves. */
export function guardedFields({ compartment, entries }: Pick<RevealView, 'compartment' | 'entries'>): readonly string[] {
  const held = entries.flatMap(({ fields }) => Object.keys(fields));
  return (GUARDED[compartment] ?? []).filter((name) => held.includes(name));
}

/** Names of fields in the order of the compartment's form, what the person wishes first, those of other forms last. */
export function inReadingOrder(compartment: Compartment, names: readonly string[]): string[] {
  const known = ['wishes', 'alias', ...COMPARTMENT_FIELDS[compartment]] as readonly string[];
  const place = (name: string): number => (known.includes(name) ? known.indexOf(name) : known.length);
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}
