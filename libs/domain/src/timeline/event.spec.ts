import { describe, expect, it } from '@jest/globals';
import { genesisOf, sealEvent, type EventBody } from './event.js';
import { NotCanonical } from './canonical.js';

const body: EventBody = {
  v: 1,
  chain: '0b6f3c1e-0000-4000-8000-000000000001',
  seq: 1,
  recordedAt: '2025-07-10T02:00:00.000Z',
  at: '2025-07-10T09:00:00+07:00',
  type: 'open',
  personId: 'p1',
  agencyId: 'a1',
  role: 'intake',
  fieldNames: ['channel', 'language'],
  commits: { record: 'ab' },
  chartVersion: 1,
  policyVersion: 1,
  requestId: 'r1',
  prev: genesisOf('0b6f3c1e-0000-4000-8000-000000000001'),
};

describe('sealing an event', () => {
  it('takes the hash over a named domain, a zero byte and the canonical text', () => {
    // Computed by another program (Python's hashlib and json with sorted keys).
    const { canonical, hash } = sealEvent(body);
    expect(canonical.startsWith('{"agencyId":"a1","at":"2025-07-10T09:00:00+07:00","chain":')).toBe(true);
    expect(hash).toBe('f4d2a8c3449383008b49ed90ffe5ef35e4485e65a68cbbec5b21ae7d14e1e61b');
  });

  it('gives every chain a beginning of its own', () => {
    expect(genesisOf('a')).not.toBe(genesisOf('b'));
    expect(genesisOf('a')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses a fraction, decomposed text and a place below one', () => {
    expect(() => sealEvent({ ...body, chartVersion: 1.5 })).toThrow(NotCanonical);
    expect(() => sealEvent({ ...body, type: 'về'.normalize('NFD') })).toThrow(NotCanonical);
    expect(() => sealEvent({ ...body, seq: 0 })).toThrow(RangeError);
  });
});
