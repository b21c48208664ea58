import { describe, expect, it } from '@jest/globals';
import type { CaseEntitlementView, SupportWindowView } from '@loive/contracts';
import { concerning, pressing, progressOf } from './kinds-in-order.js';

const kind = (more: Partial<CaseEntitlementView>): CaseEntitlementView => ({ kind: 'medical', state: 'owed', givenOn: [], promisedOn: null, ...more }) as CaseEntitlementView;
const window = (more: Partial<SupportWindowView>): SupportWindowView => ({ id: 'x', endsOn: '2026-06-30', state: 'running', contradicted: false, ...more }) as SupportWindowView;

describe('kinds of support on a case', () => {
  it('are given, promised, or neither', () => {
    expect(progressOf(kind({ givenOn: ['2026-01-01'], promisedOn: '2025-12-01' }))).toBe('given');
    expect(progressOf(kind({ promisedOn: '2025-12-01' }))).toBe('promised');
    expect(progressOf(kind({}))).toBe('notYet');
  });

  it('stay on the page when they were given although the law does not name them', () => {
    const given = kind({ state: 'notOffered', givenOn: ['2026-01-01'] });
    expect(concerning({ category: 'NOT_A_VICTIM', kinds: [kind({}), kind({ state: 'notOffered' }), given] })).toEqual([kind({}), given]);
    expect(concerning({ category: null, kinds: [kind({ state: 'needsFact' }), given] })).toEqual([given]);
  });

  it('show windows that end soon, are over, or contradict each other', () => {
    const [soon, over, apart] = [window({ state: 'soon' }), window({ state: 'over' }), window({ contradicted: true })];
    expect(pressing([window({}), window({ endsOn: null, state: null, contradicted: true }), soon, over, apart])).toEqual([soon, over, apart]);
  });
});
