import { describe, expect, it } from '@jest/globals';
import { hashToken, sameToken, sessionCookieName } from './session.js';

describe('session tokens', () => {
  it('binds the cookie to the host behind TLS, and uses a plain name on a desk', () => {
    expect(sessionCookieName({ secure: true })).toBe('__Host-loive');
    expect(sessionCookieName({ secure: false })).toBe('loive');
  });

  it('keeps a hash from which the token cannot be read', () => {
    expect(hashToken('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('tells equal tokens from different, shorter and absent ones', () => {
    expect(sameToken('abc', 'abc')).toBe(true);
    expect(sameToken('abd', 'abc')).toBe(false);
    expect(sameToken('ab', 'abc')).toBe(false);
    expect(sameToken(undefined, 'abc')).toBe(false);
  });
});
