import { describe, expect, it } from '@jest/globals';
import { asOwner } from '../support/people.js';
import { proveWorlds } from '../support/access/prove-worlds.js';

const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_122);
const WORLDS = 150;

describe(`rights in worlds drawn by chance (PROOF_SEED=${SEED})`, () => {
  it('are the same to can(), the policy, the list, row security and the oracle', async () => {
    const { passed, report } = await proveWorlds({ worlds: WORLDS, seed: SEED });
    expect(report['differences']).toEqual([]);
    expect(passed).toBe(WORLDS);
  }, 240_000);

  it('differ where a rule is planted wrong, told by the smallest world that shows it', async () => {
    const forgetSeals = (ownerUrl: string) =>
      asOwner(ownerUrl, async (db) => {
        const { rows } = await db.query<{ text: string }>(`SELECT pg_get_functiondef('vault.standing(uuid, uuid, text, uuid)'::regprocedure) AS text`);
        await db.query(String(rows[0]?.text).replace('sealed := EXISTS', 'sealed := false AND EXISTS'));
      });
    const { failed, report } = await proveWorlds({ worlds: 40, seed: SEED, told: 1, plant: forgetSeals });
    expect(failed).toBeGreaterThan(0);
    const [told = ''] = report['differences'] as string[];
    expect(told).toMatch(/seal: (me|agency)/);
    expect(told).not.toMatch(/ended|glass: .*glass/);
  }, 240_000);
});
