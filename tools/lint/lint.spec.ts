import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Planted {
  file: string;
  text: string;
}

const imports = (file: string, from: string): Planted => ({
  file,
  text: `import { planted } from '${from}';\nexport const seen = planted;\n`,
});

const BOUNDARY = '@nx/enforce-module-boundaries';
const FORBIDDEN: [string, Planted][] = [
  ['the rules import a database library', imports('libs/domain/src/planted.ts', 'typeorm')],
  ['the rules import Nest', imports('libs/domain/src/planted.ts', '@nestjs/common')],
  ['the rules import what only tests may', imports('libs/domain/src/planted.ts', 'fast-check')],
  ['the rules import a library of ours', imports('libs/domain/src/planted.ts', '@loive/contracts')],
  ['a contract imports the platform', imports('libs/contracts/src/planted.ts', '@loive/platform')],
  ['persistence imports a contract', imports('libs/persistence/src/planted.ts', '@loive/contracts')],
  ['persistence imports the platform', imports('libs/persistence/src/planted.ts', '@loive/platform')],
  ['the platform imports a feature', imports('libs/platform/src/planted.ts', '@loive/cases')],
  ['a feature imports another feature', imports('libs/cases/src/planted.ts', '@loive/accounts')],
  ['a feature reaches into another one', imports('libs/cases/src/planted.ts', '../../accounts/src/index.js')],
  ['the web app imports persistence', imports('apps/web/src/planted.ts', '@loive/persistence')],
  ['a migration imports the rules', imports('migrations/planted.ts', '@loive/domain')],
  ['a tool imports the rules', imports('tools/planted.mjs', '@loive/domain')],
];

const ALLOWED: [string, Planted][] = [
  ['the rules import XState', imports('libs/domain/src/planted.ts', 'xstate')],
  ['a test of the rules imports fast-check', imports('libs/domain/src/planted.spec.ts', 'fast-check')],
  ['a feature imports persistence', imports('libs/cases/src/planted.ts', '@loive/persistence')],
  ['the web app imports the rules', imports('apps/web/src/planted.ts', '@loive/domain')],
  ['the whole test imports a feature', imports('test/planted.ts', '@loive/cases')],
];

const SHAPE: [string, string, Planted][] = [
  ['the rules read the clock', 'no-restricted-syntax', { file: 'libs/domain/src/planted.ts', text: 'export const now = () => new Date();\n' }],
  ['the rules read a file', 'no-restricted-imports', imports('libs/domain/src/planted.ts', 'node:fs')],
  ['a default export', 'no-restricted-syntax', { file: 'libs/cases/src/planted.ts', text: 'export default 1;\n' }],
  ['a file of 301 lines', 'max-lines', { file: 'libs/cases/src/planted.ts', text: '// line\n'.repeat(301) }],
  ['an import cycle', 'loive/no-import-cycles', { file: 'libs/domain/src/access/roles.ts', text: "import '../index.js';\n" }],
];

describe('the lint of the repository', () => {
  const texts = [...FORBIDDEN.map(([, p]) => p), ...ALLOWED.map(([, p]) => p), ...SHAPE.map(([, , p]) => p)];
  const rulesOf = new Map<Planted, string[]>();

  beforeAll(() => {
    const run = spawnSync(process.execPath, ['tools/lint/planted.mjs'], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    const results = JSON.parse(run.stdout) as { rules: string[] }[];
    texts.forEach((planted, i) => rulesOf.set(planted, results[i]?.rules ?? []));
  }, 60_000);

  it.each(FORBIDDEN)('refuses that %s', (_, planted) => {
    expect(rulesOf.get(planted)).toContainEqual(expect.stringContaining(BOUNDARY));
  });

  it.each(ALLOWED)('lets %s', (_, planted) => {
    expect(rulesOf.get(planted)).toEqual([]);
  });

  it.each(SHAPE)('refuses %s', (_, rule, planted) => {
    expect(rulesOf.get(planted)).toContainEqual(expect.stringContaining(rule));
  });
});
