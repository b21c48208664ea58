import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../child.mjs';
import { LINKED } from '../build/linked.mjs';
import { findChromium } from './browser.mjs';
import { asOneTest, countsOf, outcome } from './outcome.mjs';

const CACHE = 'node_modules/.cache/loive';
const JEST = 'node_modules/jest/bin/jest.js';
const COMPILERS = { slow: 'node_modules/typescript/bin/tsc', fast: 'node_modules/typescript7/bin/tsc' };

/** Type check of the server and of the web app. `fast` takes TypeScript 7. */
export async function types({ fast = false, signal } = {}) {
  const compiler = COMPILERS[fast ? 'fast' : 'slow'];
  return timed('types', async () => {
    const runs = [];
    for (const project of ['tsconfig.json', 'apps/web/tsconfig.json'].filter((p) => existsSync(p))) {
      const memory = `${CACHE}/${fast ? 'fast' : 'slow'}-${project.replaceAll('/', '-')}.tsbuildinfo`;
      const options = ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', memory];
      runs.push(await runNode([compiler, ...options, '-p', project], { signal }));
    }
    const failed = runs.filter(({ code }) => code !== 0).length;
    return { passed: runs.length - failed, failed, text: runs.map(({ text }) => text).join('') };
  });
}

/** Lint of everything; a warning is an error. `cached` looks only at files that changed. */
export async function lint({ cached = false, signal } = {}) {
  const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint`];
  const args = ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', ...(cached ? cache : [])];
  return timed('lint', () => check(args, signal));
}

/** What is generated from the code must be what is committed. */
export async function generated({ signal } = {}) {
  if (!existsSync('tools/generate.mjs')) return undefined;
  return timed('generated files', () => check(['tools/generate.mjs', '--check'], signal));
}

/** Builds what changed; the whole tests run the built server, most of them with each process linked into one file. */
export async function built({ signal } = {}) {
  return timed('build', () => check(['tools/build.mjs', '--linked'], signal));
}

/** Some of Jest's projects: unit, integration, e2e or proof. Their output is shown as it comes. */
export async function jest(projects, { pattern, workers, env, signal }) {
  mkdirSync(CACHE, { recursive: true });
  const name = projects.join(' and ');
  const report = join(CACHE, `${projects.join('-')}-${process.pid}.json`);
  return timed(name, async () => {
    // Whole tests start processes: on a busy machine that takes its time without being wrong.
    const patience = `--testTimeout=${name === 'unit' ? 15_000 : 60_000}`;
    const options = ['--selectProjects', ...projects, '--passWithNoTests', `--maxWorkers=${workers}`, patience];
    const { code } = await runNode(
      [
        '--experimental-vm-modules',
        '--no-warnings',
        JEST,
        ...options,
        '--json',
        `--outputFile=${report}`,
        ...(pattern ? ['--testPathPatterns', pattern] : []),
      ],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], signal, onText: show },
    );
    const counts = countsOf(report, code);
    rmSync(report, { force: true });
    return counts;
  });
}

/**
 * The tests of the whole: those of API and database, and those in a browser. They share one pool of
 * workers, so that no core waits for the last file of one kind.
 */
export async function whole(suites, { pattern, signal }) {
  const env = { ...LINKED, CHROMIUM_PATH: findChromium() };
  return jest(suites, { pattern, workers: 3, env, signal });
}

/** The browser tests that cannot run, for want of a Chromium: skipped, except on CI; nothing when there is one. */
export function withoutBrowser() {
  const specs = existsSync('test/e2e') ? readdirSync('test/e2e', { recursive: true }) : [];
  const count = specs.filter((name) => name.endsWith('.spec.ts')).length;
  if (count === 0 || findChromium()) return undefined;
  const text = 'No Chromium was found: install one, or set CHROMIUM_PATH.';
  return outcome('e2e', 0, process.env.CI === 'true' ? { failed: count, text } : { skipped: count, text });
}

async function check(args, signal) {
  const { code, text } = await runNode(args, { signal });
  return { ...asOneTest(code), text };
}

async function timed(name, work) {
  const started = Date.now();
  const found = await work().catch((error) => ({ failed: 1, text: error.stack }));
  return outcome(name, Date.now() - started, found);
}

// Jest's own summary lines would be mistaken for the whole run's.
const SUMMARY = /^(Test Suites|Tests|Snapshots|Time):|^Ran all test suites|^Running (one|\d+) project|^Test results written/;
function show(part) {
  const lines = part.split('\n').filter((line) => !SUMMARY.test(line));
  const text = lines.join('\n').replace(/\n{3,}/g, '\n\n');
  if (text.trim()) process.stderr.write(text);
}
