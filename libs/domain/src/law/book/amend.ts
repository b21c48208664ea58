import { addDays, type CalendarDate } from '../calendar/calendar-date.js';
import { lawBook, pathwayOf, type LawBook } from './law-book.js';
import type { Pathway, Step } from './pathway.js';

/** A change of a pathway from a day on: the old text stays for what happened before it. */
export interface Amendment {
  /** Id of the pathway as it is. */
  readonly pathway: string;
  /** Id of the pathway as it will be; its steps keep their names under it. */
  readonly becomes: string;
  readonly from: CalendarDate;
  /** Step, by the part of its id after the dot -> what is different; null: the step falls away. */
  readonly steps: Readonly<Record<string, Partial<Omit<Step, 'id'>> | null>>;
  /** Text that makes the change; it is written on every step that it touches. */
  readonly citation: string;
  readonly verified: boolean;
}

/** A book in which the amendments are law from their days on. Throws RangeError for a pathway or step that is not there. */
export function amendedBook(book: LawBook, amendments: readonly Amendment[]): LawBook {
  return amendments.reduce(amendedOnce, book);
}

function amendedOnce(book: LawBook, amendment: Amendment): LawBook {
  const before = pathwayOf(amendment.pathway, book);
  if (before === null) throw new RangeError(`no such pathway: ${amendment.pathway}`);
  if (pathwayOf(amendment.becomes, book) !== null) throw new RangeError(`the id is taken: ${amendment.becomes}`);
  if (amendment.from <= before.from || (before.to !== null && amendment.from > before.to)) throw new RangeError(`not in force when amended: ${amendment.pathway}`);
  const names = before.steps.map(({ id }) => nameOf(id));
  const unknown = Object.keys(amendment.steps).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RangeError(`no such step: ${amendment.pathway}.${unknown}`);
  const after: Pathway = { ...before, id: amendment.becomes, from: amendment.from, steps: before.steps.flatMap((step) => stepAfter(step, amendment) ?? []) };
  const ended: Pathway = { ...before, to: addDays(amendment.from, -1) };
  return lawBook(book.pathways.flatMap((pathway) => (pathway.id === before.id ? [ended, after] : [pathway])));
}

function stepAfter(step: Step, { becomes, from, steps, citation, verified }: Amendment): Step | null {
  const change = steps[nameOf(step.id)];
  if (change === null) return null;
  const renamed = { ...step, id: renamedTo(becomes, step.id), ...(step.replaces === undefined ? {} : { replaces: renamedTo(becomes, step.replaces) }) };
  return change === undefined ? renamed : { ...renamed, ...change, from, citation, verified };
}

const nameOf = (id: string) => id.slice(id.indexOf('.') + 1);
const renamedTo = (pathway: string, id: string) => `${pathway}.${nameOf(id)}`;
