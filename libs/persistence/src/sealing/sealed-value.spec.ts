import { createDecipheriv, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SEAL_STEP, keyVersionOf, seal, unseal, type SealPlace } from './sealed-value.js';

const KEY = { version: 3, key: randomBytes(32) };
const HERE: SealPlace = { table: 'case_shelter', caseId: '0d0c8a3e-5d1c-4f7f-9f21-8f5f6f1b2a10', seq: 7, column: 'sealed' };
const VALUE = { salt: '00', fields: { address: 'Số 12, ngõ 5, thôn Đông' } };

describe('a sealed value', () => {
  it('opens where it was sealed, by the key it was sealed with', () => {
    const sealed = seal(VALUE, KEY, HERE);
    expect(unseal(sealed, KEY.key, HERE)).toEqual(VALUE);
    expect(keyVersionOf(sealed)).toBe(3);
  });

  it.each<[string, Partial<SealPlace>]>([
    ['another table', { table: 'case_contact' }],
    ['another case', { caseId: '0d0c8a3e-5d1c-4f7f-9f21-8f5f6f1b2a11' }],
    ['another event', { seq: 8 }],
    ['another column', { column: 'fields' }],
  ])('does not open in %s', (_where, other) => {
    expect(unseal(seal(VALUE, KEY, HERE), KEY.key, { ...HERE, ...other })).toBeUndefined();
  });

  it('does not open by another key, nor as another version of the same one', () => {
    const sealed = seal(VALUE, KEY, HERE);
    expect(unseal(sealed, randomBytes(32), HERE)).toBeUndefined();
    sealed.writeUInt32BE(4, 1);
    expect(unseal(sealed, KEY.key, HERE)).toBeUndefined();
  });

  it('does not open when any one of its bits was turned', () => {
    const sealed = seal(VALUE, KEY, HERE);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      if (unseal(turned, KEY.key, HERE) !== undefined) throw new Error(`bit ${bit} may be turned`);
    }
  });

  it('does not open when it was cut or lengthened', () => {
    const sealed = seal(VALUE, KEY, HERE);
    for (let length = 0; length < sealed.length; length += 1) expect(unseal(sealed.subarray(0, length), KEY.key, HERE)).toBeUndefined();
    expect(unseal(Buffer.concat([sealed, Buffer.alloc(SEAL_STEP)]), KEY.key, HERE)).toBeUndefined();
  });

  it('has a nonce that no other one had', () => {
    const nonces = Array.from({ length: 20_000 }, () => seal({}, KEY, HERE).toString('latin1', 5, 17));
    expect(new Set(nonces).size).toBe(20_000);
  });

  it('tells of its length only the step of 256 bytes', () => {
    const lengthOf = (letters: number) => seal('a'.repeat(letters), KEY, HERE).length;
    expect(lengthOf(1)).toBe(33 + SEAL_STEP);
    expect(lengthOf(250)).toBe(33 + SEAL_STEP);
    expect(lengthOf(251)).toBe(33 + 2 * SEAL_STEP);
  });

  it('is AES-256-GCM as others write it', () => {
    // Test case 16 of the GCM specification (McGrew and Viega), read by the same call that reads sealed values.
    const hex = (text: string) => Buffer.from(text, 'hex');
    const decipher = createDecipheriv('aes-256-gcm', hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'), hex('cafebabefacedbaddecaf888'))
      .setAAD(hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'))
      .setAuthTag(hex('76fc6ece0f4e1768cddf8853bb2d551b'));
    const plain = decipher.update(hex('522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662'));
    expect(Buffer.concat([plain, decipher.final()]).toString('hex')).toBe(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
  });
});
