import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openMatrixHouse, type MatrixHouse } from '../support/access/matrix-house.js';
import { runMatrixInSql } from '../support/access/matrix-sql.js';
import { timeRefusals } from '../support/access/timing.js';
import { kindsOf, runMatrix, type MatrixResult } from '../support/access/matrix.js';

const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_122);

let house: MatrixHouse;
let found: MatrixResult;
beforeAll(async () => {
  house = await openMatrixHouse({ lean: true });
  found = await runMatrix(house, { seed: SEED });
}, 300_000);
afterAll(() => house?.close());

describe(`who is answered what (PROOF_SEED=${SEED})`, () => {
  it('is asked in every scope', () => {
    expect(found.unmade).toEqual([]);
    expect(found.asked).toBeGreaterThan(300);
  });

  it('has a rule for every route of the document', () => {
    expect(found.withoutRule).toEqual([]);
  });

  it('is as the oracle says: each route, each role, each scope', () => {
    expect(kindsOf(found.differences)).toEqual([]);
  });

  it('is the same again in SQL, with the tickets of everybody', async () => {
    const { asked, differences } = await runMatrixInSql(house, { seed: SEED, pairs: 60 });
    expect(kindsOf(differences)).toEqual([]);
    expect(asked).toBe(60);
  }, 240_000);

  it('takes as long for what is hidden as for what never was', async () => {
    const timings = await timeRefusals(house, { tries: 25, scopes: 2 });
    expect(timings).toHaveLength(2);
    expect(timings.filter(({ alike }) => !alike)).toEqual([]);
  }, 240_000);
});
