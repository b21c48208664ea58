import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { afterLook, inReadingOrder, lookBody, lookFaults, NO_REASON_YET, secondsLeft } from './look.js';

describe('a look into masked details', () => {
  it('is not possible before I have chosen a reason: none is chosen for me', () => {
    expect(NO_REASON_YET.reason).toBe('');
    expect(lookFaults(NO_REASON_YET)).toEqual([{ path: 'reason', code: 'required' }]);
    expect(lookFaults({ reason: 'medical', text: '' })).toEqual([]);
  });

  it('wants my own words when the reason is another one, and blanks are no words', () => {
    expect(lookFaults({ reason: 'other', text: '  ' })).toEqual([{ path: 'text', code: 'required' }]);
    expect(lookFaults({ reason: 'other', text: 'Trả giấy tờ' })).toEqual([]);
  });

  it('sends a text only when there is one', () => {
    expect(lookBody('contact', { reason: 'contact', text: ' ' })).toEqual({ compartment: 'contact', reason: 'contact' });
    expect(lookBody('contact', { reason: 'other', text: ' Trả giấy tờ ' })).toEqual({
      compartment: 'contact',
      reason: 'other',
      text: 'Trả giấy tờ',
    });
  });

  it('counts down to the moment the server named, from a minute at most and never below nothing', () => {
    expect(secondsLeft(60_000, 0)).toBe(60);
    expect(secondsLeft(60_900, 0)).toBe(60);
    expect(secondsLeft(60_000, 59_001)).toBe(1);
    expect(secondsLeft(60_000, 60_000)).toBe(0);
    expect(secondsLeft(60_000, 90_000)).toBe(0);
  });

  it('moves the case to the version of my own look, but not over what others recorded meanwhile', () => {
    const view = { version: 7 } as CaseView;
    expect(afterLook(view, { version: 8 }).version).toBe(8);
    expect(afterLook(view, { version: 9 })).toBe(view);
  });

  it('shows what the person wishes first and fields of other forms last, each once', () => {
    expect(inReadingOrder('statement', ['note', 'places', 'account', 'wishes', 'places'])).toEqual(['wishes', 'account', 'places', 'note']);
  });
});
