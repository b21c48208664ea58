import { describe, expect, it } from '@jest/globals';
import type { DutyView, ReferralRowView } from '@loive/contracts';
import { answerClock, answerCounts, countWords, dutiesOf, groupRows, isNew } from './rows.js';

const row = (over: Partial<ReferralRowView>): ReferralRowView =>
  ({ box: 'in', state: 'offered', claimedBy: null, questionOpen: false, answerBy: null, overdue: false, needsNewReceiver: false, ...over }) as ReferralRowView;

describe('a box of referrals', () => {
  it('says 99+ when the server stopped counting', () => {
    expect([countWords(4), countWords(99), countWords(100)]).toEqual(['4', '99', '99+']);
  });

  it('runs the clock of the answer only while an answer is awaited', () => {
    const answerBy = '2026-11-23T05:00:00Z';
    expect(answerClock({ state: 'offered', answerBy })).toBe(answerBy);
    expect(answerClock({ state: 'accepted', answerBy })).toBeNull();
  });

  it('marks as new what nobody has touched, and only in the inbox', () => {
    expect(isNew(row({}))).toBe(true);
    expect(isNew(row({ claimedBy: { id: 'p', name: 'Ngọc' } }))).toBe(false);
    expect(isNew(row({ questionOpen: true }))).toBe(false);
    expect(isNew(row({ box: 'out' }))).toBe(false);
    expect(isNew(row({ state: 'accepted' }))).toBe(false);
  });

  it('puts what came back before all else and keeps the order of the rest', () => {
    const { returned, rest } = groupRows([row({ code: 'a' }), row({ code: 'b', needsNewReceiver: true }), row({ code: 'c' })]);
    expect([returned.map(({ code }) => code), rest.map(({ code }) => code)]).toEqual([['b'], ['a', 'c']]);
  });

  it('counts what is late and what is to be answered today, as Viet Nam counts days', () => {
    const now = Date.parse('2026-11-23T03:00:00Z');
    const rows = [
      row({ answerBy: '2026-11-23T02:00:00Z', overdue: true }),
      row({ answerBy: '2026-11-23T16:59:00Z' }),
      row({ answerBy: '2026-11-23T17:00:00Z' }),
      row({ answerBy: '2026-11-23T05:00:00Z', state: 'inService' }),
    ];
    expect(answerCounts(rows, now)).toEqual({ overdue: 1, today: 1 });
  });

  it('shows under a request the duties that it brought, not those of an earlier or later one', () => {
    const duty = (id: string, step: string, openedAt: string): DutyView => ({ id, step, openedAt }) as DutyView;
    const duties = [
      duty('earlier', 'answer', '2026-11-21T02:00:00Z'),
      duty('later', 'answer', '2026-11-23T02:00:00Z'),
      duty('mine', 'answer', '2026-11-22T02:00:01Z'),
      duty('appoint', 'appoint', '2026-11-22T03:00:00Z'),
      duty('appointLater', 'proof', '2026-11-23T02:00:00Z'),
    ];
    expect(dutiesOf({ box: 'in', sentAt: '2026-11-22T02:00:00Z', updatedAt: '2026-11-22T03:00:00Z', duties }).map(({ id }) => id)).toEqual(['mine', 'appoint']);
    expect(dutiesOf({ box: 'out', sentAt: '2026-11-22T02:00:00Z', updatedAt: '2026-11-22T03:00:00Z', duties })).toEqual([]);
  });
});
