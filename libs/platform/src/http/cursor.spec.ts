import { describe, expect, it } from '@jest/globals';
import { cursorOf, placeOf, seqOf } from './cursor.js';

const ID = '00000000-0000-4000-8000-000000000001';
const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the place where a page of a list ended', () => {
  it.each(['2026-11-22 07:38:20.123456+00', '2026-11-22 07:38:20+00', 'infinity'])('comes back as it was given: %s', (at) => {
    expect(placeOf(cursorOf({ at, id: ID }) ?? '')).toEqual({ at, id: ID });
  });

  it('is none after the last page', () => {
    expect(cursorOf(null)).toBeNull();
  });

  it.each([
    'abc',
    cursor(null),
    cursor({ at: 'infinity', id: ID }),
    cursor(['infinity']),
    cursor([7, ID]),
    cursor(['infinity', 'x']),
    cursor(['2026-02-30 00:00:00+00', ID]),
    cursor(['2026-01-01 25:00:00+00', ID]),
    cursor(['2026-01-01T00:00:00Z', ID]),
    cursor(['1799-01-01 00:00:00+00', ID]),
  ])('is refused when no list gave it: %s', (text) => {
    expect(() => placeOf(text)).toThrow(expect.objectContaining({ code: 'badCursor' }));
  });
});

describe('the number of the last event of a page', () => {
  it('is nought before the first page', () => {
    expect([seqOf(undefined), seqOf('0'), seqOf('117')]).toEqual([0, 0, 117]);
  });

  it.each(['-1', '1e3', '', '99999999999', 'x'])('is refused when it is none: "%s"', (text) => {
    expect(() => seqOf(text)).toThrow(expect.objectContaining({ code: 'badCursor' }));
  });
});
