import type { Compartment } from '../access/roles.js';
import { COMPARTMENT_CLASS, type FieldClass } from '../access/compartments.js';
import type { KnownAge } from '../law/people/age.js';

/** What a value must look like, checked before the chart is asked. */
export type FieldShape =
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'codes'; readonly codes: readonly string[]; readonly min: number }
  | { readonly kind: 'ids'; readonly known: readonly string[]; readonly max: number; readonly min: number }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'ref'; readonly to: 'paper' | 'item' | 'receiver' }
  | { readonly kind: 'place' }
  | { readonly kind: 'date' }
  | { readonly kind: 'instant' }
  | { readonly kind: 'language' }
  | { readonly kind: 'nationality' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'age' }
  | { readonly kind: 'values' };

/** One field of a payload: its shape, class, and for C2 and C3 the compartment. `T` is the value's type. */
export interface Field<T, Required extends boolean = boolean> {
  readonly shape: FieldShape;
  readonly class: FieldClass;
  readonly compartment: Compartment | null;
  readonly required: Required;
  /** The value's type, for the compiler only. */
  readonly of?: T;
}

type Open<T> = Field<T, true>;

const IDS_AT_MOST = 80;

function open<T>(shape: FieldShape): Open<T> {
  return { shape, class: 'C1', compartment: null, required: true };
}

/** One of the listed codes. */
export const code = <const C extends readonly string[]>(codes: C): Open<C[number]> =>
  open({ kind: 'code', codes });
/** Several of the listed codes, at least `min`. */
export const codes = <const C extends readonly string[]>(list: C, min = 1): Open<readonly C[number][]> =>
  open({ kind: 'codes', codes: list, min });
/** Several of the ids `known` to the law's data (indicators, grounds), at least `min`. */
export const ids = (known: readonly string[], min = 0): Open<readonly string[]> =>
  open({ kind: 'ids', known, max: IDS_AT_MOST, min });
/** Id of an agency, person, case or duty. */
export const uuid = (): Open<string> => open({ kind: 'uuid' });
/** Number of an agency's paper: letters, digits and . / - _ A name fits it, so it is always of a compartment. */
export const ref = (compartment: Compartment): Open<string> => inside(compartment, open({ kind: 'ref', to: 'paper' }));
/** Id of something within the case (a measure, a consent, a step of the law): ASCII letters, digits and . - _ */
export const itemId = (): Open<string> => open({ kind: 'ref', to: 'item' });
/** Who a consent lets know: the id of an agency or the code of a service. */
export const receiver = (): Open<string> => open({ kind: 'ref', to: 'receiver' });
/** A corrected value; the process holds it to the shape of the fact that `field` names. */
export const correction = (): Open<string> => open({ kind: 'ref', to: 'paper' });
/** Id of a place of the territory register, such as `vn-lang-son`; a bare province code is none. */
export const place = (): Open<string> => open({ kind: 'place' });
/** A day, `YYYY-MM-DD`. */
export const date = (): Open<string> => open({ kind: 'date' });
/** An instant, ISO 8601 with offset. */
export const instant = (): Open<string> => open({ kind: 'instant' });
/** A language, BCP 47; `und` is unknown. */
export const language = (): Open<string> => open({ kind: 'language' });
/** ISO 3166-1 alpha-2, `XX` unknown, or `stateless`. */
export const nationality = (): Open<string> => open({ kind: 'nationality' });
/** Yes or no. */
export const flag = (): Open<boolean> => open({ kind: 'boolean' });
/** Free text, at most `max` characters; always of a compartment. */
export const text = (compartment: Compartment, max = 4000): Open<string> =>
  inside(compartment, open({ kind: 'text', max }));
/** An age as far as it is known. */
export const age = (): Open<KnownAge> => open({ kind: 'age' });
/** Named texts for one compartment. */
export const values = (): Open<Readonly<Record<string, string>>> => open({ kind: 'values' });

/** The same field, which may be left out. */
export const maybe = <T>(field: Open<T>): Field<T, false> => ({ ...field, required: false });

/** The same field kept in a compartment: C3 where a leak endangers life, else C2. */
export function inside<T, R extends boolean>(compartment: Compartment, field: Field<T, R>): Field<T, R> {
  return { ...field, class: COMPARTMENT_CLASS[compartment], compartment };
}

/** Fields of one event by name. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The payload's type that a set of fields describes. */
export type PayloadOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: F[K] extends Field<infer T> ? T : never;
} & {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: F[K] extends Field<infer T> ? T : never;
};
