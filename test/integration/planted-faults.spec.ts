import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BUILD_FAULTS } from '../support/planted/build-faults.js';
import { HTTP_CHECKS, type CheckName } from '../support/planted/http-checks.js';
import { DATABASE_CHECKS, PlantedHouse } from '../support/planted/prove-planted.js';
import { SQL_FAULTS } from '../support/planted/sql-faults.js';

/** Faults of the code that are planted here; `npm run prove access` plants them all. */
const HERE = new Set(['the guard missing on one route', 'sealed values that open anywhere']);

// Starting an API of its own takes its time on a busy machine.
jest.setTimeout(180_000);

let house: PlantedHouse;

beforeAll(async () => {
  house = await PlantedHouse.open();
}, 180_000);
afterAll(() => house?.close());

describe('a fault planted in the database is found', () => {
  it.each(SQL_FAULTS.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    expect(await house.tryInDatabase(fault)).toMatchObject({ found: true });
  });
});

describe('a fault planted in the code is found', () => {
  it.each(BUILD_FAULTS.filter(({ name }) => HERE.has(name)).map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    expect(await house.tryInBuild(fault)).toMatchObject({ found: true });
  });
});

describe('of a sound house', () => {
  it.each(DATABASE_CHECKS)('nothing is said by the check of the %s', async (check) => {
    expect(await house.askDatabase(check)).toEqual([]);
  });

  it.each(Object.keys(HTTP_CHECKS) as CheckName[])('nothing is said by the check of the %s', async (check) => {
    expect(await house.askApi(check)).toEqual([]);
  });
});
