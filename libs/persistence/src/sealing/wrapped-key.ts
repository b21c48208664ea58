import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Wraps a key with another one by AES-256-GCM, bound to what it is the key of. Base64 of nonce, ciphertext, tag. */
export function wrapKey(key: Buffer, by: Buffer, bound: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', by, iv).setAAD(Buffer.from(`loive:key:v1|${bound}`));
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** The wrapped key; null when it was wrapped by another one, for something else, or was changed. */
export function unwrapKey(wrapped: string, by: Buffer, bound: string): Buffer | null {
  const bytes = Buffer.from(wrapped, 'base64');
  if (bytes.length !== IV_BYTES + 32 + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(`loive:key:v1|${bound}`))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const key = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    // It gives no more bytes; it throws where the tag is another.
    decipher.final();
    return key;
  } catch {
    return null;
  }
}
