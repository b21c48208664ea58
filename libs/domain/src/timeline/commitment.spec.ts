import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commitTo, SALT_BYTES, verifyCommit } from './commitment.js';

const salt = Uint8Array.from({ length: SALT_BYTES }, (_, index) => index);

describe('a commitment in place of a value', () => {
  it('is the HMAC-SHA-256 of the canonical text under the salt', () => {
    // Computed with: printf '{"wishes":"về nhà"}' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102...1f
    expect(commitTo(salt, { wishes: 'về nhà' })).toBe('55570b1ee307f1f367dbf1c302a094c8b28920e51c209c768b2ec4045307cada');
  });

  it('opens with its own salt and value only', () => {
    const commit = commitTo(salt, { name: 'Nguyễn Thị A', born: '2009-03-01' });
    expect(verifyCommit(salt, { born: '2009-03-01', name: 'Nguyễn Thị A' }, commit)).toBe(true);
    expect(verifyCommit(salt, { born: '2009-03-02', name: 'Nguyễn Thị A' }, commit)).toBe(false);
    expect(verifyCommit(salt.toReversed(), { born: '2009-03-01', name: 'Nguyễn Thị A' }, commit)).toBe(false);
    expect(verifyCommit(salt, { born: 1.5 }, commit)).toBe(false);
  });

  it('refuses a short salt', () => {
    expect(() => commitTo(salt.subarray(1), {})).toThrow(RangeError);
  });

  it('differs for equal values under different salts', () => {
    const salts = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES });
    fc.assert(
      fc.property(salts, salts, (a, b) => {
        fc.pre(a.some((byte, index) => byte !== b[index]));
        expect(commitTo(a, 'same')).not.toBe(commitTo(b, 'same'));
      }),
    );
  });
});
