import nxPlugin from '@nx/eslint-plugin';
import nx from 'nx/src/devkit-exports.js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { BOUNDARIES, TEST_BOUNDARIES } from './tools/lint/boundaries.mjs';
import { noImportCycles } from './tools/lint/no-import-cycles.mjs';

// Without a project graph the boundary rule passes everything with a mere warning.
process.env.NX_DAEMON = 'false';
await nx.createProjectGraphAsync({ exitOnError: false });

const CODE = ['{apps,libs,migrations,test,tools}/**/*.{ts,tsx,mjs,cjs}', '*.mjs'];
const TYPED = ['{apps,libs,migrations,test}/**/*.{ts,tsx}'];
const SPECS = ['**/*.spec.{ts,tsx}'];
/** Programs that read a module's default export leave no choice. */
const DEFAULT_EXPORT = ['*.config.mjs', 'apps/web/*.config.ts', 'tools/test/database-*.mjs'];

const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'Name each export: `export *` hides what is public.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than five arguments: this class holds two ideas.',
  },
];

const pure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The rules have no clock: take `now`.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The rules have no clock: take `now`.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The rules must give the same answer twice.' },
];

// These read only what their import says, so the list of packages alone is not enough.
const noNode = {
  patterns: [{ group: ['node:*', 'fs', 'path', 'crypto'], message: 'This runs in the browser too.' }],
};

export default tseslint.config(
  { ignores: ['dist/**', '.data/**', '.nx/**', 'reports/**', 'tmp/**', '**/*.generated.ts', 'apps/web/src/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: CODE,
    plugins: { '@nx': nxPlugin, '@typescript-eslint': tseslint.plugin, loive: { rules: { 'no-import-cycles': noImportCycles } } },
    languageOptions: { parser: tseslint.parser, ecmaVersion: 2023, sourceType: 'module' },
    rules: {
      '@nx/enforce-module-boundaries': BOUNDARIES,
      'loive/no-import-cycles': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...shape],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['{apps,libs}/**/*.dtos.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'class-validator', importNames: ['IsOptional'], message: 'It lets null through: use MayBeLeftOut.' }] }] },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', ...shape, ...pure], 'no-restricted-imports': ['error', noNode] },
  },
  {
    files: ['libs/contracts/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: SPECS,
    rules: { 'no-restricted-imports': ['error', noNode] },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: SPECS, rules: { '@nx/enforce-module-boundaries': TEST_BOUNDARIES } },
  { files: DEFAULT_EXPORT, rules: { 'no-restricted-syntax': ['error', ...shape.slice(1)] } },
);
