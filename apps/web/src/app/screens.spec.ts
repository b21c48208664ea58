import { describe, expect, it } from '@jest/globals';
import type { SessionView } from '@loive/contracts';
import type { Role } from '@loive/domain';
import { homePath, safeReturn, screensOf } from './screens.js';
import { initials } from './shell/initials.js';

const session = (role: Role, type: string): SessionView => ({
  user: { id: 'p', username: 'u', name: 'Đỗ Quang Huy' },
  agency: { id: 'a', type, nameVi: '', nameEn: '' },
  role,
  rules: [],
  csrf: '',
});

describe('what a person finds in the navigation', () => {
  it('gives an intake officer of a commune the worklist, a way to open a case, and both boxes of referrals', () => {
    expect(screensOf(session('intake', 'COMMUNE_PC'))).toEqual(['work', 'duties', 'open', 'in', 'out', 'glass']);
  });

  it('starts legal aid on the requests sent to it, its head too', () => {
    for (const role of ['legalAid', 'supervisor'] as const) {
      expect(screensOf(session(role, 'LEGAL_AID_CENTRE'))).toEqual(role === 'supervisor' ? ['in', 'duties', 'glass', 'people'] : ['in', 'duties', 'glass']);
      expect(homePath(session(role, 'LEGAL_AID_CENTRE'))).toBe('/chuyen-tuyen/den');
    }
  });

  it('starts the hotline on its calls', () => {
    expect(screensOf(session('intake', 'HOTLINE_111'))).toEqual(['hotline', 'work', 'duties', 'open', 'in', 'out', 'glass']);
    expect(homePath(session('supervisor', 'HOTLINE_111'))).toBe('/tong-dai');
  });

  it('shows a statistician and an administrator no screen with cases', () => {
    expect(screensOf(session('statistician', 'PROV_HEALTH'))).toEqual(['home', 'statistics']);
    expect(homePath(session('statistician', 'PROV_HEALTH'))).toBe('/trang-chinh');
    expect(screensOf(session('statistician', 'STEERING_138'))).toEqual(['home', 'statistics', 'silence']);
    expect(screensOf(session('agencyAdmin', 'PROV_HEALTH'))).toEqual(['people']);
    expect(homePath(session('agencyAdmin', 'PROV_HEALTH'))).toBe('/nguoi-dung');
  });

  it('starts an auditor on the oversight screen and an operator on the queues', () => {
    expect(homePath(session('auditor', 'PROV_138'))).toBe('/giam-sat');
    expect(screensOf(session('auditor', 'PROV_138'))).toEqual(['oversight', 'hotline', 'glass', 'rights']);
    expect(screensOf(session('operator', 'HOST'))).toEqual(['operations']);
  });
});

describe('the way back after sign-in', () => {
  it('stays inside the app', () => {
    expect(safeReturn('/ho-so/LV-2026-48213?x=1')).toBe('/ho-so/LV-2026-48213?x=1');
    expect([safeReturn('//evil.example'), safeReturn('/\\evil.example'), safeReturn('https://evil.example'), safeReturn('/dang-nhap'), safeReturn(7)]).toEqual([
      null, null, null, null, null,
    ]);
  });
});

describe('the round sign of a person', () => {
  it('takes the last two words of a Vietnamese name', () => {
    expect([initials('Đỗ Quang Huy'), initials('Lò Văn Ước'), initials('Đào'), initials('')]).toEqual(['QH', 'VƯ', 'Đ', '']);
  });
});
