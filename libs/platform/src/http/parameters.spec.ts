import { describe, expect, it } from '@jest/globals';
import { readId, readIdempotencyKey, readIfMatch } from './parameters.js';

const UUID = '3f2b8c1e-6d2a-4f7b-9a51-0c9d3c1b2a10';

describe('Idempotency-Key', () => {
  it('is a UUID in either case', () => {
    expect(readIdempotencyKey(UUID.toUpperCase())).toBe(UUID);
  });

  it.each([undefined, '', 'abc', `${UUID}0`, [UUID, UUID]])('is refused as %j', (header) => {
    expect(() => readIdempotencyKey(header)).toThrow('idempotencyKeyMissing');
  });
});

describe('If-Match', () => {
  it('holds the version in quotes', () => {
    expect(readIfMatch('"12"')).toBe(12);
  });

  it('is asked for when it is missing', () => {
    expect(() => readIfMatch(undefined)).toThrow('versionMissing');
    expect(() => readIfMatch(' ')).toThrow('versionMissing');
  });

  it.each(['12', 'W/"12"', '*', '"0"', '"-1"', '"1", "2"', '"99999999999999999999"'])('is malformed as %s', (header) => {
    expect(() => readIfMatch(header)).toThrow('malformed');
  });
});

describe('ids of the path', () => {
  it('answer as absent what cannot be an id', () => {
    expect(readId(UUID)).toBe(UUID);
    for (const value of [undefined, '', '1', `${UUID}'--`]) expect(() => readId(value)).toThrow('notFound');
  });
});
