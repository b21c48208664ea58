import type { Problem } from '@loive/contracts';

/** The API answered with `application/problem+json`; `problem.code` has its words in the word files. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** Seconds to wait, from `Retry-After`; null when the API names none. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: the line or the server is down. Nothing is known of what was recorded. */
export class NoAnswer extends Error {
  constructor() {
    super('noAnswer');
    this.name = 'NoAnswer';
  }
}

/** Reads a body that may or may not be a problem document; anything else becomes `unexpected`. */
export function asProblem(status: number, body: unknown, instance: string): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return body as Problem;
  }
  return {
    type: 'about:blank',
    title: 'Unexpected',
    status,
    code: status === 401 ? 'noSession' : status === 404 ? 'notFound' : status === 503 ? 'unavailable' : 'unexpected',
    instance,
  };
}

/** The problem of an error, or null when it is no answer of the API. */
export function problemOf(error: unknown): Problem | null {
  return error instanceof ApiProblem ? error.problem : null;
}
