import { describe, expect, it } from '@jest/globals';
import { PROCEEDINGS_BODIES, mayLeadStage } from './proceedings-bodies.js';

const STAGES = Object.keys(PROCEEDINGS_BODIES) as (keyof typeof PROCEEDINGS_BODIES)[];

describe('the bodies of a stage of criminal proceedings', () => {
  it.each([
    ['PROV_HEALTH', ['denunciation', 'suspended']],
    ['COMMUNE_POLICE', ['denunciation', 'investigation', 'suspended']],
    ['BORDER_POST', ['denunciation', 'investigation', 'suspended']],
    ['INVESTIGATION_BODY', ['denunciation', 'investigation', 'suspended']],
    ['PROCURACY', ['denunciation', 'investigation', 'prosecution', 'suspended']],
    ['COURT', ['denunciation', 'trial', 'judgment', 'suspended']],
  ])('are those of the Code: %s', (type, stages) => {
    expect(STAGES.filter((stage) => mayLeadStage(stage, type))).toEqual(stages);
  });
});
