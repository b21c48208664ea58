import { jest } from '../test/steps.mjs';

/** Plants faults that the proof of referrals must find; resolves with the number that it did not. */
export async function proveFaults() {
  const { passed, failed } = await jest(['proof'], { pattern: 'faults', workers: 1 });
  console.log(`${passed} passed, ${failed} failed`);
  return passed === 0 ? 1 : failed;
}
