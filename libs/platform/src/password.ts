import { hash, verify } from '@node-rs/argon2';
import type { PasswordCost } from './settings.js';

/** Hash of a password as an argon2id string (the library's default) with its parameters inside. */
export function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  return hash(password.normalize('NFC'), {
    memoryCost: cost.memoryKiB,
    timeCost: cost.passes,
    parallelism: 1,
  });
}

/** Whether the password fits the hash; false too when the hash cannot be read. */
export async function passwordFits(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, password.normalize('NFC'));
  } catch {
    return false;
  }
}
