import { describe, expect, it } from '@jest/globals';
import { secondsToWait } from './sign-in-delay.js';

const LIMITS = { failuresPerAccount: 5, failuresPerNetworkMinute: 30 };
const NOW = new Date('2026-11-22T03:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const wait = (ofAccount: number, lastAgo: number, ofNetwork = 0, oldestAgo = 0) =>
  secondsToWait(
    { ofAccount, lastOfAccount: ofAccount ? ago(lastAgo) : null, ofNetwork, oldestOfNetwork: ofNetwork ? ago(oldestAgo) : null },
    LIMITS,
    NOW,
  );

describe('waiting after failed sign-ins', () => {
  it('asks nobody to wait for the first five', () => {
    expect(wait(0, 0)).toBe(0);
    expect(wait(4, 1)).toBe(0);
  });

  it('doubles the wait with each further failure', () => {
    expect([5, 6, 7, 8].map((failures) => wait(failures, 0))).toEqual([30, 60, 120, 240]);
  });

  it('never grows so long that a stranger could shut somebody out', () => {
    expect(wait(9, 0)).toBe(300);
    expect(wait(5_000, 0)).toBe(300);
  });

  it('counts the time that has already passed', () => {
    expect(wait(5, 12)).toBe(18);
    expect(wait(5, 31)).toBe(0);
  });

  it('holds a network back until its oldest failure is a minute old', () => {
    expect(wait(0, 0, 29, 10)).toBe(0);
    expect(wait(0, 0, 30, 10)).toBe(50);
  });
});
