/** What the address of the page holds: the language that somebody speaks (BCP 47). */
export interface RightsSheetSearch {
  tieng?: string;
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

/** Reads the address; what is no language is left out. */
export function readRightsSheetSearch({ tieng }: Record<string, unknown>): RightsSheetSearch {
  return typeof tieng === 'string' && TAG.test(tieng) ? { tieng } : {};
}
