import { createHmac, hkdfSync } from 'node:crypto';
import { canonicalJson, NotCanonical } from '@loive/domain';
import { QueryFailedError } from 'typeorm';
import { seal, unseal, type SealPlace } from '../../sealing/sealed-value.js';
import type { RememberedRequest } from '../after/event-writes.js';

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

/** Whose answer to which request, as its row is keyed. */
export interface AnswerPlace {
  readonly personId: string;
  readonly route: string;
  readonly key: string;
}

/**
 * An answer as it is kept: of one that tells about a case or a referral only id and version stand plain, for whoever
 * erases the case and whoever checks it; all of it is sealed under a key of the house, made from `codes`.
 */
export function keptAnswer(body: unknown, place: AnswerPlace, codes: Buffer): Pick<RememberedRequest, 'body' | 'sealed'> {
  if (typeof body !== 'object' || body === null || !('id' in body) || !('version' in body)) return { body, sealed: null };
  const { id, version } = body;
  if (Object.keys(body).length === 2) return { body, sealed: null };
  return { body: { id, version }, sealed: seal(body, { version: 1, key: answersKey(codes) }, placeOf(place)) };
}

/** The answer that was kept. Throws when it does not open: better none than another one. */
export function openedAnswer({ body, sealed }: { readonly body: unknown; readonly sealed: string | null }, place: AnswerPlace, codes: Buffer): unknown {
  if (sealed === null) return body;
  const opened = unseal(Buffer.from(sealed, 'hex'), answersKey(codes), placeOf(place));
  if (opened === undefined) throw new Error('a remembered answer does not open');
  return opened;
}

function answersKey(codes: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', codes, Buffer.alloc(0), 'loive:answers:v1', 32));
}

function placeOf({ personId, route, key }: AnswerPlace): SealPlace {
  return { table: 'answers', caseId: personId, seq: 0, column: `${route} ${key.toLowerCase()}` };
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
