import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../problem/problem-error.js';
import { isJsonType, readJsonBody, tidy } from './json-body.js';

const read = (text: string) => readJsonBody(new TextEncoder().encode(text));
const refusal = (act: () => unknown): ProblemError => {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('bodies at the edge', () => {
  it('composes Vietnamese typed in pieces, however deep it stands', () => {
    const pieces = 'Nguyễn Đồng Đăng'.normalize('NFD');
    expect(read(JSON.stringify({ a: [{ b: pieces }] }))).toEqual({ a: [{ b: pieces.normalize('NFC') }] });
  });

  it('takes an empty body as an empty form', () => {
    expect(read('')).toEqual({});
  });

  it.each(['[1,2]', 'null', '"x"', '7', 'true'])('refuses %s: a form is an object', (text) => {
    expect(refusal(() => read(text)).code).toBe('malformed');
  });

  it.each(['{"a":', 'NaN', "{'a':1}", '\u0000'])('refuses what is no JSON: %j', (text) => {
    expect(refusal(() => read(text)).code).toBe('malformed');
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(refusal(() => readJsonBody(Uint8Array.from([0x22, 0xff, 0x22]))).code).toBe('malformed');
  });

  it('names the field that holds a NUL, half a character or no number', () => {
    const { code, details } = refusal(() => read('{"a":"x\\u0000","b":{"c":["ok","\\ud800"]},"d":1e999}'));
    expect(code).toBe('invalid');
    expect(details.fields).toEqual([
      { path: 'a', code: 'nulCharacter' },
      { path: 'b.c.1', code: 'notUnicode' },
      { path: 'd', code: 'notFinite' },
    ]);
  });

  it('keeps whole characters beyond the basic plane', () => {
    expect(read('{"a":"\\ud83d\\ude00"}')).toEqual({ a: '😀' });
  });

  it('refuses a key that would reach the prototype', () => {
    expect(refusal(() => read('{"a":{"__proto__":{"admin":true}}}')).code).toBe('malformed');
  });

  it('lets twenty levels pass and refuses the twenty-first', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(() => read(nested(20))).not.toThrow();
    expect(refusal(() => read(nested(21))).code).toBe('malformed');
    expect(refusal(() => read(nested(400_000))).code).toBe('malformed');
  });

  it('lets 2,000 members pass and refuses more', () => {
    const wide = (count: number) => JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1])));
    expect(() => read(wide(2_000))).not.toThrow();
    expect(refusal(() => read(wide(2_001))).code).toBe('malformed');
  });

  it('takes the last of two equal keys, as every JSON reader here does', () => {
    expect(read('{"a":1,"a":2}')).toEqual({ a: 2 });
  });

  it('does not give an unprintable field name back', () => {
    const { details } = refusal(() => tidy({ '<b>\n': 'x\u0000' }));
    expect(details.fields).toEqual([{ path: '?b??', code: 'nulCharacter' }]);
  });
});

describe('content types', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])('reads %s', (type) => {
    expect(isJsonType(type)).toBe(true);
  });

  it.each([undefined, 'text/plain', 'application/json; charset=latin1', 'application/json-patch+json', 'application/x-www-form-urlencoded'])(
    'does not read %s',
    (type) => {
      expect(isJsonType(type)).toBe(false);
    },
  );
});
