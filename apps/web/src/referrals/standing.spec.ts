import { describe, expect, it } from '@jest/globals';
import { referralsEn } from '../words/referrals.en.js';
import { referralsVi } from '../words/referrals.vi.js';
import { STANDINGS, isSendable, saidFor, seatAt, standingOf } from './standing.js';

const session = (type: string, role: string) => ({ agency: { type }, role }) as Parameters<typeof seatAt>[0];

describe('how an agency stands as a receiver', () => {
  it('is open until it says otherwise', () => {
    expect(standingOf({ capacity: null, reasons: [] })).toBe('open');
  });

  it('is read back as it was said', () => {
    for (const standing of STANDINGS) {
      const { accepting, capacity } = saidFor(standing, { capacity: null, reasons: [] });
      expect(standingOf({ capacity, reasons: [...(accepting ? [] : ['closed']), ...(capacity === 'full' ? ['full'] : [])] })).toBe(standing);
    }
  });

  it('keeps the word on room through a pause, and the pause comes first', () => {
    const full = { capacity: 'full', reasons: ['full'] } as const;
    expect(saidFor('closed', { ...full, reasons: [...full.reasons] })).toEqual({ accepting: false, capacity: 'full' });
    expect(standingOf({ capacity: 'full', reasons: ['closed', 'full'] })).toBe('closed');
  });

  it('is for a supervisor of a receiver to change, for the others there to read, and for nobody else', () => {
    expect(seatAt(session('LEGAL_AID_CENTRE', 'supervisor'))).toBe('changes');
    expect(seatAt(session('LEGAL_AID_CENTRE', 'legalAid'))).toBe('reads');
    expect(seatAt(session('STEERING_138', 'supervisor'))).toBe('none');
  });

  it('says that nothing new can be sent, and that what came stays, exactly where that is so', () => {
    for (const standing of STANDINGS) {
      const shut = !isSendable(standing);
      expect({ standing, shut: referralsVi.standing.effect[standing].includes('không gửi được yêu cầu mới; yêu cầu đã tới vẫn ở đây') }).toEqual({ standing, shut });
      expect({ standing, shut: referralsEn.standing.effect[standing].includes('cannot send new requests; those that have arrived stay here') }).toEqual({ standing, shut });
    }
  });
});
