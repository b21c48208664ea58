// In place of the product's: values stand plain.
import { product } from './stand-ins.mjs';

export const { SEAL_STEP } = await product(import.meta.url);

export function seal(value) {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

export function keyVersionOf() {
  return 1;
}

export function unseal(bytes) {
  return JSON.parse(bytes.toString('utf8'));
}
