import { describe, expect, it } from '@jest/globals';
import { inheritorsOf, successorsOf, type Succession } from './successions.js';

const step = (predecessor: string, successor: string, from: string, kind: Succession['kind'] = 'merger'): Succession => ({
  predecessor, successor, kind, from, citation: 'invented', verified: false,
});
const CHAIN = [step('a', 'c', '2026-03-01'), step('b', 'c', '2026-03-01'), step('c', 'd', '2026-05-01', 'renaming'), step('d', 'e', '2026-08-01', 'split'), step('d', 'f', '2026-08-01', 'split')];
const endsOf = (id: string, on: string) => inheritorsOf(id, on, CHAIN).map(({ agencyId }) => agencyId);

describe('what became of an agency', () => {
  it('is nothing while it stands, and its successor from the first day on', () => {
    expect(endsOf('a', '2026-02-28')).toEqual([]);
    expect(endsOf('a', '2026-03-01')).toEqual(['c']);
    expect(successorsOf('a', '2026-12-01', CHAIN)).toHaveLength(1);
  });

  it('is told through a chain of several, with every step', () => {
    expect(endsOf('b', '2026-07-31')).toEqual(['d']);
    expect(inheritorsOf('b', '2026-07-31', CHAIN)[0]?.through.map(({ kind }) => kind)).toEqual(['merger', 'renaming']);
  });

  it('is every part of a split, and never a choice among them', () => {
    expect(endsOf('a', '2026-08-01')).toEqual(['e', 'f']);
  });

  it('is one agency where the parts came together again', () => {
    const joined = [step('x', 'y', '2026-01-01', 'split'), step('x', 'z', '2026-01-01', 'split'), step('y', 'w', '2026-02-01'), step('z', 'w', '2026-02-01')];
    expect(inheritorsOf('x', '2026-02-01', joined).map(({ agencyId }) => agencyId)).toEqual(['w']);
  });

  it('ends even where rows run in a ring', () => {
    expect(inheritorsOf('p', '2026-02-01', [step('p', 'q', '2026-01-01'), step('q', 'p', '2026-01-01')])).toEqual([]);
  });
});
