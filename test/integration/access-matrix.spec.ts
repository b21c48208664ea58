import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openMatrixHouse, type MatrixHouse } from '../support/access/matrix-house.js';
import { kindsOf, runMatrix, type MatrixResult } from '../support/access/matrix.js';

const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_122);

let house: MatrixHouse;
let found: MatrixResult;
beforeAll(async () => {
  house = await openMatrixHouse();
  found = await runMatrix(house, { seed: SEED });
}, 120_000);
afterAll(() => house?.close());

describe(`who is answered what (PROOF_SEED=${SEED})`, () => {
  it('is asked in every scope', () => {
    expect(found.unmade).toEqual([]);
    expect(found.asked).toBeGreaterThan(500);
  });

  it('has a rule for every route of the document', () => {
    expect(found.withoutRule).toEqual([]);
  });

  it('is as the oracle says: each route, each role, each scope', () => {
    expect(kindsOf(found.differences)).toEqual([]);
  });
});
