import { describe, expect, it } from '@jest/globals';
import { regimeFor } from './regimes.js';

const on = '2026-11-23';

describe('the regime of support', () => {
  it.each([
    ['2012-01-01', '2012-02-01', 'REGIME_2011'],
    ['2024-02-29', on, 'REGIME_2011'],
    ['2025-06-29', on, 'REGIME_2011'],
    ['2025-06-30', on, 'REGIME_2011'],
    ['2025-06-30', '2025-06-30', 'REGIME_2011'],
    ['2025-07-01', on, 'REGIME_2024'],
    ['2025-07-02', on, 'REGIME_2024'],
    ['2026-04-30', on, 'REGIME_2024'],
  ] as const)('of somebody identified on %s, looked at on %s, is %s', (identifiedOn, day, id) => {
    expect(regimeFor({ identifiedOn, on: day })).toMatchObject({ id, verified: true, reading: null });
  });

  it.each([
    ['2025-06-30', 'REGIME_2011'],
    ['2025-07-01', 'REGIME_2024'],
  ] as const)('of somebody not identified on %s is that of the day: %s', (day, id) => {
    expect(regimeFor({ identifiedOn: null, on: day }).id).toBe(id);
  });

  it.each([
    // [reported, identified, regime, verified]
    ['2025-06-30', '2025-07-01', 'REGIME_2024', false],
    ['2025-06-30', null, 'REGIME_2024', false],
    ['2025-07-01', '2025-07-01', 'REGIME_2024', true],
    ['2025-07-01', null, 'REGIME_2024', true],
    ['2025-01-01', '2025-06-30', 'REGIME_2011', true],
  ] as const)('of somebody reported on %s and identified on %s is %s, read in a text: %s', (reportedOn, identifiedOn, id, verified) => {
    expect(regimeFor({ identifiedOn, on, reportedOn })).toMatchObject({ id, verified, reading: verified ? null : 'undecidedAtCut' });
  });

  it('hangs on the day of identification and not on that of the report', () => {
    expect(regimeFor({ identifiedOn: '2025-06-30', on, reportedOn: '2020-01-01' }).id).toBe('REGIME_2011');
    expect(regimeFor({ identifiedOn: '2025-07-01', on, reportedOn: '2020-01-01' }).id).toBe('REGIME_2024');
  });

  it('of somebody identified by a paper older than the law of 2011 is that law’s, as a reading', () => {
    expect(regimeFor({ identifiedOn: '2011-12-31', on })).toMatchObject({ id: 'REGIME_2011', verified: false, reading: 'identifiedBefore2012' });
    expect(regimeFor({ identifiedOn: '1998-05-17', on, reportedOn: '2026-11-01' })).toMatchObject({ id: 'REGIME_2011', reading: 'identifiedBefore2012' });
  });

  it('is none on a day before the rules begin', () => {
    expect(() => regimeFor({ identifiedOn: null, on: '2011-12-31' })).toThrow(RangeError);
  });
});
