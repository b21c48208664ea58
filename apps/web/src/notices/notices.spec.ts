import { describe, expect, it } from '@jest/globals';
import type { NoticeView } from '@loive/contracts';
import { afterReading, placeOf, unread } from './notices.js';

describe('a notice', () => {
  it('leads to its referral, which a receiver may open, rather than to the case, which it may not', () => {
    expect(placeOf({ about: 'referralIn', caseId: 'c', referralId: 'r' })).toEqual({ to: 'referral', id: 'r' });
    expect(placeOf({ about: 'case', caseId: 'c', referralId: null })).toEqual({ to: 'case', id: 'c' });
    expect(placeOf({ about: 'duty', caseId: null, referralId: null })).toEqual({ to: 'home' });
    expect(placeOf({ about: 'searchBudget', caseId: null, referralId: null })).toEqual({ to: 'people' });
    expect(placeOf({ about: 'call', caseId: null, referralId: null })).toEqual({ to: 'told' });
  });

  it('lowers the number on the bell when it is read, once', () => {
    const page = { items: [{ id: 'a', read: false }, { id: 'b', read: true }] as NoticeView[], next: null, unread: 7 };
    const after = afterReading(page, ['a', 'b']);
    expect([after.unread, unread(after.items)]).toEqual([6, []]);
    expect(afterReading(after, ['a']).unread).toBe(6);
  });

  it('counts until it is read', () => {
    expect(unread([{ id: 'a', read: true }, { id: 'b', read: false }] as NoticeView[]).map(({ id }) => id)).toEqual(['b']);
  });
});
