import { describe, expect, it } from '@jest/globals';
import { deadlineCounts } from './deadline-counts.js';
import { isNarrowed, readWorklistSearch, toWorklistQuery } from './worklist-search.js';

describe('the address of the worklist', () => {
  it('keeps the filters one chose', () => {
    expect(readWorklistSearch({ the: 'soon', giai_doan: 'support', han: 'overdue', q: 'Em N.', trang: 'abc' })).toEqual({
      the: 'soon',
      giai_doan: 'support',
      han: 'overdue',
      q: 'Em N.',
      trang: 'abc',
    });
  });

  it('opens the whole list when a link is broken', () => {
    expect(readWorklistSearch({ the: 'x', giai_doan: 7, han: null, q: '  ', trang: '' })).toEqual({});
  });

  it('reads letters typed as base and mark as the composed ones', () => {
    expect(readWorklistSearch({ q: 'Chị Đào'.normalize('NFD') }).q).toBe('Chị Đào');
  });

  it('takes a search for digits that the router read as a number', () => {
    expect(readWorklistSearch({ q: 48213 }).q).toBe('48213');
  });

  it('never asks for more than 60 letters', () => {
    expect(readWorklistSearch({ q: 'a'.repeat(200) }).q).toHaveLength(60);
  });
});

describe('the question to the API', () => {
  it('asks for open cases by nearest deadline unless told otherwise', () => {
    expect(toWorklistQuery({}, 'agency')).toEqual({ status: 'open', sort: 'due', limit: 25 });
  });

  it('asks for the cases in charge of the own agency', () => {
    expect(toWorklistQuery({ the: 'own' }, 'agency').agency).toBe('agency');
  });

  it('shows closed cases by the day they changed', () => {
    expect(toWorklistQuery({ the: 'closed' }, 'agency')).toMatchObject({ status: 'closed', sort: 'changed' });
  });

  it('takes what is late and what falls due today for the things to do soon', () => {
    expect(toWorklistQuery({ the: 'soon' }, 'agency').due).toBe('today');
  });

  it('lets a chosen deadline win over the one of the tab', () => {
    expect(toWorklistQuery({ the: 'soon', han: 'overdue' }, 'agency').due).toBe('overdue');
  });

  it('knows whether something narrows the list', () => {
    expect([isNarrowed({ the: 'soon' }), isNarrowed({ q: 'x' })]).toEqual([false, true]);
  });
});

describe('the line under the title', () => {
  const now = Date.parse('2026-11-23T02:00:00Z');
  const due = (dueAt: string | null) => ({ nextDuty: { step: 's', dueAt, owner: null } });

  it('counts what is late and what falls due within a day, and nothing without a limit', () => {
    const rows = [due('2026-11-23T01:59:00Z'), due('2026-11-23T02:00:00Z'), due('2026-11-24T02:00:00Z'), due('2026-11-24T02:01:00Z'), due(null), { nextDuty: null }];
    expect(deadlineCounts(rows, now)).toEqual({ late: 2, soon: 1 });
  });
});
