import type { Role } from '@loive/domain';

/** Fewest characters of a password, and of an administrator's. */
const LEAST = 12;
const LEAST_OF_ADMINISTRATORS = 15;

/** Why a password cannot be somebody's own; null: it can. Long ones are good, no rule asks for signs of some kind. */
export function faultOfPassword(password: string, who: { readonly old: string; readonly username: string; readonly role: Role }): 'tooShort' | 'unchanged' | 'tooPlain' | null {
  const plain = password.normalize('NFC');
  if ([...plain].length < (who.role === 'agencyAdmin' ? LEAST_OF_ADMINISTRATORS : LEAST)) return 'tooShort';
  if (plain === who.old.normalize('NFC')) return 'unchanged';
  // The name written out, or few signs repeated, is what is tried first.
  return plain.toLowerCase().includes(who.username.toLowerCase()) || new Set(plain).size < 5 ? 'tooPlain' : null;
}
