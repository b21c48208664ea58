import { NONE, fault, type FieldFault } from '../case/form/fault.js';
import { NAME_LETTERS, lettersOf } from './names.js';

/** Fewest and most characters that a search takes. */
export const SEARCH_LENGTH = { min: 2, max: 80 } as const;
/** Fewest digits of a number of papers or a telephone. */
const DIGITS = 6;

/** By what a text is looked for: as a code or an alias always, and besides as a name or as a number. */
export interface SearchAsked {
  readonly name: string | null;
  readonly number: string | null;
}

/** What somebody typed into the one field of the search may be: a name where it holds no digit, a number where it holds enough of them. */
export function searchAsked(text: string): SearchAsked {
  const digits = text.replace(/\D/g, '').length;
  const isCode = /^\s*(lv|ct)\s*-/i.test(text);
  return {
    name: digits === 0 && /\p{L}/u.test(text) ? text : null,
    number: digits >= DIGITS && !isCode ? text : null,
  };
}

/** What is wrong with a search: a name is looked for by three letters or more. */
export function searchFaults(text: string): readonly FieldFault[] {
  const { name } = searchAsked(text);
  return name !== null && lettersOf(name) < NAME_LETTERS ? fault('q', 'nameTooShort') : NONE;
}
