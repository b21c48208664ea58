import { describe, expect, it } from '@jest/globals';
import { caseCode } from './case-code.js';

const KEY = Buffer.from('a key of the tests');
const numberOf = (code: string) => Number(code.split('-')[2]);

describe('case codes', () => {
  it('have at least five digits and the year', () => {
    expect(caseCode(1, 2026, KEY)).toMatch(/^LV-2026-\d{5}$/);
    expect(caseCode(90_001, 2026, KEY)).toMatch(/^LV-2026-\d{6}$/);
  });

  it('never meet twice over a whole block of five digits', () => {
    const seen = new Set(Array.from({ length: 90_000 }, (_, index) => numberOf(caseCode(index + 1, 2026, KEY))));
    expect(seen.size).toBe(90_000);
    expect(Math.min(...seen)).toBe(10_000);
    expect(Math.max(...seen)).toBe(99_999);
  });

  it('do not follow the order of opening', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => numberOf(caseCode(index + 1, 2026, KEY)));
    const rises = numbers.filter((value, index) => index > 0 && value > (numbers[index - 1] ?? 0)).length;
    expect(rises).toBeGreaterThan(60);
    expect(rises).toBeLessThan(140);
  });

  it('depend on the key', () => {
    expect(caseCode(1, 2026, KEY)).not.toBe(caseCode(1, 2026, Buffer.from('another key of the tests')));
  });
});
