import { describe, expect, it } from '@jest/globals';
import { packedRulesFor, scopeOf, type Basis, type Role } from '@loive/domain';
import { mayRefer } from './may-refer.js';

const may = (role: Role, agencyType: string, basis: Basis, status: 'open' | 'closed' = 'open') => 
  mayRefer(packedRulesFor({ role, agencyType }), { basis, scope: scopeOf({ role, personId: 'p' }, { basis, assigneeId: null }), child: false, status });

describe('who is offered to refer somebody', () => {
  it('is the agency in charge: it drafts and sends', () => {
    expect(may('social', 'PROV_HEALTH', 'owner')).toEqual({ draft: true, send: true });
  });

  it('is a notified agency too, which drafts; its head sends', () => {
    expect(may('social', 'PROV_HEALTH', 'notified')).toEqual({ draft: true, send: false });
    expect(may('supervisor', 'PROV_HEALTH', 'notified')).toEqual({ draft: true, send: true });
  });

  it('is nobody on a closed file, and no auditor', () => {
    expect(may('social', 'PROV_HEALTH', 'owner', 'closed')).toEqual({ draft: false, send: false });
    expect(may('auditor', 'PROV_138', 'oversight')).toEqual({ draft: false, send: false });
  });
});
