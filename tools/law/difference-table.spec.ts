import { describe, expect, it } from '@jest/globals';
import { differenceTable, sharedTable } from './difference-table.mjs';

const line = (more: object) => ({ step: 'a.b', owner: 'COURT', limit: 'none', due: '-', citation: 'Law 1', verified: true, ...more });
const cases = [{ id: 'one', title: 'First' }, { id: 'two', title: 'Second' }];

describe('the table of differences', () => {
  it('says when there are none', () => {
    expect(differenceTable([], cases)).toBe('No duty of the 2 cases would be different.');
  });

  it('lines up what falls away, what is new and what changes', () => {
    const difference = { id: 'one', gone: [line({})], added: [line({ step: 'a.longer' })], changed: [{ was: line({ limit: '3 hours' }), is: line({ limit: '5 hours', verified: false }) }] };
    expect(differenceTable([difference], cases).split('\n')).toEqual([
      'one: First',
      '     step      who    limit    due  text',
      '  -  a.b       COURT  none     -    Law 1',
      '  +  a.longer  COURT  none     -    Law 1',
      '  <  a.b       COURT  3 hours  -    Law 1',
      '  >  a.b       COURT  5 hours  -    Law 1 (unverified)',
      '',
      '1 of 2 cases: no difference',
    ]);
  });
});

describe('the table of what generated cases share', () => {
  const of = (age: string) => ({ way: 'rescued', age, nationality: 'foreign', day: '2025-07-01' });
  const generated = [{ id: 'a', of: of('adult') }, { id: 'b', of: of('unknown') }, { id: 'c', of: of('under 16') }];

  it('says each difference once, with how many cases and which', () => {
    expect(sharedTable([], generated)).toBe('No duty of the 3 generated cases would be different.');
    expect(sharedTable([{ ids: ['a', 'b'], gone: [line({})], added: [], changed: [] }], generated).split('\n')).toEqual([
      '2 of 3 generated cases',
      '  way: rescued',
      '  age: adult, unknown',
      '  nationality: foreign',
      '  day: 2025-07-01',
      '     step  who    limit  text',
      '  -  a.b   COURT  none   Law 1',
      '',
      '1 of 3 generated cases: no difference',
    ]);
  });
});
