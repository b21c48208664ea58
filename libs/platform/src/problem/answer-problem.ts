import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem, ProblemCode } from '@loive/contracts';
import { KeyLimit, KeysAway, KeysDestroyed, OverBudget, SearchedOut, TooOften } from '@loive/persistence';
import { dayInVietnam } from '@loive/domain';
import { codeOf, isPassingDatabaseFailure } from './database-failure.js';
import { ProblemError } from './problem-error.js';
import { PROBLEM_TITLES } from './problem-titles.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'noSession',
  403: 'notYours',
  404: 'notFound',
  405: 'notFound',
  413: 'tooLarge',
  415: 'notJson',
  429: 'throttled',
  503: 'unavailable',
};

/** Seconds that a caller should wait when nothing better is known. */
const SHORT_WAIT = 2;
/** Seconds after which a key store that was away may be back. */
const KEYS_WAIT = 30;

/** Answers any failure as RFC 9457; what is no refusal of ours becomes 500 without stack, SQL or values. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asProblemError(error);
  if (refusal.status >= 500) logFailure(request, refusal.code, error);
  if (reply.sent || reply.raw.headersSent) return;
  const { retryAfter, ...details } = refusal.details;
  const problem: Problem = {
    type: `urn:loi-ve:problem:${refusal.code}`,
    title: PROBLEM_TITLES[refusal.code],
    status: refusal.status,
    code: refusal.code,
    instance: request.id,
    ...details,
  };
  const mayWait = refusal.status === 503 || refusal.status === 429;
  const wait = retryAfter ?? (mayWait ? SHORT_WAIT : undefined);
  if (wait !== undefined) void reply.header('retry-after', String(Math.max(1, Math.ceil(wait))));
  void reply
    .status(refusal.status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** The refusal that stands for any error. */
export function asProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof KeysAway) return new ProblemError('keysAway', { retryAfter: KEYS_WAIT });
  if (error instanceof KeyLimit) return new ProblemError('throttled', { retryAfter: error.retryAfter });
  if (error instanceof OverBudget) return new ProblemError('readBudget', { retryAfter: untilMidnight(new Date()) });
  if (error instanceof SearchedOut) return new ProblemError('searchBudget', { retryAfter: untilMidnight(new Date()) });
  if (error instanceof TooOften) return new ProblemError('throttled', { retryAfter: error.retryAfter ?? untilMidnight(new Date()) });
  // Erased between two looks: there is nothing left.
  if (error instanceof KeysDestroyed) return new ProblemError('notFound');
  if (isPassingDatabaseFailure(error)) return new ProblemError('unavailable');
  const status = statusOf(error);
  const code = BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'malformed' : 'unexpected');
  return new ProblemError(code);
}

/** Seconds until the law's day ends: Vietnam has one offset all year. */
export function untilMidnight(now: Date): number {
  const midnight = Date.parse(`${dayInVietnam(now.toISOString())}T00:00:00+07:00`) + 24 * 60 * 60 * 1000;
  return Math.ceil((midnight - now.getTime()) / 1000);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own errors (parsing, routing) carry their status; nobody else's is believed.
  const fastifys = codeOf(error).startsWith('FST_') && typeof error === 'object' && error !== null;
  return fastifys && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

// Messages and PostgreSQL's details hold values of rows, so the log gets the kind, the code and the place only.
function logFailure(request: FastifyRequest, code: ProblemCode, error: unknown): void {
  const known = error instanceof Error;
  request.log.error({
    event: 'failed',
    problem: code,
    kind: known ? error.name : typeof error,
    code: codeOf(error),
    at: known ? framesOf(error) : [],
  });
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
