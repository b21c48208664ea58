import { createHmac } from 'node:crypto';
import { canonicalJson, NotCanonical } from '@loive/domain';
import { QueryFailedError } from 'typeorm';

/** Keyed hash of a request's body: it tells two bodies apart and tells nobody what they said. */
export function hashOfBody(body: unknown, key: Buffer): string {
  return createHmac('sha256', key).update('answers\0').update(canonicalJson(body)).digest('hex');
}

/** True when a body is the one remembered; one without canonical form was never recorded. */
export function isSameBody(hash: string, body: unknown, key: Buffer): boolean {
  try {
    return hashOfBody(body, key) === hash;
  } catch (failure) {
    if (failure instanceof NotCanonical) return false;
    throw failure;
  }
}

/**
 * Runs `work` again when another request with the same key was answered in the meantime: the
 * second run finds that answer. A case that is being opened has no row to wait at, this does.
 */
export async function onceMoreIfAnswered<Body>(work: () => Promise<Body>): Promise<Body> {
  try {
    return await work();
  } catch (failure) {
    if (!isAnsweredMeanwhile(failure)) throw failure;
    return work();
  }
}

function isAnsweredMeanwhile(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const reason: { code?: unknown; constraint?: unknown } = failure.driverError;
  return reason.code === '23505' && reason.constraint === 'answers_pkey';
}
