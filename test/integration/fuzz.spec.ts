import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { told } from '../support/fuzz/findings.js';
import { fuzz, type FuzzReport } from '../support/fuzz/fuzz.js';
import { openFuzzHouse, type OpenFuzzHouse } from '../support/fuzz/fuzz-house.js';

const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1_500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

let house: OpenFuzzHouse;
let report: FuzzReport;

beforeAll(async () => {
  house = await openFuzzHouse();
  report = await fuzz(house, { requests: REQUESTS, seed: SEED, lanes: 4 });
}, 300_000);
afterAll(() => house?.close());

describe('whatever is asked, and however it is written', () => {
  it('is answered as the document says, soon, and without telling anything', () => {
    expect(report.findings.map(told)).toEqual([]);
  });

  it('was asked of every route, and much of it was right', () => {
    expect(report.requests).toBeGreaterThanOrEqual(REQUESTS);
    expect(report.succeeded).toBeGreaterThan(report.routes * 0.5);
    expect(report.letIn).toBeGreaterThan(0.7);
    expect(report.unavailable).toBeLessThan(0.01);
  });

  it('never made the API fail', () => {
    expect(house.world.api.lines.filter((line) => line.includes('"problem":"unexpected"'))).toEqual([]);
  });
});
