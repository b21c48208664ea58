import { describe, expect, it } from '@jest/globals';
import { POLICY } from '@loive/domain';
import { rightsEn } from '../words/rights.en.js';
import { rightsVi } from '../words/rights.vi.js';
import { gathered, lettered, letterOf, PARTS, rowsOfPart } from './policy-print.js';

describe('the printed table of rights', () => {
  it('holds every row of the table once', () => {
    expect(PARTS.flatMap((part) => rowsOfPart(part))).toHaveLength(POLICY.length);
    expect(PARTS.flatMap((part) => gathered(rowsOfPart(part)).flatMap(({ actions }) => actions))).toHaveLength(POLICY.length);
  });

  it('names few types of agency in a row and gives long lists a letter of their own', () => {
    const lists = lettered();
    expect(new Set(lists.map(({ letter }) => letter)).size).toBe(lists.length);
    for (const row of POLICY) expect(letterOf(row, lists) === null).toBe(row.agencyTypes.length <= 3);
  });

  it.each([['Vietnamese', rightsVi], ['English', rightsEn]])('has words in %s for every action and scope', (_language, words) => {
    const actions = words.action as Readonly<Record<string, string>>;
    const scopes = words.scope as Readonly<Record<string, string>>;
    expect(POLICY.filter(({ action }) => actions[action] === undefined).map(({ action }) => action)).toEqual([]);
    expect(POLICY.flatMap((row) => row.scopes).filter((scope) => scopes[scope] === undefined)).toEqual([]);
  });
});
