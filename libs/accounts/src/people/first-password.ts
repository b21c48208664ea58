import { createHmac } from 'node:crypto';

/** Letters and digits that are not taken for one another; 32 of them, so that each byte's low bits choose one evenly. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz023456789';
const LENGTH = 20;

/**
 * The first password of an account: 100 bits, in four groups. It follows from the request that made the account, so
 * that the same request answers the same and the password need not be kept anywhere.
 */
export function firstPassword(key: Buffer, administrator: string, requestKey: string): string {
  const bytes = createHmac('sha256', key).update(`first password\0${administrator}\0${requestKey}`).digest();
  const signs = Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]);
  return [0, 5, 10, 15].map((start) => signs.slice(start, start + 5).join('')).join('-');
}
