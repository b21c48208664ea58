import { describe, expect, it } from '@jest/globals';
import { searchAsked } from './asked.js';
import { NAME_LIKENESS, nameAsked, nameLikeness } from './names.js';

const like = (asked: string, name: string): number => {
  const taken = nameAsked(asked);
  return taken === null ? 0 : nameLikeness(taken, name);
};

describe('a name that is looked for', () => {
  it.each([
    ['without marks', 'dao thi man', 'Đào Thị Mận'],
    ['in capitals, taken apart', 'ĐÀO THỊ MẬN'.normalize('NFD'), 'Đào Thị Mận'],
    ['by some of its words', 'Mận Đào', 'Đào Thị Mận'],
    ['in the order of other countries', 'Man Thi Dao', 'Đào Thị Mận'],
    ['as far as it was typed', 'đào th', 'Đào Thị Mận'],
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
