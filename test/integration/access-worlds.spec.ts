import { describe, expect, it } from '@jest/globals';
import { proveWorlds } from '../support/access/prove-worlds.js';

const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_122);
const WORLDS = 150;

describe(`rights in worlds drawn by chance (PROOF_SEED=${SEED})`, () => {
  it('are the same to can(), the policy, the list, row security and the oracle', async () => {
    const { passed, report } = await proveWorlds({ worlds: WORLDS, seed: SEED });
    expect(report['differences']).toEqual([]);
    expect(passed).toBe(WORLDS);
  }, 120_000);
});
