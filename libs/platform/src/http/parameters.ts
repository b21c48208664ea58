import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@loive/domain';
import type { Session } from '../access/session.js';
import { ProblemError } from '../problem/problem-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ETAG = /^"([1-9]\d{0,8})"$/;

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

// A parameter decorator runs before the method's own decorators, so it may describe itself for OpenAPI.
const described =
  (describe: MethodDecorator): ParameterDecorator =>
  (target, method) => {
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (descriptor) describe(target, method, descriptor);
  };

/** The session of a route that is not public. */
export function sessionOf(request: FastifyRequest): Session {
  if (!request.session) throw new ProblemError('noSession');
  return request.session;
}

/** Who calls, as the rules see it. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => sessionOf(requestOf(context)).actor,
);

/** Who calls, with name, agency and token for the page. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => sessionOf(requestOf(context)),
);

/** Aborted when the client goes away before it was answered: whatever takes long need not go on. */
export const Waiting = createParamDecorator((_: unknown, context: ExecutionContext): AbortSignal => {
  const { raw } = context.switchToHttp().getResponse<FastifyReply>();
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
});

/** Id of this request, to quote in a question to the operator. */
export const RequestId = createParamDecorator((_: unknown, context: ExecutionContext): string => requestOf(context).id);

/** The client's UUID for this action; without it 400 `idempotencyKeyMissing`. */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => readIdempotencyKey(requestOf(context).headers['idempotency-key']),
  [
    described(
      ApiHeader({
        name: 'Idempotency-Key',
        required: true,
        description: 'A UUID made for this action; the same key answers the same',
        schema: { type: 'string', format: 'uuid' },
      }),
    ),
  ],
);

/** The version that the caller read; 428 without it, 400 when it is not `"<number>"`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => readIfMatch(requestOf(context).headers['if-match']),
  [
    described(
      ApiHeader({
        name: 'If-Match',
        required: true,
        description: 'The ETag of the record as it was read, such as "3"',
        schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      }),
    ),
  ],
);

const PathId = createParamDecorator((name: string, context: ExecutionContext): string =>
  readId((requestOf(context).params as Record<string, string | undefined>)[name]),
);

/** A UUID of the path (`:id` unless named). What is no UUID cannot exist: 404, as for any other absence. */
export function Id(name = 'id'): ParameterDecorator {
  return (target, method, index) => {
    PathId(name)(target, method, index);
    described(ApiParam({ name, schema: { type: 'string', format: 'uuid' } }))(target, method, index);
  };
}

/** Reads Idempotency-Key; throws `idempotencyKeyMissing`. */
export function readIdempotencyKey(header: string | string[] | undefined): string {
  const key = typeof header === 'string' ? header.trim().toLowerCase() : '';
  if (!UUID.test(key)) throw new ProblemError('idempotencyKeyMissing');
  return key;
}

/** Reads If-Match; throws `versionMissing` or `malformed`. */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw new ProblemError('versionMissing');
  const version = ETAG.exec(header.trim())?.[1];
  if (version === undefined) throw new ProblemError('malformed', { fields: [{ path: 'If-Match', code: 'etag' }] });
  return Number(version);
}

/** Reads a UUID of the path; throws `notFound`. */
export function readId(value: string | undefined): string {
  const id = value?.toLowerCase() ?? '';
  if (!UUID.test(id)) throw new ProblemError('notFound');
  return id;
}
