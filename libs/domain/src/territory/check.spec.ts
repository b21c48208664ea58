import { describe, expect, it } from '@jest/globals';
import { checkTerritory, type Register } from './check.js';
import { communes } from './communes.js';
import type { Commune } from './commune.js';
import { PROVINCES, type Province } from './provinces.js';

const SOUND: Register = { provinces: PROVINCES, communes: communes() };
const withProvince = (id: string, more: Partial<Province>): Register => ({
  ...SOUND,
  provinces: PROVINCES.map((province) => (province.id === id ? { ...province, ...more } : province)),
});
const withCommune = (code: string, more: Partial<Commune>): Register => ({
  ...SOUND,
  communes: SOUND.communes.map((commune) => (commune.code === code ? { ...commune, ...more } : commune)),
});
const [LAI_CAI] = PROVINCES.filter(({ id }) => id === 'vn-lao-cai-2025');
const [DONG_NAI] = PROVINCES.filter(({ id }) => id === 'vn-dong-nai-2025');
const [BA_SON] = SOUND.communes.filter(({ code }) => code === '06196');

describe('the register of places', () => {
  it('is sound', () => {
    expect(checkTerritory()).toEqual([]);
  });

  it.each<[string, Register, string, string]>([
    ['a province that stands twice', { ...SOUND, provinces: [...PROVINCES, { ...LAI_CAI!, code: '97' }] }, 'idTwice', 'vn-lao-cai-2025'],
    ['two provinces with one code on one day', withProvince('vn-lao-cai-2025', { code: '24' }), 'codeTwice', 'vn-bac-ninh-2025'],
    ['an end later than the merger', withProvince('vn-yen-bai', { to: '2025-07-01' }), 'formedFrom', 'vn-lao-cai-2025'],
    ['a name that begins a day late', withProvince('vn-dong-nai-2025', { names: DONG_NAI!.names.map((name) => (name.from === '2026-04-30' ? { ...name, from: '2026-05-01' } : name)) }), 'names', 'vn-dong-nai-2025'],
    ['a name that ends before its unit', withProvince('vn-dong-nai-2025', { names: DONG_NAI!.names.slice(0, 1) }), 'names', 'vn-dong-nai-2025'],
    ['a unit that never was', withProvince('vn-lao-cai-2025', { formedFrom: ['vn-yen-bai', 'vn-lao-cai', 'vn-hoang-lien'] }), 'formedFrom', 'vn-lao-cai-2025'],
    ['a province that went nowhere', withProvince('vn-lao-cai-2025', { formedFrom: ['vn-lao-cai'] }), 'heir', 'vn-yen-bai'],
    ['a province that went into two', withProvince('vn-bac-ninh-2025', { formedFrom: ['vn-bac-giang', 'vn-bac-ninh', 'vn-yen-bai'] }), 'heir', 'vn-yen-bai'],
    ['two communes with one code', withCommune('06187', { code: '06196' }), 'codeTwice', '06196'],
    ['a commune of a province that ended', withCommune('06196', { province: 'vn-yen-bai' }), 'province', BA_SON!.id],
    ['a province without a commune', { ...SOUND, communes: SOUND.communes.filter(({ province }) => province !== 'vn-lang-son') }, 'communes', 'vn-lang-son'],
    ['an unchanged commune that was formed', withCommune('06196', { unchanged: true, formedFrom: [{ kind: 'commune', vi: 'Ba Sơn', district: null, part: false }] }), 'unchanged', BA_SON!.id],
  ])('tells of %s', (_, register, rule, row) => {
    expect(checkTerritory(register)).toContainEqual(expect.objectContaining({ rule, row }));
  });
});
