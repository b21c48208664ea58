import { describe, expect, it } from '@jest/globals';
import { WORKSHOP_TABLE_NAMES } from '@loive/domain';
import { isArticle, readLawSearch, tableIn, wantedBy } from './law-search.js';

describe('the address of the tables of the law', () => {
  it('keeps what it knows and leaves out the rest', () => {
    const all = { bang: 'levels', vanban: 'Law 53/2024/QH15', dieu: '27(1)', ngay: '2025-06-30', doc: 'chua' } as const;
    expect(readLawSearch(all)).toEqual(all);
    expect(readLawSearch({ ...all, dieu: 27 })).toEqual({ ...all, dieu: '27' });
    expect(readLawSearch({ bang: '../x', vanban: '', dieu: 'điều 27', ngay: '30/06/2025', doc: 'ca-hai' })).toEqual({});
  });

  it('asks for rows by it', () => {
    expect(wantedBy({})).toEqual({});
    expect(wantedBy({ bang: 'levels', vanban: 'x', dieu: '7', ngay: '2025-06-30', doc: 'roi' })).toEqual({ text: 'x', article: '7', on: '2025-06-30', verified: true });
    expect(wantedBy({ doc: 'chua' })).toEqual({ verified: false });
  });

  it('names a table, or shows the first', () => {
    expect(tableIn({ bang: 'holidays' }, WORKSHOP_TABLE_NAMES)).toBe('holidays');
    expect(tableIn({ bang: 'unknown' }, WORKSHOP_TABLE_NAMES)).toBe('steps');
    expect(tableIn({}, WORKSHOP_TABLE_NAMES)).toBe('steps');
  });

  it.each([['27', true], ['27(1)', true], ['7(6a)', true], ['27 khoản 1', false], ['', false]])('%s is an article: %s', (text, expected) => {
    expect(isArticle(text)).toBe(expected);
  });
});
