import { describe, expect, it } from '@jest/globals';
import { SMALL, type Backend, type ProofPlan } from '../support/proof/plan.js';
import { proveReferrals, type ProofResult } from '../support/proof/prove-referrals.js';
import { hasRedis } from '../support/queue/redis.js';

const SEED = Number(process.env['PROOF_SEED'] ?? SMALL.seed);
const WITH_REDIS = hasRedis() || process.env['CI'] === 'true';
const BACKENDS: readonly Backend[] = WITH_REDIS ? ['postgres', 'redis'] : ['postgres'];

const planFor = (backend: Backend): ProofPlan => ({ ...SMALL, backend, seed: SEED });

describe(`referrals while worker, API and database are killed and the queue is wiped (PROOF_SEED=${SEED})`, () => {
  it.each(BACKENDS)('are neither lost nor doubled, and settle, with the queue in %s', async (backend) => {
    const plan = planFor(backend);
    const found = await proveReferrals(plan);
    expect(found.anomalies).toEqual([]);
    expect(found.settledAfter).not.toBeNull();
    expectHarassed(plan, found);
    expectRaced(plan, found);
  }, 240_000);
});

// A proof in which nothing happened proves nothing.
function expectHarassed({ kills, wipes, referrals }: ProofPlan, { faults, counts, lines }: ProofResult): void {
  const done = Object.values(faults.kills).reduce((sum, count) => sum + count, 0);
  expect({ kills: done, wipes: faults.wipes }).toEqual({ kills, wipes });
  expect(counts['delivered']).toBeGreaterThanOrEqual(referrals * 0.6);
  expect(counts['notices']).toBeGreaterThan(0);
  const did = new Set(lines.filter(({ type }) => type === 'ok').map(({ op }) => op));
  expect([...did]).toEqual(expect.arrayContaining(['openCase', 'giveConsent', 'send', 'accept']));
}

function expectRaced({ races }: ProofPlan, { races: raced }: ProofResult): void {
  for (const wins of Object.values(raced)) {
    expect(wins['nobody']).toBeUndefined();
    expect(Object.values(wins).reduce((sum, count) => sum + count, 0)).toBe(races);
  }
}
