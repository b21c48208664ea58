import { describe, expect, it } from '@jest/globals';
import { readLines, writeLines } from './commune-lines.js';
import { communeById, communes } from './communes.js';
import type { Commune } from './commune.js';
import { COMMUNE_LINES } from './communes.generated.js';
import { formerPlaces, formerUnitsOf } from './former-units.js';
import { provinceByCode, provinceOn, provincesOn } from './places.js';
import { PROVINCES } from './provinces.js';

const ON = '2025-07-01';
const units = communes().flatMap((commune) => commune.formedFrom);

describe('the register of communes', () => {
  it('holds 3,321 communes, each in a province of that day, under one code', () => {
    expect(communes()).toHaveLength(3321);
    expect(new Set(communes().map(({ code }) => code)).size).toBe(3321);
    expect(communes().every(({ id, code }) => id === `vn-commune-${code}`)).toBe(true);
    expect(communes().every(({ province }) => provinceOn(province, ON)?.id === province)).toBe(true);
    expect(new Set(communes().map(({ province }) => province)).size).toBe(34);
  });

  it('holds as many of each kind as there are', () => {
    const of = (kind: Commune['kind']) => communes().filter((commune) => commune.kind === kind).length;
    expect([of('commune'), of('ward'), of('special_zone')]).toEqual([2611, 697, 13]);
  });

  it('marks parts in 161 communes, keeps 125 as they were, and leaves one where the source is silent', () => {
    expect(communes().filter(({ formedFrom }) => formedFrom.some(({ part }) => part))).toHaveLength(161);
    expect(communes().filter(({ unchanged }) => unchanged)).toHaveLength(125);
    expect(communes().filter((commune) => formerUnitsOf(commune).length === 0).map(({ code }) => code)).toEqual(['07147']);
    expect(units).toHaveLength(10_445);
  });

  it('names former units and nothing of the prose around them', () => {
    const odd = units.filter(({ vi }) => /phần|diện tích|dân số|sáp nhập|sắp xếp|[(),]|^(Xã|Phường|Thị trấn) /i.test(vi));
    expect(odd.map(({ vi }) => vi)).toEqual([]);
    expect(units.filter(({ kind }) => kind === null).length).toBeLessThan(20);
    expect(units.filter(({ kind }) => kind === 'area').map(({ vi }) => vi)).toEqual(
      expect.arrayContaining(['Xóm Tổng Dùn', 'Thôn Mịch A', 'Thôn Nà Lừa', 'Trường bắn TB1', 'khu vực bãi bồi ven biển']),
    );
  });

  it('writes what it reads', () => {
    expect(writeLines(readLines(COMMUNE_LINES))).toBe(COMMUNE_LINES.trim());
    expect(() => readLines('# vn-lang-son\n0618 x Đồng Đăng')).toThrow(RangeError);
  });

  it('tells a part from what the text leaves open', () => {
    const langHa = formerPlaces().get('vn-ha-noi|ward|Láng Hạ|');
    expect(langHa?.became.map(({ commune, part }) => [commune.vi, part])).toEqual([
      ['Giảng Võ', 'unclear'],
      ['Láng', 'part'],
      ['Đống Đa', 'part'],
    ]);
    expect(formerPlaces().get('vn-lang-son|township|Đồng Đăng|')?.became.map(({ part }) => part)).toEqual(['whole']);
  });

  it('keeps the commune of an id', () => {
    expect(communeById('vn-commune-06184')).toMatchObject({ vi: 'Đồng Đăng', province: 'vn-lang-son', kind: 'commune' });
    expect(communeById('06184')).toBeUndefined();
  });
});

describe('the codes of provinces', () => {
  it('changed their meaning seven times on 01/07/2025, and 29 of them ended', () => {
    const before = new Map(provincesOn('2025-06-30').map(({ code, names }) => [code, names.at(-1)?.vi]));
    const since = new Map(provincesOn(ON).map(({ code, names }) => [code, names.at(0)?.vi]));
    const collisions = [...since].filter(([code, name]) => before.has(code) && before.get(code) !== name && code !== '46');
    expect(collisions.map(([code]) => code)).toEqual(['15', '24', '44', '52', '80', '82', '91']);
    const ended = [...before.keys()].filter((code) => !since.has(code));
    expect(ended).toHaveLength(29);
    expect(ended.every((code) => provinceByCode(code, ON) === null)).toBe(true);
    expect(PROVINCES).toHaveLength(86);
  });
});
