import { describe, expect, it } from '@jest/globals';
import { findPlaces } from '@loive/domain';
import { groupsOf, writtenAs, type PlaceGroup } from './place-options.js';

const groups = (words: string, on: string): readonly PlaceGroup[] => groupsOf(findPlaces(words, on).items);
const shown = (list: readonly PlaceGroup[]) => list.map(({ about, options }) => [about?.kind ?? '', ...options.map((option) => writtenAs(option) + (option.alone ? ' !' : ''))]);

describe('what can be chosen for a day', () => {
  it('is what stood on it', () => {
    expect(shown(groups('đồng đăng', '2026-01-15'))).toEqual([['', 'Xã Đồng Đăng, Tỉnh Lạng Sơn']]);
  });

  it('under an old name is every candidate with its part, or the province alone', () => {
    const [langHa] = groups('láng hạ', '2026-01-15');
    expect(langHa?.about).toMatchObject({ kind: 'former', name: 'Phường Láng Hạ', province: 'Thành phố Hà Nội' });
    expect(langHa?.options.map(({ name, part, alone }) => [name, part, alone])).toEqual([
      ['Phường Giảng Võ', 'unclear', false],
      ['Phường Láng', 'part', false],
      ['Phường Đống Đa', 'part', false],
      ['Thành phố Hà Nội', 'whole', true],
    ]);
  });

  it('under an ended province is the one that took its place', () => {
    const found = groups('tỉnh kon tum', '2026-01-15').find(({ about }) => about?.kind === 'ended');
    expect(found).toMatchObject({ about: { name: 'Tỉnh Kon Tum', day: '2025-06-30' }, options: [{ id: 'vn-quang-ngai-2025', from: '2025-07-01' }] });
  });

  it('before the register of communes is the province of that day, or nothing', () => {
    expect(shown(groups('xã đồng đăng', '2025-01-10'))[0]).toEqual(['notYet', 'Tỉnh Lạng Sơn !']);
    expect(shown(groups('phường nha trang', '2025-01-10'))[0]).toEqual(['notYet']);
    expect(shown(groups('kon tum', '2025-01-10'))[0]).toEqual(['', 'Tỉnh Kon Tum']);
  });

  it('never is a unit of which only the name is known', () => {
    for (const on of ['2025-06-30', '2026-01-15']) {
      expect(groups('tân thành', on).flatMap(({ options }) => options).every(({ id }) => /^vn-/.test(id))).toBe(true);
    }
  });
});
