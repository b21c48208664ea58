import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const { paths } = (JSON.parse(readFileSync('tsconfig.base.json', 'utf8')) as { compilerOptions: { paths: Record<string, string[]> } })
  .compilerOptions;

/** What a file loads when it runs; imports of types alone are gone by then. */
function loads(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm);
  return [...found].map(([, from, dynamic]) => from ?? dynamic ?? '');
}

/** Every package that running `main` loads, with the file that asks for it. */
function packagesOf(main: string): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of loads(file)) {
      const own = name.startsWith('.') ? normalize(join(dirname(file), name)) : paths[name]?.[0];
      if (own === undefined) packages.set(name, file);
      else visit([own, own.replace(/\.js$/, '.ts')].find((path) => existsSync(path)) ?? own);
    }
  };
  visit(main);
  return packages;
}

const ofQueue = (packages: Map<string, string>): string[] =>
  [...packages].filter(([name]) => /^(bullmq|ioredis)\b/.test(name)).map(([name, file]) => `${name} by ${file}`);

describe('the API', () => {
  it.each(['apps/api/src/main.ts', 'apps/api/src/openapi.ts'])('loads nothing of the queue: %s', (main) => {
    const packages = packagesOf(main);
    expect([...packages.keys()]).toContain('@nestjs/common');
    expect(ofQueue(packages)).toEqual([]);
  });

  it('would be caught: the same look finds the queue in the worker', () => {
    expect(ofQueue(packagesOf('apps/worker/src/main.ts'))).toEqual(
      expect.arrayContaining([expect.stringContaining('bullmq by libs/queue'), expect.stringContaining('ioredis by libs/queue')]),
    );
  });
});
