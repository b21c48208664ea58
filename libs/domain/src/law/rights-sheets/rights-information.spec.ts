import { describe, expect, it } from '@jest/globals';
import { instrumentsIn } from '../book/instruments.js';
import { TOLD_RIGHTS } from './rights-information.js';

describe('the sheet of rights', () => {
  it('says each right once, in both languages, with a text of the law behind it', () => {
    expect(new Set(TOLD_RIGHTS.map(({ id }) => id)).size).toBe(TOLD_RIGHTS.length);
    for (const { vi, en, citation } of TOLD_RIGHTS) {
      expect([vi.length > 20, en.length > 20]).toEqual([true, true]);
      expect(instrumentsIn(citation)).toHaveLength(1);
    }
  });

  it('calls nothing verified that was not read', () => {
    for (const { citation, verified } of TOLD_RIGHTS) expect(verified && citation.includes('not read')).toBe(false);
  });
});
