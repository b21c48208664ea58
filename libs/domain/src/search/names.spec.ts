import { describe, expect, it } from '@jest/globals';
import { searchAsked, searchFaults } from './asked.js';
import { NAME_LIKENESS, likenessTo, nameAsked } from './names.js';

const like = (asked: string, name: string): number => {
  const taken = nameAsked(asked);
  return taken === null ? 0 : likenessTo(taken)(name);
};

describe('a name that is looked for', () => {
  it.each([
    ['without marks', 'dao thi man', 'Đào Thị Mận'],
    ['in capitals, taken apart', 'ĐÀO THỊ MẬN'.normalize('NFD'), 'Đào Thị Mận'],
    ['by some of its words', 'Mận Đào', 'Đào Thị Mận'],
    ['in the order of other countries', 'Man Thi Dao', 'Đào Thị Mận'],
    ['as far as it was typed, from three letters of a word on', 'đào thươ', 'Đào Thị Thương'],
    ['by a whole word, however short', 'Sa', 'Lò Thị Sa'],
    ['with the other placing of a tone', 'Hoà', 'Lò Thị Hòa'],
    ['with a hyphen and spaces', '  Vừ-Thị   Ca ', 'Vừ Thị Ca'],
  ])('is found %s', (_how, asked, name) => expect(like(asked, name)).toBe(1));

  it.each([
    ['one letter that differs', 'Nguyen Thi Thuong', 'Nguyễn Thị Thương', 1],
    ['a letter left out', 'Hoang Thi Mn', 'Hoàng Thị Mận', NAME_LIKENESS],
    ['y for i', 'Ly Thi Mi', 'Lý Thị My', NAME_LIKENESS],
  ])('is found in spite of %s', (_how, asked, name, least) => expect(like(asked, name)).toBeGreaterThanOrEqual(least));

  it.each([
    ['Nguyễn Thị Hoa', 'Trần Văn Bình'],
    ['Mận', 'Đào Thị Lan'],
    ['Lan Lan', 'Đào Thị Lan'],
  ])('is not another one: %s and %s', (asked, name) => expect(like(asked, name)).toBeLessThan(asked === 'Lan Lan' ? 1 : NAME_LIKENESS));

  // Whoever could ask for beginnings would spell a name out letter by letter.
  it.each([
    ['h', 'Hoa'],
    ['th ma', 'Lò Thị Mai'],
    ['lo mậ', 'Lò Thị Mận'],
    ['x ma', 'Mận'],
  ])('is not found by a beginning of two letters: %s', (asked, name) => expect(like(asked, name)).toBeLessThan(NAME_LIKENESS));

  it('is not told by the order of what is found which letters a word of it begins with', () => {
    expect(like('Hoàng Thị Mậ', 'Hoàng Thị Mận')).toBe(like('Hoàng Thị Xu', 'Hoàng Thị Mận'));
  });

  it('is told alike of a name, whatever names came before it', () => {
    const names = ['Lý Thị Mỹ', 'Lò  Thị-Mỵ Ly', 'Lý Mỹ Lý', '', 'Thị', 'Lý Thị Mỹ', 'Vũ Thị Mai Ly'];
    for (const asked of ['Ly Thi Mi', 'Vu Thi Mei Ly', 'Lo']) {
      const taken = nameAsked(asked);
      const likeness = taken === null ? () => 0 : likenessTo(taken);
      expect(names.map(likeness)).toEqual(names.map((name) => like(asked, name)));
    }
  });

  it('is none where there are no letters', () => {
    expect(nameAsked(' - ')).toBeNull();
    expect(like('Lan', '')).toBe(0);
  });
});

describe('what was typed into the search', () => {
  it.each([
    ['Đào Thị Mận', { name: 'Đào Thị Mận', number: null }],
    ['001 304 012 345', { name: null, number: '001 304 012 345' }],
    ['+84 912 345 678', { name: null, number: '+84 912 345 678' }],
    ['C1234567', { name: null, number: 'C1234567' }],
    ['LV-2026-48213', { name: null, number: null }],
    ['Hoa 2', { name: null, number: null }],
    ['12345', { name: null, number: null }],
  ])('%s', (text, asked) => expect(searchAsked(text)).toEqual(asked));
});

describe('a search', () => {
  it.each(['La', ' l a ', 'Đỗ', 'A.'])('is refused for a name of less than three letters: %j', (text) => expect(searchFaults(text)).toEqual([{ path: 'q', code: 'nameTooShort' }]));
  it.each(['Lan', 'Vi Sa', 'LV-2026-48213', '0912345678', 'A2', '--'])('takes %j', (text) => expect(searchFaults(text)).toEqual([]));
});
