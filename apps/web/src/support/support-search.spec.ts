import { describe, expect, it } from '@jest/globals';
import { askedBy, readSupportSearch } from './support-search.js';

describe('the address of the page of support', () => {
  it('keeps what it knows and leaves out the rest', () => {
    const all = { dien: 'VICTIM_VN_OR_STATELESS_PR', xacdinh: '2025-06-30', ngay: '2025-08-15', tinh: 'vn-khanh-hoa' };
    expect(readSupportSearch(all)).toEqual(all);
    expect(readSupportSearch({ dien: 'VICTIM', xacdinh: '30/06/2025', ngay: 7, tinh: 'vn-khanh-hoa-2025' })).toEqual({});
  });

  it('asks once a category is chosen', () => {
    expect(askedBy({ xacdinh: '2025-06-30' })).toBeNull();
    expect(askedBy({ dien: 'NOT_A_VICTIM' })).toEqual({ category: 'NOT_A_VICTIM' });
    expect(askedBy({ dien: 'NOT_A_VICTIM', xacdinh: '2025-06-30', ngay: '2025-08-15', tinh: 'vn-khanh-hoa' })).toEqual({
      category: 'NOT_A_VICTIM',
      identifiedOn: '2025-06-30',
      on: '2025-08-15',
      territory: 'vn-khanh-hoa',
    });
  });
});
