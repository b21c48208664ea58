import { describe, expect, it } from '@jest/globals';
import { isPlaceOn, placeName, provinceByCode, provinceOf, provinceOn, provincesOn } from './places.js';
import { PROVINCES } from './provinces.js';

describe('provinces through time', () => {
  it('counts 63 before 01/07/2025 and 34 since', () => {
    expect(provincesOn('2025-06-30')).toHaveLength(63);
    expect(provincesOn('2025-07-01')).toHaveLength(34);
    expect(provincesOn('2025-07-01').filter((province) => province.formedFrom.length > 0)).toHaveLength(23);
  });

  it('gives every unit one id, and every code one unit on any day', () => {
    expect(new Set(PROVINCES.map((province) => province.id)).size).toBe(PROVINCES.length);
    for (const on of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-04-30']) {
      const codes = provincesOn(on).map((province) => province.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('names predecessors that exist and that end the day before, each taken up once', () => {
    const taken = PROVINCES.flatMap((province) => province.formedFrom);
    expect(new Set(taken).size).toBe(taken.length);
    const ended = PROVINCES.filter((province) => province.to !== null).map((province) => province.id);
    expect(taken.toSorted()).toEqual(ended.toSorted());
  });

  it.each([
    ['15', 'Tỉnh Yên Bái', 'Tỉnh Lào Cai'],
    ['24', 'Tỉnh Bắc Giang', 'Tỉnh Bắc Ninh'],
    ['44', 'Tỉnh Quảng Bình', 'Tỉnh Quảng Trị'],
    ['52', 'Tỉnh Bình Định', 'Tỉnh Gia Lai'],
    ['80', 'Tỉnh Long An', 'Tỉnh Tây Ninh'],
    ['82', 'Tỉnh Tiền Giang', 'Tỉnh Đồng Tháp'],
    ['91', 'Tỉnh Kiên Giang', 'Tỉnh An Giang'],
  ])('reads code %s by the day of the address', (code, before, since) => {
    const named = (on: string) => placeName(provinceByCode(code, on)?.id ?? '', on);
    expect(named('2024-05-01')).toBe(before);
    expect(named('2026-05-01')).toBe(since);
  });

  it('knows that a code ended', () => {
    expect(provinceByCode('62', '2025-06-30')?.id).toBe('vn-kon-tum');
    expect(provinceByCode('62', '2025-07-01')).toBeNull();
  });

  it('keeps the old name of an old address and finds who stands for it today', () => {
    expect(placeName('vn-ninh-thuan', '2026-01-01')).toBe('Tỉnh Ninh Thuận');
    expect(provinceOn('vn-ninh-thuan', '2026-01-01')?.id).toBe('vn-khanh-hoa-2025');
    expect(provinceOn('vn-khanh-hoa', '2025-07-01')?.id).toBe('vn-khanh-hoa-2025');
    expect(provinceOn('vn-lang-son', '2026-01-01')?.id).toBe('vn-lang-son');
    expect(provinceOn('vn-khanh-hoa-2025', '2025-06-30')).toBeNull();
    expect(placeName('vn-khanh-hoa-2025', '2025-06-30')).toBeNull();
  });

  it('follows a change of kind without a change of unit', () => {
    expect(placeName('vn-dong-nai-2025', '2026-04-29')).toBe('Tỉnh Đồng Nai');
    expect(placeName('vn-dong-nai-2025', '2026-04-30')).toBe('Thành phố Đồng Nai');
    expect(placeName('vn-hue', '2024-12-31')).toBe('Tỉnh Thừa Thiên Huế');
    expect(placeName('vn-hue', '2025-01-01')).toBe('Thành phố Huế');
  });
});

describe('a place on a day', () => {
  it('asserts communes from 01/07/2025 only', () => {
    expect(placeName('vn-commune-06184', '2025-07-10')).toBe('Xã Đồng Đăng');
    expect(placeName('vn-commune-06184', '2025-06-30')).toBeNull();
    expect(provinceOf('vn-commune-06184')).toBe('vn-lang-son');
  });

  it.each([
    ['vn-commune-06184', '2025-06-30', false],
    ['vn-commune-06184', '2025-07-01', true],
    ['vn-kon-tum', '2025-06-30', true],
    ['vn-kon-tum', '2025-07-01', false],
    ['vn-khanh-hoa-2025', '2025-06-30', false],
    ['vn-lang-son', '2012-01-01', true],
    ['vn-nowhere', '2026-01-01', false],
  ])('%s stood on %s: %s', (id, on, stood) => expect(isPlaceOn(id, on)).toBe(stood));

  it('answers nothing for an unknown id', () => {
    expect(placeName('56', '2025-07-10')).toBeNull();
    expect(provinceOn('56', '2025-07-10')).toBeNull();
    expect(provinceOf('56')).toBeNull();
  });
});
