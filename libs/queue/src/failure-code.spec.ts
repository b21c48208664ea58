import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { failureCode, isPassing } from './failure-code.js';

const withCode = (code: string, text = 'Key (name)=(Nguyễn Thị A) already exists'): Error => Object.assign(new Error(text), { code });
const refused = Object.assign(new Error('CT-2025-00001 of Nguyễn Thị A'), { refusal: { kind: 'notFound' } });

describe('what is kept of a failure', () => {
  it.each([
    [withCode('23505'), 'Error 23505'],
    [new QueryFailedError('INSERT', ['Nguyễn Thị A'], withCode('23505')), 'QueryFailedError 23505'],
    [refused, 'Error notFound'],
    [withCode('Nguyễn Thị A'), 'Error'],
    ['Nguyễn Thị A', 'unknown'],
  ])('is its class and code, never its words: %#', (error, kept) => {
    expect(failureCode(error)).toBe(kept);
  });
});

describe('a failure that passes by itself', () => {
  it.each(['08006', '40P01', '55P03', '57P01', 'ECONNREFUSED'])('is %s', (code) => {
    expect(isPassing(withCode(code))).toBe(true);
    expect(isPassing(new QueryFailedError('SELECT', [], withCode(code)))).toBe(true);
  });

  it('is a connection that ended under a statement', () => {
    expect(isPassing(new QueryFailedError('SELECT', [], new Error('Connection terminated unexpectedly')))).toBe(true);
  });

  it.each([withCode('23505'), withCode('42703'), new TypeError('x is undefined'), refused])('is not a mistake: %#', (error) => {
    expect(isPassing(error)).toBe(false);
  });
});
