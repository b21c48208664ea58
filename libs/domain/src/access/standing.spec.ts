import { describe, expect, it } from '@jest/globals';
import { NO_STANDING, scopeOf, standingOf, type StandingQuestion } from './standing.js';

const NOW = '2026-11-22T03:00:00.000Z';
const LATER = '2026-11-22T03:30:00.000Z';
const worker = { personId: 'me', agencyId: 'health', agencyType: 'PROV_HEALTH', role: 'social' } as const;
const tie = { basis: 'duty', until: null, assigneeId: null } as const;
const asked = (more: Partial<StandingQuestion> = {}) => standingOf({ actor: worker, tie, seals: [], glass: [], child: false, now: NOW, ...more });

describe('by what somebody reaches a case', () => {
  it('is their name, while nobody else of the agency is named', () => {
    expect(asked().scope).toBe('pool');
    expect(asked({ tie: { ...tie, assigneeId: 'me' } }).scope).toBe('assignment');
    expect(asked({ tie: { ...tie, assigneeId: 'other' } })).toEqual({ basis: 'duty', scope: null, glass: null, child: false });
  });

  it('is supervision for who leads a tied agency, whoever is named', () => {
    for (const assigneeId of [null, 'me', 'other']) expect(scopeOf({ role: 'supervisor', personId: 'me' }, { basis: 'notified', assigneeId })).toBe('supervision');
  });

  it('is oversight for an auditor alone', () => {
    const overseeing = { basis: 'oversight', assigneeId: null } as const;
    expect(scopeOf({ role: 'auditor', personId: 'me' }, overseeing)).toBe('oversight');
    for (const role of ['statistician', 'supervisor', 'social', 'agencyAdmin'] as const) expect(scopeOf({ role, personId: 'me' }, overseeing)).toBeNull();
    expect(scopeOf({ role: 'auditor', personId: 'me' }, { basis: 'duty', assigneeId: null })).toBeNull();
  });

  it('is nothing for who administers, counts or runs the house', () => {
    for (const role of ['agencyAdmin', 'statistician', 'operator'] as const) expect(scopeOf({ role, personId: 'me' }, { basis: 'owner', assigneeId: 'me' })).toBeNull();
  });

  it('ends with the tie, at its last moment', () => {
    expect(asked({ tie: { ...tie, until: LATER } }).basis).toBe('duty');
    expect(asked({ tie: { ...tie, until: NOW } })).toEqual(NO_STANDING);
    expect(asked({ tie: null })).toEqual(NO_STANDING);
  });
});

describe('what was opened to one person', () => {
  it('is all that is open now, and nothing of what has shut', () => {
    const glass = [
      { compartments: ['health', 'plan'], until: LATER },
      { compartments: ['identity', 'plan'], until: LATER },
      { compartments: ['shelter'], until: NOW },
    ] as const;
    expect(asked({ glass }).glass).toEqual(['health', 'plan', 'identity']);
    expect(asked({ glass: glass.slice(2) }).glass).toBeNull();
  });
});

describe('a seal', () => {
  it('shuts out the person or the whole agency, whatever speaks for them', () => {
    const glass = [{ compartments: ['health'], until: LATER }] as const;
    for (const seal of [{ personId: 'me', agencyId: null }, { personId: null, agencyId: 'health' }]) {
      expect(asked({ seals: [seal], glass })).toEqual({ basis: null, scope: null, glass: null, child: false, sealed: true });
    }
    expect(asked({ seals: [{ personId: 'other', agencyId: null }, { personId: null, agencyId: 'police' }] }).scope).toBe('pool');
  });
});
