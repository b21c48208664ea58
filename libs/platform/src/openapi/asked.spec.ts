import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { IsIn, validateSync } from 'class-validator';
import { describe, expect, it } from '@jest/globals';
import { fieldProblems } from '../problem/field-problems.js';
import { MayBeLeftOut, pageAsked } from './asked.js';

class ListAskedDto extends pageAsked(25) {
  @MayBeLeftOut() @IsIn(['in', 'out']) box?: 'in' | 'out';
}

const read = (asked: object): ListAskedDto => plainToInstance(ListAskedDto, asked);
const faultsOf = (asked: object) => fieldProblems(validateSync(read(asked), { whitelist: true, forbidNonWhitelisted: true }));

describe('a field that may be left out', () => {
  it('may be left out', () => expect(faultsOf({})).toEqual([]));

  it.each(['box', 'cursor', 'limit'])('may not be null: %s', (field) => expect(faultsOf({ [field]: null })).toEqual([expect.objectContaining({ path: field })]));
});

describe('which page of a list', () => {
  it('is read from an address', () => expect(read({ limit: '7', cursor: 'x' })).toMatchObject({ limit: 7, cursor: 'x' }));

  it.each(['0', '101', '1.5', 'x'])('has no %s rows', (limit) => expect(faultsOf({ limit })).toMatchObject([{ path: 'limit' }]));
});
