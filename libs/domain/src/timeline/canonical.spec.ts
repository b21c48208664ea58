import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, NotCanonical, toNfc } from './canonical.js';

describe('the canonical form after RFC 8785', () => {
  it('writes strings and literals as the standard does', () => {
    // RFC 8785 section 3.2.2, without its fractions, which are refused here.
    const value = { string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] };
    expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it('sorts keys by UTF-16 code units and not by code points', () => {
    // RFC 8785 section 3.2.3, with a ligature that is NFC in place of the Hebrew one that is not.
    const value = { '€': 'Euro', '\r': 'Return', 'ﬁ': 'Ligature', '1': 'One', '😀': 'Smile', '\u0080': 'Control', ö: 'O' };
    const order = [...canonicalJson(value).matchAll(/:"(\w+)"/g)].map(([, word]) => word);
    expect(order).toEqual(['Return', 'One', 'Control', 'O', 'Euro', 'Smile', 'Ligature']);
  });

  it('keeps Vietnamese text readable and sorts it the same everywhere', () => {
    const value = { đồn: 'Đồn Biên phòng', xã: 'UBND cấp xã', ảnh: 'Cửa khẩu Hữu Nghị', bản: 0 };
    expect(canonicalJson(value)).toBe('{"bản":0,"xã":"UBND cấp xã","đồn":"Đồn Biên phòng","ảnh":"Cửa khẩu Hữu Nghị"}');
  });

  it('escapes only what JSON must escape', () => {
    expect(canonicalJson('\u0000\b\t\n\f\r\u001f\u007f\u2028/')).toBe('"\\u0000\\b\\t\\n\\f\\r\\u001f\u007f\u2028/"');
  });

  it.each<[string, unknown, string]>([
    ['a fraction', { age: { years: 1.5 } }, 'age.years'],
    ['a number too large to be exact', [2 ** 53], '[0]'],
    ['not a number', Number.NaN, ''],
    ['a value left undefined', { a: { b: undefined } }, 'a.b'],
    ['a hole in a list', [1, , 3], '[1]'], // eslint-disable-line no-sparse-arrays
    ['a date object', { at: new Date(0) }, 'at'],
    ['a map', { m: new Map() }, 'm'],
    ['a function', { f: () => 1 }, 'f'],
    ['a big integer', 1n, ''],
    ['decomposed Vietnamese', { name: 'Lối Về'.normalize('NFD') }, 'name'],
    ['half a character', ['\ud83d'], '[0]'],
  ])('refuses %s and says where', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
    try {
      canonicalJson(value);
    } catch (error) {
      expect((error as NotCanonical).path).toBe(path);
    }
  });

  it('refuses a decomposed key', () => {
    expect(() => canonicalJson({ ['về'.normalize('NFD')]: 1 })).toThrow(NotCanonical);
  });

  it('composes text at the edge, keys too, and refuses two keys that become one', () => {
    const decomposed = { ['về'.normalize('NFD')]: ['Lạng Sơn'.normalize('NFD'), 3, null] };
    expect(canonicalJson(toNfc(decomposed))).toBe('{"về":["Lạng Sơn",3,null]}');
    expect(() => toNfc({ ['é'.normalize('NFD')]: 1, é: 2 })).toThrow(NotCanonical);
  });

  it('reads back as the same value, whatever the order of keys', () => {
    const plain = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string().map((s) => s.normalize('NFC')), fc.maxSafeInteger(), fc.boolean(),
        fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4 })),
    })).value;
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(shuffled(value))).toBe(text);
      }),
    );
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, shuffled(item)]));
}
