import { describe, expect, it } from '@jest/globals';
import type { TimelineEventView } from '@loive/contracts';
import { byDay, nearDay } from './timeline-days.js';

const event = (seq: number, at: string) => ({ seq, at, recordedAt: at }) as TimelineEventView;

describe('the timeline by day', () => {
  it('counts a day as Viet Nam does: 18:30 in UTC is already tomorrow', () => {
    const days = byDay([event(1, '2026-11-22T16:30:00Z'), event(2, '2026-11-22T18:30:00Z')]);
    expect(days.map(({ day, events }) => [day, events.map(({ seq }) => seq)])).toEqual([
      ['23/11/2026', [2]],
      ['22/11/2026', [1]],
    ]);
  });

  it('says today and yesterday only where it is so', () => {
    const now = Date.parse('2026-11-23T03:00:00Z');
    expect(nearDay('2026-11-22T18:30:00Z', now)).toBe('today');
    expect(nearDay('2026-11-22T16:30:00Z', now)).toBe('yesterday');
    expect(nearDay('2026-11-20T03:00:00Z', now)).toBeNull();
  });
});
