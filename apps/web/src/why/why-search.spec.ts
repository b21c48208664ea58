import { describe, expect, it } from '@jest/globals';
import { hasPassed, readWhySearch } from './why-search.js';

describe('the address of "who may see it"', () => {
  it('holds a person and a day, and drops what is neither', () => {
    const nguoi = '0b0f6c3e-5f0a-4f0e-9c64-0d2f6a1c7b11';
    expect(readWhySearch({ nguoi, ngay: '2026-11-01' })).toEqual({ nguoi, ngay: '2026-11-01' });
    expect(readWhySearch({ nguoi: 'Lò Văn Ước', ngay: 'hôm qua', khac: 1 })).toEqual({});
  });

  it('asks about days that are over, by the day of Viet Nam', () => {
    const lateEvening = Date.parse('2026-11-22T17:30:00.000Z');
    expect(hasPassed('2026-11-22', lateEvening)).toBe(true);
    expect(hasPassed('2026-11-23', lateEvening)).toBe(false);
  });
});
