import { describe, expect, it } from '@jest/globals';
import * as domain from '@loive/domain';
import { citationIn, shortCitation } from './citation.js';

const AMENDED = 'Law 53/2024/QH15 art.27(2) as amended by Law 86/2025/QH15 art.2(3)';

/** Every citation that the tables of the law hold. */
function citationsIn(value: unknown, found: Set<string>, seen = new Set<unknown>()): Set<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  const entries: readonly (readonly [string, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  for (const [name, held] of entries) {
    if (/citation$/i.test(String(name)) && typeof held === 'string') found.add(held);
    else citationsIn(held, found, seen);
  }
  return found;
}

/** Vietnamese syllables without a sign, and names: all that may stand in a Vietnamese citation in bare Latin letters. */
const BARE = new Set('ban do gia tin Ban hai sau xem suy theo quy quan danh Lao Nam an Kon Tum ACTIP VNA TP HCM'.split(' '));
// Numbers of instruments, addresses of pages and days, with whatever letters they hold.
const NUMBERS = /[\p{L}\d.-]*(?:\.(?:vn|gov|com|net)\b|\d)[\p{L}\d./-]*|(?:điểm|khoản|Điều \d+) [a-zđ](?:-[a-zđ])?/gu;
const bareIn = (text: string): string[] => (text.normalize('NFC').replace(NUMBERS, ' ').match(/[\p{L}]+/gu) ?? []).filter((word) => /^[A-Za-z]+$/.test(word) && !BARE.has(word));

describe('a citation of the law', () => {
  it('has no English word in Vietnamese, whichever of the tables it stands in', () => {
    const rows = domain.WORKSHOP_TABLE_NAMES.map((name) => domain.WORKSHOP_TABLES[name].rows());
    const all = [...citationsIn([rows, { ...domain }], new Set())];
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap((citation) => [citationIn('vi', citation), shortCitation('vi', citation)]).filter((text) => bareIn(text).length > 0 || /-\(/.test(text))).toEqual([]);
  });

  it('says a range once, in Vietnamese words', () => {
    expect(citationIn('vi', 'Law 53/2024/QH15 art. 27(3)-(5) (not read)')).toBe('Luật 53/2024/QH15 Điều 27 khoản 3-5 (chưa đọc)');
    expect(citationIn('vi', 'Law 66/2011/QH12 art. 6(3)(a)-(b), annex 7')).toBe('Luật 66/2011/QH12 Điều 6 khoản 3 điểm a-b, phụ lục 7');
    expect(citationIn('vi', 'Law 53/2024/QH15 arts 37-47; Decree 162/2025/NĐ-CP')).toBe('Luật 53/2024/QH15 Điều 37-47; Nghị định 162/2025/NĐ-CP');
    expect(shortCitation('vi', 'Law 53/2024/QH15 art. 27(3)-(5) (not read)')).toBe('Điều 27 khoản 3-5, Luật 53/2024/QH15');
  });

  it('reads in Vietnamese as a lawyer would write it', () => {
    expect(citationIn('vi', AMENDED)).toBe(
      'Luật 53/2024/QH15 Điều 27 khoản 2 được sửa đổi bởi Luật 86/2025/QH15 Điều 2 khoản 3',
    );
    expect(citationIn('vi', 'Decree 56/2017/NĐ-CP art.25(1)')).toBe('Nghị định 56/2017/NĐ-CP Điều 25 khoản 1');
  });

  it('names every article of a list, and takes no number of an instrument for one', () => {
    expect(citationIn('vi', 'Law 53/2024/QH15 arts 27(1), 30(1), as amended by Law 86/2025/QH15 art. 2(3)')).toBe(
      'Luật 53/2024/QH15 Điều 27 khoản 1, Điều 30 khoản 1, được sửa đổi bởi Luật 86/2025/QH15 Điều 2 khoản 3',
    );
    expect(citationIn('vi', 'Law 53/2024/QH15 art. 5, 11/2017/QH14 art. 6')).toBe('Luật 53/2024/QH15 Điều 5, 11/2017/QH14 Điều 6');
  });

  it('stays as it is in English', () => {
    expect(citationIn('en', AMENDED)).toBe(AMENDED);
  });

  it('is short beside a duty: the article first, the amendment left to the full text', () => {
    expect(shortCitation('vi', AMENDED)).toBe('Điều 27 khoản 2, Luật 53/2024/QH15');
    expect(shortCitation('vi', 'Decree 56/2017/NĐ-CP art.26(3), 31(2)')).toBe('Điều 26 khoản 3, Nghị định 56/2017/NĐ-CP');
    expect(shortCitation('en', AMENDED)).toBe('art. 27(2), Law 53/2024/QH15');
  });

  it('is shown whole when its form is not known', () => {
    expect(shortCitation('en', 'house rule')).toBe('house rule');
  });
});
