import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical.js';

/** Bytes of a commitment's random salt; a shorter one would let short answers be guessed. */
export const SALT_BYTES = 32;

/**
 * Commitment to a payload: hex HMAC-SHA-256 of its canonical form under a random salt. The timeline
 * keeps this in place of the value. Throws RangeError for a salt of another length, `NotCanonical` for the payload.
 */
export function commitTo(salt: Uint8Array, payload: unknown): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  return bytesToHex(hmac(sha256, salt, utf8ToBytes(canonicalJson(payload))));
}

/** True when salt and payload are those that the commitment was made of; a payload without canonical form is not. */
export function verifyCommit(salt: Uint8Array, payload: unknown, commit: string): boolean {
  try {
    return commitTo(salt, payload) === commit;
  } catch {
    return false;
  }
}
