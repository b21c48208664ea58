import { describe, expect, it } from '@jest/globals';
import { PROVINCES } from '../../territory/provinces.js';
import { formerTerritories, isFormerTerritory } from '../../territory/former-territories.js';
import { PROVINCIAL_RATES, localRateOf } from './provincial-rates.js';

const on = '2025-08-15';

describe('rates of former provinces', () => {
  it.each([
    ['vn-khanh-hoa', '2020-07-31', 'notOnFile', []],
    ['vn-khanh-hoa', '2020-08-01', 'rates', [100_000, 2_000_000]],
    ['vn-khanh-hoa', on, 'rates', [100_000, 2_000_000]],
    ['vn-binh-dinh', on, 'rates', [100_000, 2_000_000]],
    ['vn-ho-chi-minh', on, 'unread', []],
    ['vn-ba-ria-vung-tau', on, 'unread', []],
    ['vn-ba-ria-vung-tau', '2022-12-31', 'notOnFile', []],
    ['vn-binh-duong', on, 'none', []],
    ['vn-ninh-thuan', on, 'notOnFile', []],
    ['vn-lang-son', on, 'notOnFile', []],
  ] as const)('of %s on %s: %s', (territory, day, state, values) => {
    const found = localRateOf(territory, day);
    expect([found.state, found.levels.map(({ value }) => value)]).toEqual([state, values]);
    expect(found.levels.every(({ layer, id }) => layer === 'provincial' && id.startsWith(territory))).toBe(true);
  });

  it('stay with their own territory: no province without a table has a neighbour’s figure', () => {
    const voted = PROVINCIAL_RATES.filter(({ state }) => state === 'rates').map(({ territory }) => territory);
    const others = PROVINCES.filter(({ id }) => !voted.includes(id));
    expect(others.flatMap(({ id }) => localRateOf(id, on).levels)).toEqual([]);
  });

  it('say what their first day is, where the day of effect was not read', () => {
    expect(PROVINCIAL_RATES.filter(({ fromIs }) => fromIs !== 'effect').map(({ territory, from, fromIs }) => [territory, from, fromIs])).toEqual([
      ['vn-binh-dinh', '2020-08-07', 'voted'],
      ['vn-ho-chi-minh', '2020-12-09', 'voted'],
      ['vn-ba-ria-vung-tau', '2023-01-01', 'year'],
      ['vn-binh-duong', null, null],
    ]);
  });

  it('are asked of every territory that a merger joined', () => {
    expect(formerTerritories('vn-ho-chi-minh-2025')).toEqual(['vn-ho-chi-minh', 'vn-ba-ria-vung-tau', 'vn-binh-duong']);
    expect(formerTerritories('vn-khanh-hoa-2025')).toEqual(['vn-ninh-thuan', 'vn-khanh-hoa']);
    expect(formerTerritories('vn-khanh-hoa')).toEqual(['vn-khanh-hoa']);
    expect(formerTerritories('vn-lang-son')).toEqual(['vn-lang-son']);
    expect(formerTerritories('vn-nowhere')).toEqual([]);
    expect(PROVINCES.filter(({ id }) => isFormerTerritory(id))).toHaveLength(63);
  });
});
