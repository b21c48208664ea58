import { PROBLEM_CODES } from '@loive/contracts';
import type { BlockerView, FieldProblem, Problem, ProblemCode } from '@loive/contracts';

/** What a problem may say beside its code; nothing personal. */
export interface ProblemDetails {
  blockers?: BlockerView[];
  fields?: FieldProblem[];
  /** With `stale`: the present version and the events since. */
  version?: number;
  since?: Problem['since'];
  /** Seconds after which a new try makes sense. */
  retryAfter?: number;
}

/** A refusal that the caller may read: the filter answers it as `application/problem+json`. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'ProblemError';
    this.status = PROBLEM_CODES[code];
  }
}
