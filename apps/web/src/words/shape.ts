/**
 * The English words must have every key of the Vietnamese ones; a missing key stops the type check.
 * Vietnamese has one plural form (`_other`), English may add `_one`.
 */
export type SameWords<T> = {
  [K in keyof T]: T[K] extends string ? string : SameWords<T[K]>;
} & {
  [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string;
};
