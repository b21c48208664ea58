import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PEOPLE } from '@loive/demo';
import { told } from '../support/fuzz/findings.js';
import { fuzz, type FuzzReport } from '../support/fuzz/prove-fuzz.js';
import { LIMITS_RAISED } from '../support/fuzz/limits.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { World, WORLD_PASSWORD } from '../support/world.js';
import { DEMO_AGENCIES } from '@loive/demo';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

let world: World;
let report: FuzzReport;

beforeAll(async () => {
  world = await World.make({ env: { ...LIMITS_RAISED, LOG_LEVEL: 'error', RECALL_WINDOW_SECONDS: '0' } });
  const { theCase, consentId } = await withConsent(world, await caseOfHealth(world));
  const sent = await world.refer('health', theCase.id, { to: DEMO_AGENCIES.legalaid.id, service: 'legal_aid', consentId });
  await world.deliver(sent, 'legalaid');
  const house = { address: world.api.address, usernames: DEMO_PEOPLE.map(({ username }) => username), password: WORLD_PASSWORD, pid: world.api.pid };
  report = await fuzz(house, { requests: REQUESTS, seed: SEED, lanes: 4 });
}, 120_000);
afterAll(() => world?.close());

describe('whatever is asked, and however it is written', () => {
  it('is answered as the document says, soon, and without telling anything', () => {
    expect(report.findings.map(told)).toEqual([]);
  });

  it('was asked of every route, and much of it was right', () => {
    expect(report.requests).toBeGreaterThanOrEqual(REQUESTS);
    expect(report.succeeded).toBeGreaterThan(report.routes * 0.6);
  });

  it('never made the API fail', () => {
    expect(world.api.lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
  });
});
