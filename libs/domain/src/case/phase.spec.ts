import { describe, expect, it } from '@jest/globals';
import { phaseOf, progress } from './phase.js';
import { INITIAL_STAGE, type Stage } from './stage.js';

const at = (stage: Partial<Stage>): Stage => ({ ...INITIAL_STAGE, ...stage });

describe('the one word of a case', () => {
  it('is receipt while the first questions are asked', () => {
    expect(phaseOf(INITIAL_STAGE)).toBe('receipt');
  });

  it('is the first stage that has begun and is not finished', () => {
    expect(phaseOf(at({ receipt: 'received', verification: 'verifying', support: 'initial' }))).toBe('verification');
    expect(phaseOf(at({ receipt: 'received', verification: 'verified', identification: 'underIdentification' }))).toBe('identification');
    expect(phaseOf(at({ receipt: 'received', support: 'initial' }))).toBe('support');
  });

  it('is the last finished one when nothing runs', () => {
    expect(phaseOf(at({ receipt: 'received' }))).toBe('receipt');
    expect(phaseOf(at({ receipt: 'received', verification: 'verified', identification: 'unresolved' }))).toBe('identification');
    expect(phaseOf(at({ receipt: 'received', support: 'completed', reintegration: 'completed' }))).toBe('reintegration');
  });

  it('goes back when something begins again', () => {
    const home = at({ receipt: 'received', verification: 'verified', identification: 'victim', protection: 'ended', support: 'completed', reintegration: 'completed' });
    expect(phaseOf(home)).toBe('reintegration');
    expect(phaseOf({ ...home, protection: 'needed' })).toBe('protection');
  });

  it('tells each stage apart as not begun, running or finished', () => {
    const stage = at({ receipt: 'received', protection: 'requested' });
    expect((['receipt', 'verification', 'protection'] as const).map((phase) => progress(stage, phase))).toEqual(['finished', 'notBegun', 'running']);
  });
});
