import { folded, type Compartment } from '@loive/domain';
import type { IndexKind } from './key-store.js';

/** A value that a case can be found by again, in the one form in which it is compared. */
export interface Findable {
  readonly kind: IndexKind;
  readonly value: string;
}

/**
 * What the values of a compartment can be found by: numbers of papers, a telephone, a full name together with the day of
 * birth. A name alone is not among them: there are so few family names that their frequency gives them away.
 */
export function findableIn(compartment: Compartment, fields: Readonly<Record<string, unknown>>): readonly Findable[] {
  const found: (Findable | null)[] =
    compartment === 'identity'
      ? [numberOf('idNumber', fields['idNumber']), numberOf('passportNumber', fields['passportNumber']), nameAndBirth(fields)]
      : compartment === 'contact'
        ? [phoneOf(fields['phone'])]
        : [];
  return found.filter((one) => one !== null);
}

// Written with or without spaces, dots and dashes, in capitals or not.
function numberOf(kind: 'idNumber' | 'passportNumber', value: unknown): Findable | null {
  const plain = typeof value === 'string' ? value.replace(/[^0-9a-z]/gi, '').toUpperCase() : '';
  return plain === '' ? null : { kind, value: plain };
}

// +84 912 345 678 and 0912.345.678 are one telephone.
function phoneOf(value: unknown): Findable | null {
  const digits = typeof value === 'string' ? value.replace(/\D/g, '').replace(/^(00)?84(?=\d{9,10}$)/, '0') : '';
  return digits === '' ? null : { kind: 'phone', value: digits };
}

/** A caller's number, by which the hotline knows it again; null: there are no digits in it. */
export function callerOf(number: string | undefined): Findable | null {
  const phone = phoneOf(number);
  return phone === null ? null : { ...phone, kind: 'caller' };
}

function nameAndBirth({ fullName, bornOn }: Readonly<Record<string, unknown>>): Findable | null {
  if (typeof fullName !== 'string' || typeof bornOn !== 'string') return null;
  const name = folded(fullName).replace(/\s+/g, ' ').trim();
  return name === '' ? null : { kind: 'nameAndBirth', value: `${name}|${bornOn}` };
}
