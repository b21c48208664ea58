/** What the address of the page holds: part of a name, and the day that is looked at (YYYY-MM-DD). */
export interface AgenciesSearch {
  ten?: string;
  ngay?: string;
}

/** Longest part of a name that may be sought, in characters; the API's own limit. */
export const LONGEST_NAME = 100;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what the page does not know is left out. */
export function readAgenciesSearch({ ten, ngay }: Record<string, unknown>): AgenciesSearch {
  // The router reads a bare number in an address as one.
  const name = (typeof ten === 'number' ? String(ten) : typeof ten === 'string' ? ten : '').trim().slice(0, LONGEST_NAME);
  return { ...(name === '' ? {} : { ten: name }), ...(typeof ngay === 'string' && DAY.test(ngay) ? { ngay } : {}) };
}
