import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { undoOf } from './cleanups.mjs';

describe('what was started', () => {
  const made = () => {
    const [told, done]: [string[], string[]] = [[], []];
    const cleanups: (() => unknown)[] = [];
    return { told, done, cleanups, stop: undoOf(cleanups, (text: string) => told.push(text)) };
  };

  it('is undone whole, the last part first, also when one part fails', async () => {
    const { told, done, cleanups, stop } = made();
    cleanups.push(() => done.push('folder'), () => Promise.reject(new Error('gone already')), () => {
      throw new Error('not there');
    }, () => done.push('api'));
    await stop();
    expect(done).toEqual(['api', 'folder']);
    expect(told).toEqual(['not there', 'gone already']);
  });

  it('is undone once, and whoever asks again waits for it, with what joined meanwhile', async () => {
    const { done, cleanups, stop } = made();
    cleanups.push(async () => {
      await turn();
      done.push('server');
    });
    const first = stop();
    cleanups.push(() => done.push('late'));
    await stop();
    expect(done).toEqual(['late', 'server']);
    await first;
    expect(done).toHaveLength(2);
  });
});
