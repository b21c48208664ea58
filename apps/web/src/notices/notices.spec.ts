import { describe, expect, it } from '@jest/globals';
import type { NoticeView } from '@loive/contracts';
import { placeOf, unread } from './notices.js';

describe('a notice', () => {
  it('leads to its referral, which a receiver may open, rather than to the case, which it may not', () => {
    expect(placeOf({ caseId: 'c', referralId: 'r' })).toEqual({ to: 'referral', id: 'r' });
    expect(placeOf({ caseId: 'c', referralId: null })).toEqual({ to: 'case', id: 'c' });
    expect(placeOf({ caseId: null, referralId: null })).toEqual({ to: 'home' });
  });

  it('counts until it is read', () => {
    expect(unread([{ id: 'a', read: true }, { id: 'b', read: false }] as NoticeView[]).map(({ id }) => id)).toEqual(['b']);
  });
});
