import { describe, expect, it } from '@jest/globals';
import { caseCode, referralCode } from './case-code.js';

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

describe('the code of a referral', () => {
  const key = Buffer.alloc(32, 7);

  it('is unique, and tells nothing of the case that was opened with the same number', () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index + 1);
    const codes = numbers.map((number) => referralCode(number, 2026, key));
    expect(new Set(codes).size).toBe(numbers.length);
    expect(codes.every((code) => /^CT-2026-\d{5}$/.test(code))).toBe(true);
    const same = numbers.filter((number) => referralCode(number, 2026, key).slice(3) === caseCode(number, 2026, key).slice(3));
    expect(same.length).toBeLessThan(3);
  });
});
