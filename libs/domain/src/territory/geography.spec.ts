import { describe, expect, it } from '@jest/globals';
import { communes } from './communes.js';
import { countedUnder } from './geography.js';
import { provincesOn } from './places.js';

describe('counting in the old or the new geography', () => {
  it.each([
    ['vn-kon-tum', '2024-05-01', 'new', 'vn-quang-ngai-2025'],
    ['vn-kon-tum', '2024-05-01', 'old', 'vn-kon-tum'],
    ['vn-lang-son', '2024-05-01', 'new', 'vn-lang-son'],
    ['vn-lang-son', '2026-05-01', 'old', 'vn-lang-son'],
    ['vn-commune-06184', '2026-05-01', 'old', 'vn-lang-son'],
    ['vn-commune-22366', '2026-05-01', 'new', 'vn-khanh-hoa-2025'],
  ] as const)('%s on %s in the %s one is %s', (place, on, geography, province) => {
    expect(countedUnder(place, on, geography)).toEqual({ province, among: [province] });
  });

  it('leaves open which of the merged provinces a place of today lay in', () => {
    const merged = { province: null, among: ['vn-ninh-thuan', 'vn-khanh-hoa'] };
    expect(countedUnder('vn-khanh-hoa-2025', '2026-05-01', 'old')).toEqual(merged);
    expect(countedUnder('vn-commune-22366', '2026-05-01', 'old')).toEqual(merged);
  });

  it('counts nothing under a place that did not stand on that day, or that is none', () => {
    const unknown = { province: null, among: [] };
    expect(countedUnder('vn-commune-06184', '2025-06-30', 'new')).toEqual(unknown);
    expect(countedUnder('vn-kon-tum', '2025-07-01', 'new')).toEqual(unknown);
    expect(countedUnder('62', '2024-05-01', 'new')).toEqual(unknown);
  });

  it('loses nobody: every old province and every commune counts under one of the 34', () => {
    const since = new Set(provincesOn('2025-07-01').map(({ id }) => id));
    for (const { id } of provincesOn('2025-06-30')) expect(since.has(countedUnder(id, '2025-06-30', 'new').province ?? '')).toBe(true);
    expect(communes().every(({ id }) => since.has(countedUnder(id, '2026-01-01', 'new').province ?? ''))).toBe(true);
  });
});
