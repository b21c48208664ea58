import { expect, it } from '@jest/globals';
import { ARRIVAL_FAULTS } from '@loive/domain';
import { faultsEn } from './faults.en.js';
import { faultsVi } from './faults.vi.js';

it.each(['required', 'notOffered', ...ARRIVAL_FAULTS])('a pathway that cannot begin says why in both languages: %s', (code) => {
  expect(Object.keys(faultsEn)).toContain(code);
  expect(Object.keys(faultsVi)).toContain(code);
});
