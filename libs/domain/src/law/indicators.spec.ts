import { describe, expect, it } from '@jest/globals';
import { INDICATORS, elementBoard } from './indicators.js';

describe('the elements of the definition', () => {
  it('asks an adult for a sign of act, means and purpose', () => {
    const board = elementBoard(['act_recruit', 'purpose_forced_labour'], false);
    expect(board).toEqual({ act: 1, means: 0, purpose: 1, meansNeeded: true, complete: false });
    expect(elementBoard(['act_recruit', 'means_deception', 'purpose_forced_labour'], false).complete).toBe(true);
  });

  it('does not ask for means under 18', () => {
    expect(elementBoard(['act_recruit', 'purpose_forced_labour'], true)).toMatchObject({ meansNeeded: false, complete: true });
  });

  it('never takes a local pattern for an element', () => {
    expect(elementBoard(INDICATORS.pattern, true)).toMatchObject({ act: 0, means: 0, purpose: 0, complete: false });
  });

  it('counts a sign once, and words it does not know not at all', () => {
    expect(elementBoard(['act_recruit', 'act_recruit', 'act_unknown'], true).act).toBe(1);
  });

  it('holds every id once', () => {
    const ids = Object.values(INDICATORS).flat();
    expect(new Set(ids).size).toBe(ids.length);
  });
});
