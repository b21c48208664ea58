import type { Body } from './body-checks.js';

/** One request of the matrix and what the oracle says of its answer. */
export interface Ask {
  readonly route: string;
  /** Which of several requests to one route it is. */
  readonly what: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly body?: unknown;
  /** The version of the case or referral now, or a number as it is. */
  readonly version?: 'case' | 'referral' | number;
  readonly status: readonly number[];
  readonly check?: (body: Body) => string[];
  /** The same request about something that never was: a 404 must be told as this one is, byte for byte. */
  readonly never?: string;
  /** The same, where what never was stands in the body. */
  readonly neverBody?: unknown;
}
