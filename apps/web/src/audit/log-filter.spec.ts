import { describe, expect, it } from '@jest/globals';
import type { TimelineEventView } from '@loive/contracts';
import { kindOf, passes, readLogFilter, shortHash, whatIsIn } from './log-filter.js';

const agency = (id: string) => ({ id, type: 'PROV_HEALTH', nameVi: id, nameEn: id });
const event = (seq: number, type: string, of: string, recordedAt: string) => ({ seq, type, agency: agency(of), recordedAt }) as TimelineEventView;

describe('the filters of a log', () => {
  it('take from an address only what they know', () => {
    expect(readLogFilter({ don_vi: 'a', loai: '', tu: '2026-11-20', den: 'hôm qua', muc: '12', q: 'Chị M.' })).toEqual({ don_vi: 'a', tu: '2026-11-20', muc: 12 });
    expect(readLogFilter({ muc: 'x' })).toEqual({});
  });

  it('count a day as Viet Nam does, both ends included', () => {
    const late = event(1, 'close', 'a', '2026-11-22T18:30:00Z');
    expect(passes(late, { tu: '2026-11-23', den: '2026-11-23' })).toBe(true);
    expect(passes(late, { den: '2026-11-22' })).toBe(false);
  });

  it('narrow by agency and by kind of event together', () => {
    const one = event(1, 'close', 'a', '2026-11-22T01:00:00Z');
    expect(passes(one, { don_vi: 'a', loai: 'close' })).toBe(true);
    expect(passes(one, { don_vi: 'a', loai: 'reopen' })).toBe(false);
    expect(passes(one, { don_vi: 'b' })).toBe(false);
  });

  it('offer each agency and kind once', () => {
    const log = [event(1, 'openCase', 'a', ''), event(2, 'close', 'b', ''), event(3, 'close', 'a', '')];
    expect(whatIsIn(log)).toEqual({ agencies: [agency('a'), agency('b')], types: ['openCase', 'close'] });
  });
});

describe('an entry of the log', () => {
  it('shows its hash short enough to compare by eye', () => {
    expect(shortHash('5ac3aaaaaaaaaaaa90be')).toBe('5ac3…90be');
  });

  it('tells looks at masked content apart from steps', () => {
    expect(kindOf('reveal', false)).toBe('look');
    expect(kindOf('referral.accept', false)).toBe('referral');
    expect(kindOf('recordFinding', true)).toBe('stage');
    expect(kindOf('informRights', false)).toBe('person');
    expect(kindOf('assign', false)).toBe('file');
  });
});
