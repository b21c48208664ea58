import { HttpException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES } from '@loive/contracts';
import type { ProblemCode } from '@loive/contracts';
import { asProblemError } from './answer-problem.js';
import { ProblemError } from './problem-error.js';
import { PROBLEM_TITLES } from './problem-titles.js';

const failure = (code: string, more: object = {}) => Object.assign(new Error('with values'), { code, ...more });
const ofQuery = (code: string) => new QueryFailedError('SELECT secret', ['value'], failure(code));

describe('what a failure is answered with', () => {
  it('passes a refusal of ours on as it is', () => {
    const refusal = new ProblemError('stale', { version: 3 });
    expect(asProblemError(refusal)).toBe(refusal);
  });

  it.each([
    ['a route that is not there', new NotFoundException('Cannot GET /x'), 'notFound'],
    ['a body that is too large', new HttpException('big', 413), 'tooLarge'],
    ['another content type', failure('FST_ERR_CTP_INVALID_MEDIA_TYPE', { statusCode: 415 }), 'notJson'],
    ['an over-long path', failure('FST_ERR_MAX_PARAM', { statusCode: 414 }), 'malformed'],
    ['a database that is down', failure('ECONNREFUSED', { syscall: 'connect' }), 'unavailable'],
    ['a connection cut by a restart', ofQuery('57P01'), 'unavailable'],
    ['a lock that is held too long', ofQuery('55P03'), 'unavailable'],
    ['a deadlock', ofQuery('40P01'), 'unavailable'],
    ['two writers at once', ofQuery('40001'), 'unavailable'],
    ['a pool with nothing free', new Error('timeout exceeded when trying to connect'), 'unavailable'],
    ['a broken rule of the tables', ofQuery('23505'), 'unexpected'],
    ['a mistake of ours', new TypeError('x is undefined'), 'unexpected'],
    ['an error that only claims a status', Object.assign(new Error('x'), { statusCode: 404 }), 'unexpected'],
    ['a thrown word', 'oops', 'unexpected'],
  ])('%s', (_what, error, code) => {
    expect(asProblemError(error).code).toBe(code);
  });

  it('never carries values of a failure over', () => {
    expect(asProblemError(ofQuery('23505'))).toMatchObject({ message: 'unexpected', details: {} });
  });

  it('has one line for every code', () => {
    for (const code of Object.keys(PROBLEM_CODES) as ProblemCode[]) expect(PROBLEM_TITLES[code]).toMatch(/\w/);
  });
});
