import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.js';

const expected = 'http://127.0.0.1:3000';
const from = (origin?: string, fetchSite?: string) => isSameOrigin({ origin, fetchSite, expected });

describe('where an unsafe request comes from', () => {
  it('lets our own page in', () => {
    expect(from(expected, 'same-origin')).toBe(true);
    expect(from(expected)).toBe(true);
  });

  it.each([
    ['another site', 'https://evil.example', 'cross-site'],
    ['another port of this machine', 'http://127.0.0.1:4000', 'same-site'],
    ['a sandboxed frame', 'null', 'cross-site'],
    ['an old browser on another site', 'https://evil.example', undefined],
    ['a page that hides its origin', undefined, 'cross-site'],
    ['a typed address', undefined, 'none'],
  ])('keeps %s out', (_who, origin, fetchSite) => {
    expect(from(origin, fetchSite)).toBe(false);
  });

  it('lets a program in that is no browser: it still needs the token', () => {
    expect(from()).toBe(true);
  });
});
