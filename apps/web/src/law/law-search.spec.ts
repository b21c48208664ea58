import { describe, expect, it } from '@jest/globals';
import { WORKSHOP_TABLE_NAMES } from '@loive/domain';
import { readArticle, readLawSearch, tableIn, wantedBy } from './law-search.js';

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
    expect(wantedBy({ ngay: '2025-02-30' })).toEqual({});
  });

  it('names a table, or shows the first', () => {
    expect(tableIn({ bang: 'holidays' }, WORKSHOP_TABLE_NAMES)).toBe('holidays');
    expect(tableIn({ bang: 'unknown' }, WORKSHOP_TABLE_NAMES)).toBe('steps');
    expect(tableIn({}, WORKSHOP_TABLE_NAMES)).toBe('steps');
  });

  it.each([
    ['27', '27'],
    [' 27(1) ', '27(1)'],
    ['7(6a)', '7(6a)'],
    ['27 (1) (đ)', '27(1)(đ)'],
    ['Điều 27', '27'],
    ['ĐIỀU 27', '27'],
    ['Điều 27'.normalize('NFD'), '27'],
    ['27 khoản 2', '27(2)'],
    ['Điều 27 khoản 2', '27(2)'],
    ['Điều 27, khoản 2, điểm a', '27(2)(a)'],
    ['điểm a khoản 2 Điều 27', '27(2)(a)'],
    ['khoản 2 Điều 27', '27(2)'],
    ['art. 27(2)', '27(2)'],
    ['Article 27 clause 2 point a', '27(2)(a)'],
    ['điều', null],
    ['27 và 28', null],
    ['', null],
  ])('%s is the article %s', (typed, expected) => {
    expect(readArticle(typed)).toBe(expected);
  });
});
