import { describe, expect, it } from '@jest/globals';
import { citationIn, shortCitation } from './citation.js';

const AMENDED = 'Law 53/2024/QH15 art.27(2) as amended by Law 86/2025/QH15 art.2(3)';

describe('a citation of the law', () => {
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
