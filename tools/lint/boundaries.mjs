// Who may import whom: the rows of the architecture's table, and nothing else. No `*` row, no
// allow list: what is not written here is forbidden.
const LIBS = ['type:domain', 'type:contract', 'type:data', 'type:platform', 'type:feature'];

const PURE = ['xstate', 'xstate/*', '@casl/ability', '@casl/ability/*', 'canonicalize', '@noble/hashes', '@noble/hashes/*'];
const TEST_ONLY = ['@jest/globals', 'fast-check'];

const rows = (domainPackages) => [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: domainPackages,
  },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:data', onlyDependOnLibsWithTags: ['type:domain', 'type:migration'] },
  {
    sourceTag: 'type:platform',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:data'],
  },
  {
    sourceTag: 'type:feature',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:data', 'type:platform'],
  },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: LIBS },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:domain', 'type:contract'] },
  { sourceTag: 'type:migration', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: [...LIBS, 'type:migration'] },
];

const rule = (domainPackages) => [
  'error',
  { allow: [], enforceBuildableLibDependency: false, depConstraints: rows(domainPackages) },
];

/** The boundary rule for the product's code. */
export const BOUNDARIES = rule(PURE);

/** The boundary rule for tests, which use the test tools besides. */
export const TEST_BOUNDARIES = rule([...PURE, ...TEST_ONLY]);
