import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '@loive/platform';
import { PasswordGate } from './password-gate.js';

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('checking passwords', () => {
  it('runs two at a time, in the order they came', async () => {
    const gate = new PasswordGate();
    let running = 0;
    let most = 0;
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        gate.pass(async () => {
          order.push(index);
          most = Math.max(most, ++running);
          await later();
          running -= 1;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('lets fifty wait and sends the next one away for a while', async () => {
    const gate = new PasswordGate();
    const inside = Array.from({ length: 52 }, () => gate.pass(later));
    const refused = await gate.pass(later).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ code: 'throttled', details: { retryAfter: 5 } });
    await Promise.all(inside);
    await expect(gate.pass(() => Promise.resolve('in'))).resolves.toBe('in');
  });

  it('gives the place back when a check fails', async () => {
    const gate = new PasswordGate();
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(gate.pass(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
    }
    await expect(gate.pass(() => Promise.resolve('in'))).resolves.toBe('in');
  });
});
