import { describe, expect, it } from '@jest/globals';
import { folded, toned } from './folding.js';
import { findPlaces, registerDayFault, type FoundPlace } from './search.js';

const NOW = '2026-01-15';
const idsOf = (words: string, on = NOW) => findPlaces(words, on).items.map(({ id }) => id);
const first = (words: string, on = NOW): FoundPlace | undefined => findPlaces(words, on).items[0];

describe('a place by its name on a day', () => {
  it('is found without its marks, by its code and by its id', () => {
    expect(idsOf('lang son')).toContain('vn-lang-son');
    expect(idsOf('Đồng Đăng', '2025-07-10')).toEqual(['vn-commune-06184']);
    expect(idsOf('06184')).toEqual(['vn-commune-06184']);
    expect(idsOf('vn-commune-06184')).toEqual(['vn-commune-06184']);
    expect(idsOf('xã đồng đăng')[0]).toBe('vn-commune-06184');
    expect(idsOf('  ')).toEqual([]);
    expect(idsOf('(,)')).toEqual([]);
    expect(idsOf('không có nơi này')).toEqual([]);
  });

  it.each([
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Thanh Hoá', 'Thanh Hóa'],
    ['khánh hoà', 'khánh hòa'],
    ['Thuỵ Anh', 'Thụy Anh'],
  ])('takes both places of the tone: %s and %s', (one, other) => {
    expect(toned(one)).toBe(toned(other));
    expect(folded(one)).toBe(folded(other));
    expect(idsOf(one)).toEqual(idsOf(other));
    expect(idsOf(one)[0]).toBeDefined();
  });

  it('puts the name as it was written first', () => {
    expect(first('Hà Nam', '2024-05-01')?.id).toBe('vn-ha-nam');
    expect(toned('Hà')).not.toBe(toned('Hạ'));
    expect(findPlaces('Tân Thanh', NOW).items.filter(({ there }) => there)[0]?.name).toMatch(/Tân Thanh$/);
  });

  it('narrows by the province after a comma', () => {
    const found = findPlaces('tân thành, lạng sơn', NOW).items;
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ province }) => province?.id === 'vn-lang-son')).toBe(true);
    expect(found[0]).toMatchObject({ id: 'vn-commune-06445', there: true });
  });

  it('lists all that bear just the name, and says when more hold the words', () => {
    const { items, more } = findPlaces('Tân Thành', NOW);
    expect(items.length).toBeGreaterThan(40);
    expect(more).toBe(true);
    expect(findPlaces('Đồng Đăng', NOW).more).toBe(false);
  });
});

describe('an old name', () => {
  it('of a province says exactly what it became', () => {
    const found = findPlaces('kon tum', NOW).items.find(({ id }) => id === 'vn-kon-tum');
    expect(found).toMatchObject({ name: 'Tỉnh Kon Tum', there: false, to: '2025-06-30', code: '62' });
    expect(found?.became).toEqual([
      { id: 'vn-quang-ngai-2025', code: '51', kind: 'province', name: 'Tỉnh Quảng Ngãi', part: 'whole', province: null, from: '2025-07-01', there: true },
    ]);
  });

  it('of a merged province that keeps its name is said by the one of today', () => {
    expect(idsOf('tỉnh Khánh Hoà')).toEqual(['vn-khanh-hoa-2025']);
    expect(first('tỉnh Khánh Hoà')?.cameFrom.map(({ id }) => id)).toEqual(['vn-ninh-thuan', 'vn-khanh-hoa']);
    expect(first('khanh hoa', '2025-01-01')).toMatchObject({ id: 'vn-khanh-hoa', there: true, code: '56' });
    expect(first('khanh hoa', '2025-01-01')?.became.map(({ id }) => id)).toEqual(['vn-khanh-hoa-2025']);
  });

  it('of a unit that changed its name finds it', () => {
    expect(first('Thừa Thiên Huế')).toMatchObject({ id: 'vn-hue', name: 'Thành phố Huế', cameFrom: [{ name: 'Tỉnh Thừa Thiên Huế' }] });
    expect(first('Thừa Thiên Huế', '2024-01-01')?.name).toBe('Tỉnh Thừa Thiên Huế');
  });

  it('of a commune lists every candidate with province and part, and names none of them', () => {
    const [langHa] = findPlaces('láng hạ', NOW).items;
    expect(langHa).toMatchObject({ id: null, code: null, there: false, name: 'Phường Láng Hạ', province: { id: 'vn-ha-noi' } });
    expect(langHa?.became.map(({ name, part, province }) => [name, part, province?.name])).toEqual([
      ['Phường Giảng Võ', 'unclear', 'Thành phố Hà Nội'],
      ['Phường Láng', 'part', 'Thành phố Hà Nội'],
      ['Phường Đống Đa', 'part', 'Thành phố Hà Nội'],
    ]);
  });

  it('keeps units of one name in two districts apart where the text does', () => {
    const names = findPlaces('Hoà Bình, Lạng Sơn', NOW).items.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Xã Hòa Bình (huyện Bình Gia)', 'Xã Hòa Bình (huyện Văn Quan)', 'Xã Hòa Bình (huyện Chi Lăng)']));
  });

  it.each([
    ['15', 'vn-lao-cai-2025', 'vn-yen-bai'],
    ['24', 'vn-bac-ninh-2025', 'vn-bac-giang'],
    ['91', 'vn-an-giang-2025', 'vn-kien-giang'],
  ])('of the code %s tells both meanings, that of the day first', (code, since, before) => {
    expect(idsOf(code).slice(0, 2)).toEqual([since, before]);
    expect(idsOf(code, '2025-06-30').slice(0, 2)).toEqual([before, since]);
  });
});

describe('a place that did not stand on the day', () => {
  it('is said with what it came from', () => {
    const found = first('Đồng Đăng', '2025-06-30');
    expect(found).toMatchObject({ id: 'vn-commune-06184', there: false, from: '2025-07-01', province: { id: 'vn-lang-son' } });
    expect(found?.cameFrom.map(({ name }) => name)).toContain('Thị trấn Đồng Đăng');
  });
});

describe('the day that is asked for', () => {
  it.each([
    ['2026-02-30', 'badDate'],
    ['1/7/2025', 'badDate'],
    ['2011-12-31', 'beforeRegister'],
    ['2012-01-01', null],
  ])('%s: %s', (on, fault) => expect(registerDayFault(on)).toBe(fault));
});
