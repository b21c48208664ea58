import { describe, expect, it } from '@jest/globals';
import { csrfOf, hashToken, requireStepUp, sameToken, sessionCookieName } from './session.js';

describe('session tokens', () => {
  it('binds the cookie to the host behind TLS, and uses a plain name on a desk', () => {
    expect(sessionCookieName({ secure: true })).toBe('__Host-loive');
    expect(sessionCookieName({ secure: false })).toBe('loive');
  });

  it('keeps a hash that only the holder of the key can make', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(hashToken('abc', key).equals(hashToken('abc', key))).toBe(true);
    expect(hashToken('abc', key).equals(hashToken('abc', other))).toBe(false);
    expect(hashToken('abc', key).toString('hex')).not.toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('asks unsafe requests for something else than what is kept', () => {
    const key = Buffer.alloc(32, 1);
    expect(csrfOf('abc', key)).not.toBe(hashToken('abc', key).toString('base64url'));
    expect(csrfOf('abc', key)).not.toBe(csrfOf('abd', key));
  });

  it('tells equal tokens from different, shorter and absent ones', () => {
    expect(sameToken('abc', 'abc')).toBe(true);
    expect(sameToken('abd', 'abc')).toBe(false);
    expect(sameToken('ab', 'abc')).toBe(false);
    expect(sameToken(undefined, 'abc')).toBe(false);
  });
});

describe('the password given again', () => {
  const now = new Date('2026-11-22T03:00:00Z');
  const asked = (secondsAgo: number | null) => () =>
    requireStepUp({ steppedUpAt: secondsAgo === null ? null : new Date(now.getTime() - secondsAgo * 1000) }, now);

  it('counts for less than five minutes', () => {
    expect(asked(0)).not.toThrow();
    expect(asked(299)).not.toThrow();
    expect(asked(300)).toThrow('stepUpNeeded');
  });

  it('does not count when it was never given, or is said to be given later', () => {
    expect(asked(null)).toThrow('stepUpNeeded');
    expect(asked(-1)).toThrow('stepUpNeeded');
  });
});
