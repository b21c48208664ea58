import { describe, expect, it } from '@jest/globals';
import { PROCEEDINGS_BODIES, mayLeadStage } from './proceedings-bodies.js';

const STAGES = Object.keys(PROCEEDINGS_BODIES) as (keyof typeof PROCEEDINGS_BODIES)[];

describe('the bodies of a stage of criminal proceedings', () => {
  it.each([
    ['PROV_HEALTH', false],
    ['COMMUNE_POLICE', true],
    ['BORDER_POST', true],
    ['INVESTIGATION_BODY', true],
    ['PROCURACY', true],
    ['COURT', false],
  ])('are those of the Code, where it was read: %s', (type, investigates) => {
    expect(mayLeadStage('investigation', type)).toBe(investigates);
    expect(STAGES.filter((stage) => stage !== 'investigation' && !mayLeadStage(stage, type))).toEqual([]);
  });

  it('refuse nobody by an article that was not read', () => {
    for (const { citation, verified } of Object.values(PROCEEDINGS_BODIES)) expect(verified).toBe(!citation.includes('not read'));
  });
});
