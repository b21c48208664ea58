import { randomBytes } from 'node:crypto';
import type { CaseKeyring } from '../sealing/case-keyring.js';
import { KeysDestroyed } from '../sealing/key-store.js';
import type { CallWords } from './call-rows.js';

const SALT_BYTES = 32;

// The keys of a call stand in the store as those of a case do, under the call's own id.
const placeOf = (seq: number) => ({ table: 'hotline_call_events', seq, column: 'sealed' }) as const;

/** Seals what a step of a call said. Throws `KeysAway`. */
export function sealWords(keys: CaseKeyring, seq: number, words: CallWords): Buffer {
  return keys.seal('words', { salt: randomBytes(SALT_BYTES), fields: { ...words } }, placeOf(seq));
}

/** What a step said, from hex; null: its keys are destroyed, or it does not open. Throws `KeysAway`. */
export function openWords(keys: CaseKeyring, seq: number, sealed: string | null): CallWords | null {
  try {
    return (keys.unseal('words', sealed === null ? null : Buffer.from(sealed, 'hex'), placeOf(seq))?.fields as CallWords | undefined) ?? null;
  } catch (failure) {
    if (failure instanceof KeysDestroyed) return null;
    throw failure;
  }
}
