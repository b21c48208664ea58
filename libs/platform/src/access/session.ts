import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { STEP_UP_MINUTES, type AgencyView } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { ProblemError } from '../problem/problem-error.js';
import type { Settings } from '../settings.js';

/** A signed-in person for the length of one request. */
export interface Session {
  readonly actor: Actor;
  readonly user: { readonly id: string; readonly username: string; readonly name: string };
  readonly agency: AgencyView;
  readonly csrf: string;
  /** What identifies the session in the database; never the token itself. */
  readonly tokenHash: Buffer;
  /** When the password was last given again in this session; null: not yet. */
  readonly steppedUpAt: Date | null;
  /** The first password still stands. */
  readonly passwordDue: boolean;
}

/** Throws `stepUpNeeded` unless the password was given again within the last five minutes. */
export function requireStepUp({ steppedUpAt }: Pick<Session, 'steppedUpAt'>, now: Date): void {
  const age = steppedUpAt === null ? Infinity : now.getTime() - steppedUpAt.getTime();
  // An instant of the future is no proof either.
  if (!(age >= 0 && age < STEP_UP_MINUTES * 60_000)) throw new ProblemError('stepUpNeeded');
}

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 15;
/** Hours after which it ends in any case. */
export const ABSOLUTE_HOURS = 10;

/**
 * Name of the cookie. `__Host-` binds it to this host and to TLS, which a browser grants only
 * over TLS; on a desk's plain http the name is plain, so that the two never mix.
 */
export function sessionCookieName(settings: Pick<Settings, 'secure'>): string {
  return settings.secure ? '__Host-loive' : 'loive';
}

/**
 * The form in which a session token is kept: whoever reads the table cannot sign in with it, and
 * whoever can write to the table cannot make a row that a token of theirs would fit, for the key is
 * the server's.
 */
export function hashToken(token: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`session\0${token}`).digest();
}

/** What unsafe requests of a session must repeat; it follows from the token and is kept nowhere. */
export function csrfOf(token: string, key: Buffer): string {
  return createHmac('sha256', key).update(`csrf\0${token}`).digest('base64url');
}

/** Compares two tokens without telling by time how far they agree. */
export function sameToken(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false;
  const [a, b] = [given, expected].map((token) => createHash('sha256').update(token).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
