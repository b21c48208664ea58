import { describe, expect, it } from '@jest/globals';
import { faultOfPassword } from './own-password.js';

const fault = (password: string, role: 'social' | 'agencyAdmin' = 'social') =>
  faultOfPassword(password, { old: 'mật khẩu đầu tiên', username: 'health.new', role });

describe('a password of one’s own', () => {
  it('has twelve characters, fifteen for an administrator, counted as a person counts them', () => {
    expect(fault('mười một ký')).toBe('tooShort');
    expect(fault('mười hai ký '.normalize('NFD'))).toBeNull();
    expect(fault('mười hai ký ', 'agencyAdmin')).toBe('tooShort');
    expect(fault('mười lăm ký tự ', 'agencyAdmin')).toBeNull();
  });

  it('is not the one before, however it was typed', () => {
    expect(fault('mật khẩu đầu tiên'.normalize('NFD'))).toBe('unchanged');
  });

  it('is neither the own name nor a few signs over and over', () => {
    expect(fault('xin Health.New nhé')).toBe('tooPlain');
    expect(fault('121212121212121212')).toBe('tooPlain');
  });
});
