import { expect, it } from '@jest/globals';
import { readStatisticsSearch } from './statistics-search.js';

it.each([
  [{}, {}],
  [{ diagioi: 'cu', tu: '2026-06-15', den: '2026-09-14' }, { diagioi: 'cu', tu: '2026-06-15', den: '2026-09-14' }],
  [{ diagioi: 'moi', tu: '2026-06-15' }, {}],
  [{ tu: 20260615, den: 'x', them: '1' }, {}],
])('reads the address %j', (given, expected) => {
  expect(readStatisticsSearch(given)).toEqual(expected);
});
