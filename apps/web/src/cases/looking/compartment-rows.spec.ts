import { describe, expect, it } from '@jest/globals';
import type { CaseView, SessionView } from '@loive/contracts';
import type { Compartment, Role } from '@loive/domain';
import { compartmentRights, compartmentRows, holdsWishes } from './compartment-rows.js';

const somebody = (role: Role, type: string): SessionView =>
  ({ user: { id: 'p', username: 'p', name: 'P' }, agency: { id: 'a', type, nameVi: '', nameEn: '' }, role, rules: [], csrf: '' });
const OWN = { basis: 'owner', scope: 'assignment', glass: null, child: false, writable: ['identity', 'contact', 'statement', 'child', 'protection'] } as const;
const rightsOf = (role: Role, agencyType: string, over: Partial<CaseView> = {}) =>
  compartmentRights(somebody(role, agencyType), { ...OWN, ...over } as unknown as CaseView);
const view = (held: Partial<Record<Compartment, string[]>>, over: Partial<CaseView> = {}): CaseView =>
  ({
    facts: { minorU18: false },
    compartments: Object.entries(held).map(([name, fields]) => ({ name, fields, masked: true })),
    nextSteps: ['reveal', 'recordSensitive'].map((type) => ({ type, allowed: true, blockers: [] })),
    ...over,
  }) as unknown as CaseView;
const row = (rows: ReturnType<typeof compartmentRows>, name: Compartment) => rows.find((one) => one.name === name);

describe('the masked details on the person card', () => {
  it('offer the police a look into the identity, and a form for it', () => {
    const rows = compartmentRows(view({ identity: ['fullName'] }), rightsOf('police', 'PROV_POLICE'));
    expect(row(rows, 'identity')).toEqual({ name: 'identity', state: 'held', mayOpen: true, mayFill: true });
  });

  it('do not say "not recorded" of what I may not see', () => {
    const rows = compartmentRows(view({}), rightsOf('police', 'PROV_POLICE'));
    expect(row(rows, 'shelter')).toEqual({ name: 'shelter', state: 'closed', mayOpen: false, mayFill: false });
    expect(row(rows, 'contact')?.state).toBe('empty');
  });

  it('offer no look and no form when the API allows neither step', () => {
    const rows = compartmentRows(view({ contact: ['phone'] }, { nextSteps: [] }), rightsOf('police', 'PROV_POLICE'));
    expect(row(rows, 'contact')).toMatchObject({ state: 'held', mayOpen: false, mayFill: false });
  });

  it('offer an auditor nothing', () => {
    expect(rightsOf('auditor', 'STEERING_138', { basis: 'oversight', scope: 'oversight', writable: [] })).toEqual({ open: [], fill: [] });
  });

  it('keep a child’s details from an officer whom nobody named, and an adult’s not', () => {
    expect(rightsOf('police', 'PROV_POLICE', { scope: 'pool', child: true }).open).toEqual([]);
    expect(rightsOf('police', 'PROV_POLICE', { scope: 'pool' }).open).toContain('identity');
  });

  it('open to somebody without any tie only what was opened in an emergency', () => {
    const glass: CaseView['glass'] = { kind: 'breakGlass', compartments: ['contact'], until: '2026-11-22T10:00:00.000Z' };
    expect(rightsOf('police', 'PROV_POLICE', { basis: null, scope: null, glass, writable: [] })).toEqual({ open: ['contact'], fill: [] });
  });

  it('ask about a child’s guardian and school only where a child is', () => {
    const rights = rightsOf('police', 'PROV_POLICE');
    expect(row(compartmentRows(view({}), rights), 'child')).toBeUndefined();
    expect(row(compartmentRows(view({}, { facts: { presumedChild: true } }), rights), 'child')?.state).toBe('empty');
  });

  it('tell that the person’s wishes were recorded', () => {
    expect(holdsWishes(view({ statement: ['indicators', 'wishes'] }))).toBe(true);
    expect(holdsWishes(view({ statement: ['indicators'] }))).toBe(false);
  });
});
