// Longest first, so that no core waits for a file that began last. A fresh clone has no times of an
// earlier run to go by: the long ones are named, and the others follow by size.
const { statSync } = require('node:fs');

/** Files that take many times as long as the others, longest first. */
const LONGEST = [
  'test/e2e/screens',
  'test/integration/start',
  'test/integration/proof-referrals',
  'test/integration/queue-conformance-redis',
  'test/integration/queue-conformance-postgres',
  'test/e2e/story',
  'test/integration/kill-writes',
  'test/integration/launcher',
  'test/e2e/referral-story',
  'test/e2e/rights',
  'test/e2e/need-to-know',
  'test/integration/access-matrix',
  'test/integration/fuzz',
  'test/integration/planted-faults',
  'test/integration/canaries',
  'libs/domain/src/case/exploration/seeded-mistakes',
  'libs/domain/src/case/exploration/exploration',
  'test/unit/history-checker',
  'libs/persistence/src/case-code',
];

const place = ({ path }) => {
  const found = LONGEST.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return found < 0 ? LONGEST.length : found;
};
const size = ({ path }) => statSync(path).size;

module.exports = class LongestFirst {
  static LONGEST = LONGEST;

  sort(tests) {
    return [...tests].sort((one, other) => place(one) - place(other) || size(other) - size(one));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
