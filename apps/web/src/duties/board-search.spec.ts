import { describe, expect, it } from '@jest/globals';
import type { DutyLineView } from '@loive/contracts';
import { readBoardSearch, toBoardQuery, underHeadings, urgencyOf } from './board-search.js';

// A Thursday, 09:00 in Vietnam.
const NOW = Date.parse('2025-10-09T02:00:00Z');
const due = (dueAt: string | null, paused: DutyLineView['paused'] = null) => ({ dueAt, paused }) as DutyLineView;

describe('the address of the duty board', () => {
  it('keeps what it knows and drops the rest', () => {
    const person = '00000000-0000-4000-9000-000000000001';
    expect(readBoardSearch({ the: 'overdue', nguoi: person, trang: 'x', q: 'y' })).toEqual({ the: 'overdue', nguoi: person, trang: 'x' });
    expect(readBoardSearch({ the: 'theirs', nguoi: 'somebody', trang: 3 })).toEqual({});
    expect(readBoardSearch({ the: 'mine', nguoi: person })).toEqual({ the: 'mine' });
    expect(toBoardQuery({})).toEqual({ box: 'agency', limit: 25 });
    expect(toBoardQuery({ the: 'overdue', nguoi: person, trang: 'x' })).toEqual({ box: 'overdue', person, cursor: 'x', limit: 25 });
  });
});

describe('the heading of a duty', () => {
  it.each([
    ['2025-10-09T02:00:00Z', 'overdue'],
    ['2025-10-09T02:00:01Z', 'today'],
    ['2025-10-09T17:00:00Z', 'today'],
    ['2025-10-09T17:00:01Z', 'threeDays'],
    ['2025-10-12T17:00:00Z', 'threeDays'],
    ['2025-10-12T17:00:01Z', 'later'],
    [null, 'none'],
  ])('of one due %s is %s', (dueAt, urgency) => {
    expect(urgencyOf(due(dueAt), NOW)).toBe(urgency);
  });

  it('is that of those without a limit while the clock stands still', () => {
    expect(urgencyOf(due('2025-10-08T00:00:00Z', { since: '2025-10-07T00:00:00Z', ground: null }), NOW)).toBe('none');
    expect(underHeadings([due('2025-10-08T00:00:00Z'), due(null)], NOW).map(({ urgency }) => urgency)).toEqual(['overdue', 'none']);
  });
});
