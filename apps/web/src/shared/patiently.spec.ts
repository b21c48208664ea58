import { describe, expect, it } from '@jest/globals';
import { patiently } from './patiently.js';

const there = (): Promise<void> => Promise.resolve();

/** Fails so often, then gives the part. */
function failing(times: number): { load: () => Promise<string>; tries: () => number } {
  let tries = 0;
  return { load: () => ((tries += 1) <= times ? Promise.reject(new Error(`try ${String(tries)}`)) : Promise.resolve('part')), tries: () => tries };
}

describe('a part of the app that is fetched later', () => {
  it('is fetched again when the line was bad', async () => {
    const { load, tries } = failing(2);
    await expect(patiently(load, there, [0, 0])).resolves.toBe('part');
    expect(tries()).toBe(3);
  });

  it('waits for a line that is away instead of trying', async () => {
    const { load, tries } = failing(1);
    let back = (): void => undefined;
    const got = patiently(load, () => new Promise((resolve) => (back = resolve)), [0]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(tries()).toBe(1);
    back();
    await expect(got).resolves.toBe('part');
  });

  it('fails in the end where it is gone, with the reason', async () => {
    await expect(patiently(failing(9).load, there, [0, 0])).rejects.toThrow('try 3');
  });
});
