import { describe, expect, it } from '@jest/globals';
import { firstDifference } from './alike.mjs';

describe('two answers', () => {
  it('are alike where only values differ', () => {
    expect(firstDifference({ id: 'a', steps: [{ allowed: true }] }, { id: 'b', steps: [{ allowed: false }] })).toBeNull();
  });

  it('differ where one has more, less, or nothing', () => {
    expect(firstDifference({ steps: [1, 2] }, { steps: [1] })).toBe('/steps/1');
    expect(firstDifference({ id: 'a' }, { id: 'a', alias: 'b' })).toBe('/alias');
    expect(firstDifference({ alias: 'a' }, { alias: null })).toBe('/alias');
    expect(firstDifference([], {})).toBe('/');
  });
});
