/** The parts of a request that tell where it was made. */
export interface RequestOrigin {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  /** The address this server answers for, such as `http://127.0.0.1:3000`. */
  readonly expected: string;
}

/**
 * Whether an unsafe request may be ours. Browsers always state their origin on such requests;
 * a caller that states none is no browser, carries no cookie of a victim, and still needs the token.
 */
export function isSameOrigin({ origin, fetchSite, expected }: RequestOrigin): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false;
  return origin === undefined || origin === expected;
}
