import { describe, expect, it } from '@jest/globals';
import type { DutyRungView, ReadView, TimelineEventView } from '@loive/contracts';
import { gather, type GatheredRead } from '../record/reads.js';
import { byDay, nearDay } from './timeline-days.js';

const event = (seq: number, at: string) => ({ seq, at, recordedAt: at }) as TimelineEventView;

describe('the timeline by day', () => {
  it('counts a day as Viet Nam does: 18:30 in UTC is already tomorrow', () => {
    const days = byDay([event(1, '2026-11-22T16:30:00Z'), event(2, '2026-11-22T18:30:00Z')]);
    expect(days.map(({ day, lines }) => [day, lines.map(({ event }) => event?.seq)])).toEqual([
      ['23/11/2026', [2]],
      ['22/11/2026', [1]],
    ]);
  });

  it('shows that a silent duty was told where the server wrote it down, beside looks', () => {
    const rung = { at: '2026-11-22T03:00:00Z', dutyId: 'd', rung: 'head' } as DutyRungView;
    const read = { at: '2026-11-22T04:00:00Z', purpose: 'page', compartments: [], times: 1 } as unknown as GatheredRead;
    const days = byDay([event(1, '2026-11-22T02:00:00Z'), event(2, '2026-11-22T05:00:00Z')], 'recordedAt', { reads: [read], rungs: [rung] });
    expect(days.flatMap(({ lines }) => lines.map((line) => line.event?.seq ?? line.rung?.rung ?? 'look'))).toEqual([2, 'look', 'head', 1]);
  });

  it('shows a look between the entries where the server saw it, on a day of its own when nothing was recorded then', () => {
    const read = (at: string) => ({ at, purpose: 'page', compartments: [], times: 1 }) as unknown as GatheredRead;
    const days = byDay(
      [event(1, '2026-11-20T02:00:00Z'), event(2, '2026-11-22T02:00:00Z'), event(3, '2026-11-22T05:00:00Z')],
      'recordedAt',
      { reads: [read('2026-11-22T04:00:00Z'), read('2026-11-21T04:00:00Z'), read('2026-11-20T01:00:00Z')] },
    );
    expect(days.map(({ day, lines }) => [day, lines.map((line) => line.event?.seq ?? 'look')])).toEqual([
      ['22/11/2026', [3, 'look', 2]],
      ['21/11/2026', ['look']],
      ['20/11/2026', [1, 'look']],
    ]);
  });

  it('tells a page that was opened again and again as one look, and an emergency by itself', () => {
    const look = (at: string, purpose: 'page' | 'breakGlass', id = 'p') =>
      ({ at, purpose, person: { id, name: id }, agency: { id: 'a' }, role: 'police', compartments: [] }) as unknown as ReadView;
    const gathered = gather([
      look('2026-11-22T04:05:00Z', 'page'),
      look('2026-11-22T04:01:00Z', 'page'),
      look('2026-11-22T04:00:00Z', 'page', 'q'),
      look('2026-11-22T03:00:00Z', 'page'),
      look('2026-11-22T02:01:00Z', 'breakGlass'),
      look('2026-11-22T02:00:00Z', 'breakGlass'),
    ]);
    expect(gathered.map(({ at, times }) => [at.slice(11, 16), times])).toEqual([['04:05', 2], ['04:00', 1], ['03:00', 1], ['02:01', 1], ['02:00', 1]]);
  });

  it('says today and yesterday only where it is so', () => {
    const now = Date.parse('2026-11-23T03:00:00Z');
    expect(nearDay('2026-11-22T18:30:00Z', now)).toBe('today');
    expect(nearDay('2026-11-22T16:30:00Z', now)).toBe('yesterday');
    expect(nearDay('2026-11-20T03:00:00Z', now)).toBeNull();
  });
});
