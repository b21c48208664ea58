import 'reflect-metadata';
import { Type, plainToInstance } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength, ValidateNested, validateSync } from 'class-validator';
import { describe, expect, it } from '@jest/globals';
import { fieldProblems } from './field-problems.js';

class Inner {
  @IsString()
  @IsIn(['safe', 'unsafe'])
  safety: string;
}

class Form {
  @IsString()
  @IsNotEmpty()
  @MaxLength(5)
  alias: string;

  @IsUUID()
  agencyId: string;

  @ValidateNested()
  @Type(() => Inner)
  inner: Inner;
}

const faultsOf = (body: object) =>
  fieldProblems(validateSync(plainToInstance(Form, body), { whitelist: true, forbidNonWhitelisted: true }));

describe('faults of a form', () => {
  it('says of a missing field that it is required, and nothing else', () => {
    expect(faultsOf({ inner: { safety: 'safe' } })).toEqual([
      { path: 'alias', code: 'required' },
      { path: 'agencyId', code: 'required' },
    ]);
  });

  it('gives one code for a field, the first rule written on it', () => {
    expect(faultsOf({ alias: 7, agencyId: 'x', inner: { safety: 3 } })).toEqual([
      { path: 'alias', code: 'isString' },
      { path: 'agencyId', code: 'notAnId' },
      { path: 'inner.safety', code: 'isString' },
    ]);
  });

  it("speaks the house's codes, with the path into the form", () => {
    const agencyId = '3f2b8c1e-6d2a-4f7b-9a51-0c9d3c1b2a10';
    expect(faultsOf({ alias: 'too long', agencyId, inner: { safety: 'maybe' }, admin: true })).toEqual([
      { path: 'admin', code: 'unknownField' },
      { path: 'alias', code: 'tooLong' },
      { path: 'inner.safety', code: 'unknownCode' },
    ]);
  });
});
