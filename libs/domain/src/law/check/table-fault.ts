/** A row of a table that breaks a rule: the rule, the row, and what is wrong with it, in words. */
export interface TableFault {
  readonly rule: string;
  readonly row: string;
  readonly words: string;
}

/** One fault, unless the row is sound. */
export const unless = (sound: boolean, rule: string, row: string, words: string): readonly TableFault[] => (sound ? [] : [{ rule, row, words }]);

/** What stands more than once. */
export const twice = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
