import { describe, expect, it } from '@jest/globals';
import { readReferralSearch, toReferralsQuery } from './referral-search.js';

describe('the address of a box', () => {
  it('keeps the part, the chosen referral and the page', () => {
    expect(readReferralSearch({ the: 'ended', ma: 'CT-2026-30871', trang: 'abc' })).toEqual({ the: 'ended', ma: 'CT-2026-30871', trang: 'abc' });
  });

  it('opens what waits when a link is broken, and takes no words for a code', () => {
    expect(readReferralSearch({ the: 'x', ma: 'Chị V.', trang: 7 })).toEqual({});
    expect(readReferralSearch({ the: 'waiting' })).toEqual({});
  });

  it('asks the API for a part of one box', () => {
    expect(toReferralsQuery('in', {})).toEqual({ box: 'in', state: 'waiting', limit: 25 });
    expect(toReferralsQuery('out', { the: 'running', trang: 'abc' })).toEqual({ box: 'out', state: 'running', limit: 25, cursor: 'abc' });
  });
});
