import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DataKey } from './key-store.js';

/** First byte of every sealed value; another form gets another one. */
const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + 4 + IV_BYTES;
/** Values are padded to steps of so many bytes, so that their length tells little. */
export const SEAL_STEP = 256;

/** Where a sealed value stands. It opens nowhere else. */
export interface SealPlace {
  readonly table: string;
  readonly caseId: string;
  /** Number of the event in the chain of the case; 0 outside a chain. */
  readonly seq: number;
  readonly column: string;
}

/**
 * Seals a value by AES-256-GCM with a nonce of its own. Bytes: format 1, key version (4, big-endian), nonce
 * (12), ciphertext, tag (16). The place and the key version are authenticated.
 */
export function seal(value: unknown, { key, version }: DataKey, place: SealPlace): Buffer {
  const plain = Buffer.from(JSON.stringify(value), 'utf8');
  const padded = Buffer.alloc(Math.ceil((plain.length + 4) / SEAL_STEP) * SEAL_STEP);
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, 4);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(FORMAT);
  header.writeUInt32BE(version, 1);
  randomBytes(IV_BYTES).copy(header, 5);
  const cipher = createCipheriv('aes-256-gcm', key, header.subarray(5)).setAAD(boundTo(place, version));
  const sealed = Buffer.concat([header, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
  plain.fill(0);
  padded.fill(0);
  return sealed;
}

/** Version of the key that a value was sealed with; null: this is no sealed value. */
export function keyVersionOf(sealed: Buffer): number | null {
  const length = sealed.length - HEADER_BYTES - TAG_BYTES;
  if (length < SEAL_STEP || length % SEAL_STEP !== 0 || sealed[0] !== FORMAT) return null;
  return sealed.readUInt32BE(1);
}

/** The value; undefined when key, place or a single bit differ from those of the sealing. */
export function unseal(sealed: Buffer, key: Buffer, place: SealPlace): unknown {
  const version = keyVersionOf(sealed);
  if (version === null) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(5, HEADER_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(boundTo(place, version))
    .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const padded = decipher.update(sealed.subarray(HEADER_BYTES, sealed.length - TAG_BYTES));
    // It gives no more bytes; it throws where the tag is another, before anything is read as a value.
    decipher.final();
    return JSON.parse(padded.toString('utf8', 4, 4 + padded.readUInt32BE()));
  } catch {
    // What does not authenticate says nothing about why.
    return undefined;
  }
}

// Names of tables and columns, ids and numbers hold no bar, so that no two places give the same text.
function boundTo({ table, caseId, seq, column }: SealPlace, version: number): Buffer {
  return Buffer.from(`loive:sealed:v1|${table}|${caseId}|${seq}|${column}|${version}`, 'utf8');
}
