import { describe, expect, it } from '@jest/globals';
import { ANNOUNCED_DAYS, withAnnounced } from './announced-days.js';
import type { SpecialDay } from './special-day.js';

const day = (on: string, more: Partial<SpecialDay> = {}): SpecialDay => ({ on, kind: 'tet', working: false, vi: 'Tết', en: 'Tết', citation: 'a text', verified: true, ...more });

describe('days that are announced', () => {
  it('stand in the order of the days, and each once', () => {
    expect(withAnnounced([day('2027-02-08'), day('2027-02-05')], [day('2027-02-06')]).map(([on]) => on)).toEqual(['2027-02-05', '2027-02-06', '2027-02-08']);
  });

  it('take the place of what was kept for the same day', () => {
    const rows = withAnnounced([day('2027-02-05', { citation: 'a newer text' })], [day('2027-02-05', { verified: false })]);
    expect(rows).toEqual([['2027-02-05', 'tet', false, 'Tết', 'Tết', 'a newer text', true]]);
  });

  it('are kept as they would be written again', () => {
    expect(withAnnounced([])).toEqual(ANNOUNCED_DAYS.map(({ on, kind, working, vi, en, citation, verified }) => [on, kind, working, vi, en, citation, verified]));
  });
});
