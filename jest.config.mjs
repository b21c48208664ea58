import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')).compilerOptions;
const aliases = Object.entries(paths).map(([name, [file]]) => [
  `^${name}$`,
  file.replace(/^\./, '<rootDir>'),
]);

const [major, minor] = process.versions.node.split('.').map(Number);
const requiresEsModules = major > 24 || (major === 24 && minor >= 9);

const shared = {
  rootDir: import.meta.dirname ?? process.cwd(),
  testEnvironment: '<rootDir>/tools/test/environment.cjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/tools/jest-transform.cjs' },
  transformIgnorePatterns: requiresEsModules ? ['/node_modules/'] : [],
  moduleNameMapper: Object.fromEntries(aliases),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.data/'],
  resolver: '<rootDir>/tools/jest-resolver.cjs',
};

export default {
  testSequencer: './tools/test/sequencer.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps,migrations,tools}/**/*.spec.{ts,tsx}',
        '<rootDir>/test/unit/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.spec.ts'],
      globalSetup: '<rootDir>/tools/test/database-up.mjs',
      globalTeardown: '<rootDir>/tools/test/database-down.mjs',
    },
    {
      ...shared,
      displayName: 'proof',
      testMatch: ['<rootDir>/test/proof/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
      globalSetup: '<rootDir>/tools/test/database-up.mjs',
      globalTeardown: '<rootDir>/tools/test/database-down.mjs',
    },
  ],
};
