import { describe, expect, it } from '@jest/globals';
import { SentOnce } from './sent-once.js';

describe('what a form sends', () => {
  const keys = (): SentOnce => {
    let made = 0;
    return new SentOnce(() => String((made += 1)));
  };
  const lost = (): Promise<never> => Promise.reject(new Error('no answer'));

  it('keeps its key while no answer came, and gets another with other words', async () => {
    const once = keys();
    await expect(once.send({ kind: 'tip' }, lost)).rejects.toThrow('no answer');
    expect(await once.send({ kind: 'tip' }, (key) => Promise.resolve(key))).toBe('1');
    expect(await once.send({ kind: 'spam' }, (key) => Promise.resolve(key))).toBe('2');
  });

  it('is another act when the same words are said again after an answer', async () => {
    const once = keys();
    const silent = { kind: 'silent', at: '2026-03-02T09:40:00+07:00' };
    expect([await once.send(silent, (key) => Promise.resolve(key)), await once.send(silent, (key) => Promise.resolve(key))]).toEqual(['1', '2']);
  });

  it('goes out once when it is pressed twice', async () => {
    const once = keys();
    expect(await Promise.all([once.send('undo', (key) => Promise.resolve(key)), once.send('undo', (key) => Promise.resolve(key))])).toEqual(['1', undefined]);
  });
});
