import { describe, expect, it } from '@jest/globals';
import type { SessionView } from '@loive/contracts';
import type { Role } from '@loive/domain';
import { asksTwo, caseCodeOf, glassBody, glassFaults, glassParts, lettersLeft } from './glass-form.js';

const TYPED = { code: 'lv 2026 48213', compartments: ['contact', 'identity'], reason: 'danger', text: 'Chị gọi báo đang bị bám theo.' };

describe('opening a case in an emergency', () => {
  it('takes the code as I write it in a hurry, and nothing that is no code', () => {
    expect(['LV-2026-48213', ' lv2026-48213', 'lv-2026 48213'].map(caseCodeOf)).toEqual(Array.from({ length: 3 }, () => 'LV-2026-48213'));
    expect(['48213', 'CT-2026-48213', 'LV-2026-1', ''].map(caseCodeOf)).toEqual([null, null, null, null]);
  });

  it('wants a code, a compartment, a reason and twenty letters, and blanks are no letters', () => {
    expect(glassFaults({ code: '', compartments: [], reason: '', text: '  gấp   ' }).map(({ path }) => path)).toEqual(['case', 'compartments', 'reason', 'text']);
    expect(glassFaults(TYPED)).toEqual([]);
    expect(lettersLeft('  gấp  ')).toBe(17);
  });

  it('sends the compartments in their own order and nothing besides', () => {
    expect(glassBody(TYPED)).toEqual({ case: 'LV-2026-48213', compartments: ['identity', 'contact'], reason: 'danger', text: TYPED.text });
  });

  it('says beforehand when a second person has to agree', () => {
    expect(asksTwo(['identity', 'health'])).toBe(false);
    expect(asksTwo(['identity', 'shelter'])).toBe(true);
  });

  it('is for those who work on cases; their head agrees, and oversight reviews', () => {
    const session = (role: Role, type: string): SessionView => ({ user: { id: '', username: '', name: '' }, agency: { id: '', type, nameVi: '', nameEn: '' }, role, rules: [], csrf: '' });
    expect(glassParts(session('police', 'PROV_POLICE'))).toEqual({ ask: true, confirm: false, review: false });
    expect(glassParts(session('supervisor', 'PROV_POLICE'))).toEqual({ ask: true, confirm: true, review: true });
    expect(glassParts(session('auditor', 'STEERING_138'))).toEqual({ ask: false, confirm: false, review: true });
    expect(glassParts(session('agencyAdmin', 'PROV_POLICE'))).toEqual({ ask: false, confirm: false, review: false });
  });
});
