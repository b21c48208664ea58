import { describe, expect, it } from '@jest/globals';
import { LONGEST_NAME, readAgenciesSearch } from './agencies-search.js';

describe('the address of the list of agencies', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(readAgenciesSearch({ ten: ' Sở Lao động ', ngay: '2025-07-01' })).toEqual({ ten: 'Sở Lao động', ngay: '2025-07-01' });
    expect(readAgenciesSearch({ ten: 111 })).toEqual({ ten: '111' });
    expect(readAgenciesSearch({ ten: '  ', ngay: '01/07/2025' })).toEqual({});
    expect(readAgenciesSearch({ ten: 'x'.repeat(200) }).ten).toHaveLength(LONGEST_NAME);
  });
});
